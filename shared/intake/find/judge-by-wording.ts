import { claimOf, possible } from './claims.ts';
import { instruction } from './instruction.ts';
import { leadInOf } from './lead-ins.ts';
import { nothing, type Judgement, type Place } from './model.ts';
import type { Item } from './pieces.ts';
import { instructsUnmarked, notWordedAsOne } from './reasons.ts';

/**
 * Numbered paragraphs, and lists that lost their numbers, under a heading of recommendations: only their words can tell. Where most read
 * as instructions those are counted; what stands between them is possible. Where few do, all are no more than possible.
 */
export function judgeByWording(items: readonly Item[], place: Place): Judgement {
  const { label } = place;
  if (label === null) return nothing;
  const candidates = items.filter(({ block }, index) => !/:\s*$/.test(block.text) || (index > 0 && leadInOf(block.text) === 'other'));
  const reading = candidates.filter(({ block }) => instruction(block.text) !== null);
  if (reading.length * 5 < candidates.length * 3) {
    return possible(reading, place, ({ block }) => instructsUnmarked(instruction(block.text) ?? '', place.section));
  }
  const reads = new Set(reading);
  const places = candidates.flatMap((item, index) => (reads.has(item) ? [index] : []));
  const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
  const between = candidates.slice(from, to).filter((item) => !reads.has(item));
  return {
    claims: reading.map((item) => claimOf(item, label, place.theme, place)),
    possible: possible(between, place, () => notWordedAsOne(place.section)).possible,
    leftOut: [],
  };
}
