import { comparable } from './match-label.ts';

/** Labels that ask which of two a report is, and not whether it is exempt: `Public or exempt`, `Part I or Part II`, `Status of report`. */
const ASKS_WHICH = /\b(public (or |and )?(exempt|confidential|private)|open (or )?(exempt|confidential|closed)|part (i|1)\b|status|classification)/;

/**
 * The front table's answer to `Exempt:` as an answer to a template's own label: `Public` for `No` below `Public or exempt`. `isMarked`: whether the copy is
 * marked as not for publication; then it is not called public.
 */
export function exemptAnswer(answer: string, label: string | null, isMarked: boolean): string {
  if (label === null || !ASKS_WHICH.test(comparable(label))) return answer;
  if (answer === 'No') return isMarked ? 'Not exempt' : 'Public';
  return answer.replace(/^Yes: (.)/, (_, first: string) => first.toUpperCase()).replace(/^In part: /, 'Public in part: ');
}
