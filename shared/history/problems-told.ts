import { localDay, longDay } from '../domain/calendar-day.ts';
import { count } from '../papers/words.ts';
import type { Change } from '../record/change.ts';
import type { Problem } from '../record/problems.ts';

const MOST_NAMED = 20;

/**
 * What is wrong with a record, in sentences that name each change by what it says of itself; what only hangs on others is counted. `given`:
 * all the changes there were, those that were refused among them.
 */
export function tellProblems(problems: readonly Problem[], given: Iterable<Change>): string[] {
  if (problems.length === 0) return [];
  const byId = new Map<string, Change>();
  // Of two that claim to be one change, the other one is named.
  for (const change of given) byId.set(change.id, change);
  const named = problems.filter(({ kind }) => kind !== 'missing' && kind !== 'cycle');
  const hanging = problems.filter(({ kind }) => kind === 'missing').length;
  const round = problems.filter(({ kind }) => kind === 'cycle').length;
  const sentences = named.slice(0, MOST_NAMED).map((problem) => tellProblem(problem, byId.get(problem.id)));
  if (named.length > MOST_NAMED) sentences.push(`So do ${named.length - MOST_NAMED} more.`);
  if (hanging > 0) sentences.push(`${sentence(count(hanging, 'change'))} ${hanging === 1 ? 'was' : 'were'} made on top of one that this file has not got.`);
  if (round > 0) sentences.push(`${sentence(count(round, 'change'))} ${round === 1 ? 'claims' : 'claim'} to have been made on top of ${round === 1 ? 'itself' : 'each other'}.`);
  return sentences;
}

/** What is wrong with one change, in a sentence that names it by what it says of itself. */
export const tellProblem = ({ kind }: Pick<Problem, 'kind'>, change: Change | undefined): string => `The change ${nameOf(change)} ${WRONG[kind]}`;

const WRONG: Readonly<Record<Problem['kind'], string>> = {
  damaged: 'does not fit its hash: something in it was altered.',
  differs: 'is there twice, with different words.',
  sessionBroken: 'does not follow the one made before it at the same sitting.',
  tooWide: 'stands on one branch more than a record may have.',
  missing: 'was made on top of one that this file has not got.',
  cycle: 'claims to have been made on top of itself.',
};

/** `“Set A12 to complete” by Asha Rahman of 10 November 2026`. */
function nameOf(change: Change | undefined): string {
  if (!change) return 'without a name';
  const at = new Date(change.at);
  const day = Number.isNaN(at.getTime()) ? '' : ` of ${longDay(localDay(at))}`;
  return `${change.struck ? 'whose words were struck out' : `“${change.label.slice(0, 120)}”`} by ${change.by.trim() || 'somebody without a name'}${day}`;
}
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
