import type { Command } from '../../shared/commands/decide.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { Look } from './look.ts';

/** What somebody does to the plan: one command or a few, worked out when it is their turn. */
export type Step = (look: Look) => Command | readonly Command[];

/** Somebody at the keyboard, from one time of a day to another: one opening of the plan, and so one session. */
export interface Sitting {
  readonly by: string;
  readonly day: CalendarDay;
  /** `09:05`, by the clock in the Civic Centre. */
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
}
/** Two people at work on copies of their own, which are put together at the end of the second's sittings. */
interface Apart {
  readonly here: readonly Sitting[];
  readonly elsewhere: readonly Sitting[];
}
export type Episode = Sitting | Apart;

export const sitting = (
  by: string,
  day: CalendarDay,
  from: string,
  to: string,
  ...steps: readonly (Step | readonly Step[])[]
): Sitting => ({ by, day, from, to, steps: steps.flat() });
