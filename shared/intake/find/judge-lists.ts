import type { FoundTheme } from '../findings.ts';
import { markerClassOf, numberInMarker } from '../markers.ts';
import type { Block } from '../report-text.ts';
import { nothing, together, type Claim, type Judgement, type Remark, type Section } from './model.ts';
import { instructing, isListOfThemes, prefixedThemes, textOf, type Item } from './pieces.ts';
import { wordsIn } from './plain-words.ts';
import { aboutEarlierReview, instructsElsewhere, instructsUnmarked, notWordedAsOne, pointInExplanation, standsElsewhere } from './reasons.ts';
import type { Label } from './titles.ts';
import { instruction, leadInOf } from './wording.ts';

/** What a list is judged by. */
export interface ListPlace {
  readonly section: Section;
  /** The label of the recommendations heading it stands under, or null. */
  readonly label: Label | null;
  readonly theme: FoundTheme | null;
  /** The section (or one around it) is about the review itself, or about an earlier one. */
  readonly ground: 'past' | 'about' | 'open';
  /** The paragraph straight before it. */
  readonly before: Block | null;
  /** What was counted in this section so far, in reading order. */
  readonly counted: readonly Claim[];
  /** Whether paragraphs that explain an item follow the list. */
  readonly explained: boolean;
  /** Its items are numbered paragraphs of the report: only their words can tell. */
  readonly byWording: boolean;
}

const ownNumber = (block: Block): string | null => {
  const number = numberInMarker(block.marker);
  return number === null ? null : String(number);
};

/** Items, with a “Theme – text” or a list of themes taken apart. */
function claimsOf(items: readonly Item[], label: Label, place: ListPlace): readonly Claim[] {
  if (isListOfThemes(items)) {
    return items.flatMap(({ block, points }) =>
      points.map((point): Claim => claim({ block: point, points: [] }, label, { number: null, title: block.text.replace(/\s*:$/, '') }, place)),
    );
  }
  const themes = place.theme === null ? prefixedThemes(items) : null;
  return items.map((item, index) => claim(item, label, themes?.[index] === undefined ? place.theme : { number: null, title: themes[index] }, place));
}

const claim = (item: Item, label: Label, theme: FoundTheme | null, place: ListPlace): Claim => ({
  block: item.block,
  text: textOf(item),
  label,
  theme,
  // The number of a paragraph is not the number of a recommendation.
  own: place.byWording ? null : ownNumber(item.block),
  by: place.byWording ? 'wording' : 'list',
  explained: place.explained && item.points.length === 0,
});

const remarks = (items: readonly Item[], place: ListPlace, reason: (item: Item) => string): readonly Remark[] =>
  items.map((item) => ({ block: item.block, text: textOf(item), reason: reason(item), theme: place.theme }));
const leftOut = (items: readonly Item[], place: ListPlace, reason: (item: Item) => string): Judgement => ({ ...nothing, leftOut: remarks(items, place, reason) });
const possible = (items: readonly Item[], place: ListPlace, reason: (item: Item) => string): Judgement => ({ ...nothing, possible: remarks(items, place, reason) });

/** A list is counted when its heading or the words straight before it introduce recommendations; else it is possible or left out, and why. */
export function judgeList(items: readonly Item[], place: ListPlace): Judgement {
  const leadIn = place.before !== null && /[:：]\s*$/.test(place.before.text) ? place.before : null;
  const announces = place.before === null ? null : leadInOf(place.before.text);
  if (place.ground === 'past' || announces === 'past') return leftOut(items, place, () => aboutEarlierReview(place.section, leadIn));
  if (place.byWording) return judgeByWording(items, place);
  const recommends = leadIn !== null && (announces === 'recommends' || announces === 'asksCommittee');
  if (place.label !== null) return judgeUnderLabel(items, place, place.label, leadIn, recommends || announces === 'urges');
  if (place.ground === 'about') return recommends && instructing(items) >= 0.6 ? elsewhere(items, place, leadIn) : leftOut(items, place, (item) => standsElsewhere(item.block.text, place.section, leadIn));
  if (recommends) return { ...nothing, claims: claimsOf(items, labelIn(leadIn?.text ?? ''), place) };
  return instructing(items) >= 0.6 || (announces === 'urges' && leadIn !== null) ? elsewhere(items, place, leadIn) : leftOut(items, place, (item) => standsElsewhere(item.block.text, place.section, leadIn));
}

const elsewhere = (items: readonly Item[], place: ListPlace, leadIn: Block | null): Judgement =>
  together(items.map((item) => {
    const words = instruction(item.block.text) ?? (leadIn === null ? null : instruction(leadIn.text));
    return words === null ? leftOut([item], place, () => standsElsewhere(item.block.text, place.section, leadIn)) : possible([item], place, () => instructsElsewhere(words, place.section, leadIn));
  }));

function judgeUnderLabel(items: readonly Item[], place: ListPlace, label: Label, leadIn: Block | null, invited: boolean): Judgement {
  const counted: Judgement = { ...nothing, claims: claimsOf(items, label, place) };
  if (leadIn === null || invited) return counted;
  const last = place.counted.at(-1);
  const goesOn = last?.own != null && markerClassOf(items[0]?.block.marker ?? '') === 'number' && ownNumber((items[0] as Item).block) === String(Number(last.own) + 1);
  if (goesOn) return counted;
  const reads = instructing(items) >= 0.6;
  if (reads && wordsIn(leadIn.text) <= 5) return { ...nothing, claims: claimsOf(items, label, { ...place, theme: { number: null, title: leadIn.text.replace(/\s*[:：]\s*$/, '') } }) };
  if (last === undefined) return instructing(items) >= 0.5 ? counted : leftOut(items, place, (item) => standsElsewhere(item.block.text, place.section, leadIn));
  return reads ? possible(items, place, (item) => instructsElsewhere(instruction(item.block.text) ?? '', place.section, leadIn)) : leftOut(items, place, () => pointInExplanation(last.text));
}

/** Numbered paragraphs, and lists that lost their numbers: only their words can tell. */
export function judgeByWording(items: readonly Item[], place: ListPlace): Judgement {
  const candidates = items.filter(({ block }, index) => !/:\s*$/.test(block.text) || (index > 0 && leadInOf(block.text) === 'other'));
  const reading = candidates.filter(({ block }) => instruction(block.text) !== null);
  if (place.label === null) return nothing;
  if (reading.length * 5 < candidates.length * 3) return possible(reading, place, ({ block }) => instructsUnmarked(instruction(block.text) ?? '', place.section));
  const first = candidates.indexOf(reading[0] as Item);
  const last = candidates.indexOf(reading.at(-1) as Item);
  const between = candidates.slice(first, last).filter((item) => !reading.includes(item));
  return { claims: reading.map((item) => ({ ...claim(item, place.label as Label, place.theme, place), by: 'wording' as const })), possible: possible(between, place, () => notWordedAsOne(place.section)).possible, leftOut: [] };
}

/** Which of the two kinds a lead-in announces. */
const labelIn = (words: string): Label => (/\b(?:key|main|headline|priority|principal)\b[^.]*\brecommend/i.test(words) ? 'key' : /\brecommend/i.test(words) ? 'plain' : 'suggestion');
