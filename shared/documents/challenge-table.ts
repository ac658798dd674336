import { longDay } from '../domain/calendar-day.ts';
import { plain, said, type Cell, type ContentBlock } from '../papers/content.ts';
import { count } from '../papers/words.ts';
import type { ChallengeStep } from '../statutory/challenge-line.ts';

/** `In time`, `12 days late`, `Overdue by 3 days`: how a step stands, in words. */
export function stepWords({ state, lateBy, on, notBefore }: ChallengeStep): string {
  const early = on !== null && notBefore !== null && on < notBefore ? 'before the 12 months are over' : '';
  switch (state) {
    case 'done': return early === '' ? 'Done' : `Done, ${early}`;
    case 'done late': return `Done ${count(lateBy, 'day')} late`;
    case 'overdue': return `Overdue by ${count(lateBy, 'day')}`;
    case 'no date': return 'No date yet';
    case 'to come': return on === null ? 'To come' : lateBy > 0 ? `Set ${count(lateBy, 'day')} too late` : early === '' ? 'Date set' : `Date set, ${early}`;
  }
}
/** `by 19 September 2025`; for the follow-up visit, between which days. */
export const dueWords = ({ due, notBefore }: Pick<ChallengeStep, 'due' | 'notBefore'>): string =>
  (due === null ? '' : notBefore === null ? longDay(due.by) : `${longDay(notBefore)} to ${longDay(due.by)}`);

/** The steps of the challenge with their dates. */
export const challengeTable = (steps: readonly ChallengeStep[]): ContentBlock => ({
  type: 'table', caption: null, name: 'The challenge so far', description: 'Each row is a step of the peer challenge: what, by when it is due, when it was taken, and how it stands.',
  columns: [{ heading: 'Step', width: 6 }, { heading: 'Due', width: 5 }, { heading: 'Date', width: 4 }, { heading: 'How it stands', width: 4.5 }],
  rows: steps.map((step): Cell[] => [
    said(step.what), dueWords(step) === '' ? quiet('Not known') : said(dueWords(step)), step.on === null ? quiet('None yet') : said(longDay(step.on)), said([{ text: stepWords(step), bold: true }]),
  ]),
});
const quiet = (words: string): Cell => ({ rag: 'none', paragraphs: [{ runs: plain(words), look: 'quiet' }] });
