import type { Runs } from '../../../shared/papers/content.ts';

/** A run of a paper, in pieces of which some are marked on the screen. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}
/** The text of each run, cut where a marked sentence begins and ends, also where it goes on into the next run. */
export function withMarks(runs: Runs, marked: readonly string[]): readonly (readonly MarkedPiece[])[] {
  const whole = runs.map(({ text }) => text).join('');
  const spans = marked.flatMap((words) => {
    const from = words === '' ? -1 : whole.indexOf(words);
    return from < 0 ? [] : [{ from, to: from + words.length }];
  });
  let at = 0;
  return runs.map(({ text }) => {
    const [begin, end] = [at, at + text.length];
    at = end;
    const cuts = [...new Set([begin, end, ...spans.flatMap(({ from, to }) => [from, to]).filter((cut) => cut > begin && cut < end)])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, n) => ({ text: whole.slice(from, cuts[n + 1]), marked: spans.some((span) => span.from <= from && from < span.to) }));
  });
}
