import type { Resolution } from '../../../shared/domain/decision.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';

export interface Numbered {
  /** `(1)`, as the minute has it, else its place among the decisions of the minute. */
  readonly number: string;
  /** Its words after the "That" of the heading. */
  readonly words: string;
  readonly resolution: Resolution;
}
/** Decisions that follow each other under one heading: `RESOLVED: That`, `RECOMMENDED to Cabinet: That`. */
export interface MinuteBlock {
  readonly key: string;
  /** `Item 9, minute 112`; empty where it is that of the block before. */
  readonly place: string;
  readonly power: Resolution['power'];
  /** Whom it is recommended to; empty where it is resolved, or not said. */
  readonly to: string;
  readonly decisions: readonly Numbered[];
}

const NUMBER = /^(.*?)\s*\(([^()]{1,8})\)$/;
export const wholeMinute = ({ minute }: Resolution): string => NUMBER.exec(minute)?.[1] ?? minute;
/** The words as they stand under the heading, which already says "That". */
export const afterThat = (text: string): string => text.trim().replace(/^that\s+/i, '');

/** The decisions of one meeting as its minutes set them out, in their order. */
export function minuteBlocks(plan: Plan, decisions: readonly Resolution[]): readonly MinuteBlock[] {
  const blocks: MinuteBlock[] = [];
  let before: Resolution | null = null;
  let place = 0;
  for (const one of decisions) {
    const samePlace: boolean = before !== null && before.item === one.item && wholeMinute(before) === wholeMinute(one);
    place = samePlace ? place + 1 : 1;
    const numbered: Numbered = { number: `(${NUMBER.exec(one.minute)?.[2] ?? place})`, words: afterThat(one.text), resolution: one };
    const last = blocks.at(-1);
    const goesOn = samePlace && before!.power === one.power && before!.toCommittee === one.toCommittee;
    if (last && goesOn) blocks[blocks.length - 1] = { ...last, decisions: [...last.decisions, numbered] };
    else {
      const to = one.power === 'recommended' ? (plan.get('committee', one.toCommittee)?.name ?? '') : '';
      blocks.push({ key: one.id, place: samePlace ? '' : placeWords(one), power: one.power, to, decisions: [numbered] });
    }
    before = one;
  }
  return blocks;
}
function placeWords(one: Resolution): string {
  const minute = wholeMinute(one);
  const words = [one.item === '' ? '' : `item ${one.item}`, minute === '' ? '' : `minute ${minute}`].filter(Boolean).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a meeting decided, in the order of its minutes; with null, what has no meeting. */
export const decisionsOf = (plan: Plan, meeting: EntityId | null): readonly Resolution[] =>
  plan.all('resolution').filter((one) => (meeting === null ? plan.get('meeting', one.meeting) === null : one.meeting === meeting));
