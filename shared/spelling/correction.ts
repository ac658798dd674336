import type { Run } from '../domain/paper.ts';

/** Words of a text, from `start` up to `end`, and what stands instead. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}
const lastFirst = (corrections: readonly Correction[]): readonly Correction[] => [...corrections].sort((a, b) => b.start - a.start);

/** The text with all of them made. They do not overlap. */
export const corrected = (text: string, corrections: readonly Correction[]): string =>
  lastFirst(corrections).reduce((now, { start, end, by }) => now.slice(0, start) + by + now.slice(end), text);

/** The same in text with looks: what stands instead looks as the beginning of what it stands for. Places count through all runs. */
export const correctedRuns = (runs: readonly Run[], corrections: readonly Correction[]): Run[] =>
  lastFirst(corrections).reduce<Run[]>((now, correction) => correctedOnce(now, correction), [...runs]).filter(({ text }) => text !== '');

function correctedOnce(runs: readonly Run[], { start, end, by }: Correction): Run[] {
  let from = 0;
  return runs.map((run) => {
    const [begins, ends] = [from, from + run.text.length];
    from = ends;
    if (end <= begins || start >= ends) return run;
    const kept = run.text.slice(0, Math.max(0, start - begins));
    const rest = run.text.slice(Math.min(run.text.length, end - begins));
    return { ...run, text: kept + (start >= begins ? by : '') + rest };
  });
}
