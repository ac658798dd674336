import { daysBetween, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { ChallengeStep, StepField } from '../../../shared/statutory/challenge-line.ts';

export interface Places {
  /** Hundredths of the line from its beginning, which is the visit. */
  readonly steps: readonly { readonly field: StepField; readonly at: number }[];
  /** Null where today lies beyond the line. */
  readonly today: number | null;
}
/** Two steps are at least so far apart, in hundredths: the marks must not cover each other. */
const APART = 9;

/** Where the steps stand on a line from the last day on site to the last of them, by the day they are due. Steps without a day are not on it. */
export function placesOnLine(steps: readonly ChallengeStep[], visit: CalendarDay | null, today: CalendarDay): Places | null {
  const days = steps.flatMap(({ field, due, on }) => { const day = due?.by ?? on; return day === null || day === undefined ? [] : [{ field, day }]; });
  const last = days.reduce((latest, { day }) => (day > latest ? day : latest), '');
  if (visit === null || days.length < 2 || last <= visit) return null;
  const whole = daysBetween(visit, last);
  const at = (day: CalendarDay): number => (100 * daysBetween(visit, day)) / whole;
  const placed = [...days].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ field, day }) => ({ field, at: Math.min(100, Math.max(0, at(day))) }));
  // From the end backwards, so that the last keeps its place and none is pushed beyond it.
  for (let n = placed.length - 2; n >= 0; n--) placed[n]!.at = Math.max(0, Math.min(placed[n]!.at, placed[n + 1]!.at - APART));
  return { steps: placed, today: today < visit || today > last ? null : at(today) };
}
