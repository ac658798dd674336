import type { ReturnInHand, ReturnsReview } from '../../../shared/contract/contract.ts';
import { longDay, shortDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { count } from '../../../shared/papers/words.ts';
import { answersOf, type Outlook, type ReturnStanding } from './decisions.ts';

/** The heading: how much came back, and how much of it needs somebody. */
export function headingFor({ returns }: Pick<ReturnsReview, 'returns'>): string {
  const answers = returns.flatMap(answersOf);
  const clashes = answers.filter(({ clash }) => clash !== null).length;
  if (returns.length === 0) return 'No returns to review';
  if (answers.length === 0) return returns.length === 1 ? 'Nothing to report' : `${count(returns.length, 'return')} with nothing to report`;
  const changes = count(answers.length, 'change');
  return clashes === 0 ? `${changes} to review` : answers.length === 1 ? '1 change, which clashes' : `${changes}, ${clashes} of them ${clashes === 1 ? 'clashes' : 'clash'}`;
}

/** What stands under an owner’s name: `2 clashes, 2 changes`. */
export function standingWords({ changes, clashes, open, lacking }: ReturnStanding): string {
  if (changes === 0) return 'Nothing to report';
  const plain = changes - clashes;
  const words = [clashes > 0 ? count(clashes, 'clash', 'clashes') : '', plain > 0 ? count(plain, 'change') : ''].filter(Boolean).join(', ');
  if (lacking > 0) return `${words}; ${lacking === 1 ? 'one' : lacking} to complete`;
  return clashes > 0 && open === 0 ? `${words}; decided` : words;
}

/** The same on the round’s page, where nobody is looking at it: `3 changes to review`. */
export function inHandWords({ changes, open }: ReturnStanding): string {
  if (open > 0) return `${count(open, 'clash', 'clashes')} to settle`;
  return changes === 0 ? 'Nothing to report, to take in' : `${count(changes, 'change')} to review`;
}

/** What is left to do, beside the buttons. */
export function leftWords({ waiting, open, kept }: Outlook): string {
  const parts = [
    open > 0 ? `${count(open, 'clash', 'clashes')} left to settle; undecided, ${open === 1 ? 'it stays' : 'they stay'} open in the plan` : '',
    waiting.length > 0 ? `${count(waiting.length, 'return')} ${waiting.length === 1 ? 'stays' : 'stay'} here until ${waiting.length === 1 ? 'it is' : 'they are'} complete` : '',
    kept > 0 ? `${kept === 1 ? 'one is' : `${kept} are`} kept out` : '',
  ].filter(Boolean);
  return parts.map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`).join(' ');
}

/** What the button does, in its own words. */
export function acceptWords({ ready, comes, open, waiting }: Outlook): string {
  if (comes === 0) return `Take in ${count(ready.length, 'return')}`;
  if (open > 0) return comes === 1 ? 'Accept the one that does not clash' : `Accept the ${comes} without clashes`;
  return waiting.length > 0 ? (comes === 1 ? 'Accept the one that is complete' : `Accept the ${comes} that are complete`) : comes === 1 ? 'Accept the change' : `Accept ${comes} changes`;
}

/** Below the heading: when the returns were saved, and what accepting them means; or that there is nothing to accept. */
export function aboutReview({ returns }: Pick<ReturnsReview, 'returns'>): string {
  if (returns.length === 0) return 'None of the files could be taken in. Nothing was changed.';
  const days = returns.flatMap(({ returnedOn }) => returnedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const saved = first === undefined || last === undefined ? '' : first === last ? `Returns saved on ${longDay(first)}. ` : `Returns saved between ${shortDay(first)} and ${shortDay(last)}. `;
  return `${saved}Nothing changes until you accept. One Undo takes it all back.`;
}

/** Under the headings of the columns: `When asked, 29 January`; `Tom Hallworth’s return, 12 February`. */
export const askedWords = ({ askedOn }: ReturnInHand): string => `When asked${dayAfter(askedOn)}`;
export const returnWords = ({ owner, returnedOn }: ReturnInHand): string => `${owner.name}’s return${dayAfter(returnedOn)}`;
const dayAfter = (day: CalendarDay | null): string => (day === null ? '' : `, ${shortDay(day)}`);

