import { briefly } from '../commands/words.ts';
import { longDay } from '../domain/calendar-day.ts';
import { inBrackets, listed, sentence, spelt } from '../papers/words.ts';
import { spanWords } from '../slippage/ledger.ts';
import { active, passive, type Tense } from './turn-words.ts';
import type { ActionSince, ChangedSince, DateChange } from './what-changed.ts';

type Moved = ActionSince & { readonly moved: DateChange };
/** More moves than this are counted, and the furthest is named; the reasons of more than a few nobody reads in a sentence. The ledger has each. */
const MOST_NAMED = 6;
const MOST_REASONS = 3;
const LONGEST_REASON = 300;
const LONGEST_APPROVER = 120;

/** `Two target dates have moved to a later day: A7 by 13 weeks, to 30 June 2027, and A9 by 4 weeks, to …`, with the reasons that were given. */
export function datesParagraph({ actions }: ChangedSince, tense: Tense): string {
  const moved = actions.filter((one): one is Moved => one.moved !== null);
  const later = moved.filter((one) => (one.moved.days ?? 0) > 0);
  const earlier = moved.filter((one) => (one.moved.days ?? 0) < 0);
  const first = moved.filter((one) => one.moved.from === null);
  const none = moved.filter((one) => one.moved.to === null);
  const dates = (n: number, isFirst: boolean) => `${spelt(n)}${isFirst ? ` target date${n === 1 ? '' : 's'}` : ''}`;
  const sentences = [
    later.length === 0 ? '' : `${dates(later.length, true)} ${active('moved to a later day', 'moved to a later day', later.length, tense)}${howFar(later)}`,
    earlier.length === 0 ? '' : `${dates(earlier.length, later.length === 0)} ${passive('brought forward', earlier.length, tense)}${howFar(earlier)}`,
    first.length === 0 ? '' : `${spelt(first.length)} action${first.length === 1 ? '' : 's'} ${passive('given a target date', first.length, tense)}${inBrackets(first.map(({ action }) => action))}`,
    none.length === 0 ? '' : `${spelt(none.length)} action${none.length === 1 ? '' : 's'} ${passive('left without a target date', none.length, tense)}${inBrackets(none.map(({ action }) => action))}`,
    later.length > MOST_REASONS ? '' : reasons(later),
  ];
  return sentences.filter((words) => words !== '').map((words) => `${sentence(words)}.`).join(' ');
}

function howFar(moved: readonly Moved[]): string {
  if (moved.length <= MOST_NAMED) {
    const each = moved.map((one) => `${one.action.ref} by ${spanWords(one.moved.days!)}, to ${longDay(one.moved.to!)}`);
    return `: ${each.length < 3 ? each.join(', and ') : `${each.slice(0, -1).join('; ')}; and ${each.at(-1)!}`}`;
  }
  const furthest = moved.reduce((most, one) => (Math.abs(one.moved.days!) > Math.abs(most.moved.days!) ? one : most));
  return `, ${furthest.action.ref} the furthest, by ${spanWords(furthest.moved.days!)}`;
}

/** `The reason given for A7 is “The tender was repeated” (approved by Cabinet); for A9, “…”. No reason is given for A11`, in the clerk’s own words. */
function reasons(moved: readonly Moved[]): string {
  const given = moved.flatMap(({ action, moved: { moves } }) => {
    const said = moves.filter(({ reason }) => reason.trim() !== '')
      .map(({ reason, approvedBy }) => `“${briefly(reason.replace(/\.\s*$/, ''), LONGEST_REASON)}”${approvedBy.trim() === '' ? '' : ` (approved by ${briefly(approvedBy, LONGEST_APPROVER)})`}`);
    return said.length === 0 ? [] : [{ ref: action.ref, words: listed(said) }];
  });
  const silent = moved.filter(({ action }) => !given.some(({ ref }) => ref === action.ref)).map(({ action }) => action.ref);
  const first = given[0];
  return [
    first === undefined ? '' : [`The reason given for ${first.ref} is ${first.words}`, ...given.slice(1).map(({ ref, words }) => `for ${ref}, ${words}`)].join('; '),
    silent.length === 0 ? '' : `No reason is given for ${listed(silent)}`,
  ].filter(Boolean).join('. ');
}
