import type { CameIn, CopyBeside, CopyCompared, OtherCopy } from '../../../shared/contract/copies.ts';
import { localDay, longDay } from '../../../shared/domain/calendar-day.ts';

/** `1 change`, `1,250 changes`. */
const changes = (n: number): string => `${n.toLocaleString('en-GB')} change${n === 1 ? '' : 's'}`;

/** ` by Tom Okoro and Priya Raman`; nothing where nobody has given a name. At most three are named. */
function byWhom(people: readonly string[]): string {
  const named = people.filter((name) => name !== '');
  const shown = named.length > 3 ? [...named.slice(0, 2), `${named.length - 2} others`] : named;
  return shown.length === 0 ? '' : ` by ${shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`}`;
}

/** The day of its last change, as it says itself; empty where it does not say. */
function dayOf({ last }: Pick<OtherCopy, 'last'>): string {
  const at = last === null ? NaN : Date.parse(last.at);
  return Number.isNaN(at) ? '' : longDay(localDay(new Date(at)));
}

/** The question, or the answer where there is nothing to ask. */
export function titleFor({ stands }: OtherCopy): string {
  switch (stands) {
    case 'same': return 'This copy is the same as your plan';
    case 'older': return 'This is an older copy of your plan';
    case 'newer':
    case 'apart': return 'This is another copy of your plan';
  }
}

/** What it is, when it was last worked on and by whom, and what each has that the other has not. */
export function wordsFor(copy: OtherCopy): string {
  const { name, stands, theirs, ours, people, last } = copy;
  const day = dayOf(copy);
  const by = last?.by ? ` by ${last.by}` : '';
  const worked = day === '' ? '' : ` It was last worked on${by} on ${day}.`;
  switch (stands) {
    case 'same':
      return `“${name}” holds exactly what your plan holds, so there is nothing to merge.`;
    case 'older':
      return `“${name}” is from ${day === '' ? 'an earlier day' : day}. Everything in it is already in your plan, which has ${changes(ours)} more.`;
    case 'newer':
      return `“${name}” has ${changes(theirs)}${byWhom(people)} that your plan has not, and everything that your plan has.${worked}`;
    case 'apart':
      return `“${name}” has ${changes(theirs)}${byWhom(people)} that your plan has not.${worked} Your plan has ${changes(ours)} that this copy has not.`;
  }
}

/** How much differs, for the heading. */
export function comparedTitle({ comparison: { things } }: CopyCompared): string {
  return things.length === 0 ? 'Nothing that a reader sees is different' : `${things.length === 1 ? 'One thing is' : `${things.length.toLocaleString('en-GB')} things are`} different`;
}
/** Which of the two is older, when each was last worked on, and what each has that the other has not. */
export function comparedWords({ copy, ours }: CopyCompared): string {
  const worked = (what: string, { last }: Pick<OtherCopy, 'last'>) => {
    const day = dayOf({ last });
    return day === '' ? '' : `${what} was last worked on${last!.by === '' ? '' : ` by ${last!.by}`} on ${day}. `;
  };
  const days = `${worked('This copy', copy)}${worked('Your plan', { last: ours })}`;
  switch (copy.stands) {
    case 'same': return `${days}Both hold the same.`;
    case 'older': return `This is an older copy. ${days}Everything in it is in your plan already, which has ${changes(copy.ours)} more; there is nothing to merge.`;
    case 'newer': return `${days}The copy has everything that your plan has, and ${changes(copy.theirs)} more.`;
    case 'apart': return `${days}The copy has ${changes(copy.theirs)} that your plan has not, and your plan ${changes(copy.ours)} that the copy has not.`;
  }
}

/** Whether it brings anything. */
export const bringsNews = ({ theirs }: OtherCopy): boolean => theirs > 0;

/** A copy that lies beside the plan's file and brings something. `more`: how many others wait behind it. */
export function besideWords({ name, theirs, people }: OtherCopy, more: number): string {
  const others = more === 0 ? '' : ` ${more === 1 ? 'One more copy waits' : `${more} more copies wait`} behind it.`;
  return `“${name}”, beside your file, is another copy of this plan. It has ${changes(theirs)}${byWhom(people)} that this one has not.${others}`;
}
/** Copies that have come beside the plan's file since the last look and bring nothing. Of those that lay there before, and of those that were taken in, there is nothing to say. */
export const newcomers = (before: readonly CopyBeside[], now: readonly CopyBeside[]): readonly CopyBeside[] =>
  now.filter((one) => one.isNewHere && !bringsNews(one) && !before.some(({ path }) => path === one.path));
/** What is said of copies that bring nothing; null where there are none. */
export function nothingNewWords(copies: readonly OtherCopy[]): string | null {
  const [only, more] = copies;
  if (only === undefined) return null;
  return more === undefined
    ? `“${only.name}”, beside your file, is another copy of this plan. It holds nothing that this one has not.`
    : `${copies.length} other copies of this plan lie beside your file. They hold nothing that this one has not.`;
}

/** What came in while nobody was asked. Several are told by the last. */
export function arrivalsWords(arrivals: readonly CameIn[]): string {
  const last = arrivals.at(-1)?.sentence ?? '';
  return arrivals.length < 2 ? last : `Changes came in from other copies ${arrivals.length} times. The last: ${last}`;
}
