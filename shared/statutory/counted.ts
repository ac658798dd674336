import type { CalendarDay } from '../domain/calendar-day.ts';

/** One day of a count, in the order it was counted: its number, or why it was passed over. */
export interface CountedDay {
  readonly day: CalendarDay;
  readonly number: number | null;
  readonly passedOver: string | null;
}
/** A day the law or the constitution sets, and how it was arrived at. */
export interface Deadline {
  /** What is due, without its day: `Publish the agenda and reports`. */
  readonly what: string;
  /** The last day on which it is in time. */
  readonly by: CalendarDay;
  /** Where the rule stands: `LGA 1972 s100A and s100B`. */
  readonly source: string;
  /** The rule in a sentence. */
  readonly rule: string;
  /** Day by day, from where the count begins; empty where months are counted. */
  readonly count: readonly CountedDay[];
}
