import { claimOf, possible } from './claims.ts';
import { instruction } from './instruction.ts';
import { leadInOf } from './lead-ins.ts';
import { nothing, type Judgement, type Place } from './model.ts';
import type { Item } from './pieces.ts';
import { wordsIn } from './plain-words.ts';
import { instructsUnmarked, notWordedAsOne } from './reasons.ts';
import { sentencesOf } from './sentences.ts';

/** One sentence that does not speak of the review itself: among recommendations it may be one of them. */
const isTerse = ({ block: { text } }: Item): boolean =>
  sentencesOf(text).length === 1 && wordsIn(text) <= 40 && !/\b(?:we|our|us|these|those|this|following|below|above)\b/i.test(text);

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
    const doubtful = candidates.filter((item) => reading.includes(item) || (isTerse(item) && !/\brecommend/i.test(item.block.text)));
    return possible(doubtful, place, ({ block }) => {
      const words = instruction(block.text);
      return words === null ? notWordedAsOne(place.section) : instructsUnmarked(words, place.section);
    });
  }
  const reads = new Set(reading);
  const places = candidates.flatMap((item, index) => (reads.has(item) ? [index] : []));
  const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
  // Before the first and after the last stand words of introduction or farewell, or one more that is worded otherwise.
  const beside = (item: Item, place: number): boolean => (place >= from && place <= to) || isTerse(item);
  const between = candidates.filter((item, place) => !reads.has(item) && leadInOf(item.block.text) === 'other' && beside(item, place));
  return {
    claims: reading.map((item) => claimOf(item, label, place.theme, place)),
    possible: possible(between, place, () => notWordedAsOne(place.section)).possible,
    leftOut: [],
  };
}
