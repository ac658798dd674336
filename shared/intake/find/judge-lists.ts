import { markerClassOf } from '../markers.ts';
import type { Block } from '../report-text.ts';
import { claimsOf, leftOut, ownNumber, possible } from './claims.ts';
import { instruction } from './instruction.ts';
import { judgeByWording } from './judge-by-wording.ts';
import { leadInOf } from './lead-ins.ts';
import { nothing, together, type Judgement, type Place } from './model.ts';
import { instructing, type Item } from './pieces.ts';
import { wordsIn } from './plain-words.ts';
import { aboutEarlierReview, instructsElsewhere, pointInExplanation, standsElsewhere } from './reasons.ts';
import type { Label } from './titles.ts';

/**
 * A list is counted when its heading, or the words straight before it, introduce recommendations; else it is possible or left out, and
 * why.
 */
export function judgeList(items: readonly Item[], place: Place): Judgement {
  const leadIn = place.before !== null && /:\s*$/.test(place.before.text) ? place.before : null;
  const announces = place.before === null ? null : leadInOf(place.before.text);
  if (place.ground === 'past' || announces === 'past') return leftOut(items, place, () => aboutEarlierReview(place.section, leadIn));
  if (place.byWording) return judgeByWording(items, place);

  const recommends = leadIn !== null && (announces === 'recommends' || announces === 'asksCommittee');
  if (place.label !== null) return judgeUnderLabel(items, place, place.label, leadIn, recommends || announces === 'urges');
  if (recommends && place.ground === 'open') return { ...nothing, claims: claimsOf(items, labelIn(leadIn.text), place) };

  const reads = instructing(items) >= 0.6;
  const doubtful = place.ground === 'about' ? recommends && reads : reads || (leadIn !== null && announces === 'urges');
  return doubtful ? instructsOutside(items, place, leadIn) : outside(items, place, leadIn);
}

const outside = (items: readonly Item[], place: Place, leadIn: Block | null): Judgement =>
  leftOut(items, place, ({ block }) => standsElsewhere(block.text, place.section, leadIn));

const instructsOutside = (items: readonly Item[], place: Place, leadIn: Block | null): Judgement =>
  together(
    items.map((item) => {
      const words = instruction(item.block.text) ?? (leadIn === null ? null : instruction(leadIn.text));
      if (words === null) return outside([item], place, leadIn);
      return possible([item], place, () => instructsElsewhere(words, place.section, leadIn));
    }),
  );

/** Under “Recommendations” a list is left out only when the words straight before it announce something else. */
function judgeUnderLabel(items: readonly Item[], place: Place, label: Label, leadIn: Block | null, invited: boolean): Judgement {
  const counted: Judgement = { ...nothing, claims: claimsOf(items, label, place) };
  const last = place.counted.at(-1);
  if (leadIn === null || invited || goesOnFrom(last?.own ?? null, items[0])) return counted;
  const reads = instructing(items);
  if (reads >= 0.6 && wordsIn(leadIn.text) <= 5) {
    const theme = { number: null, title: leadIn.text.replace(/\s*:\s*$/, '') };
    return { ...nothing, claims: claimsOf(items, label, { ...place, theme }) };
  }
  if (last === undefined) return reads >= 0.5 ? counted : outside(items, place, leadIn);
  return reads >= 0.6 ? instructsOutside(items, place, leadIn) : leftOut(items, place, () => pointInExplanation(last.text));
}

/** Whether the numbers go on from the last one counted: then an explanation stood in between. */
const goesOnFrom = (last: string | null, item: Item | undefined): boolean =>
  last !== null &&
  item !== undefined &&
  markerClassOf(item.block.marker ?? '') === 'number' &&
  ownNumber(item.block) === String(Number(last) + 1);

/** Which of the two kinds a lead-in announces. */
function labelIn(leadIn: string): Label {
  if (/\b(?:key|main|headline|priority|principal)\b[^.]*\brecommend/i.test(leadIn)) return 'key';
  return /\brecommend/i.test(leadIn) ? 'plain' : 'suggestion';
}
