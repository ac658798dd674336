import type { CalendarDay } from '../domain/calendar-day.ts';
import type { CallInRule } from './call-in.ts';
import { nextOpen, whyClosed, type Counting, type OfficeDays } from './office-days.ts';

/** What councils differ in, as each council’s profile has it. */
export interface ClockSettings {
  readonly counting: Counting;
  readonly office: OfficeDays;
  /** `HH:MM`: what is published later counts as published on the next working day; null: any time of the day will do. */
  readonly publishBefore: string | null;
  readonly callIn: CallInRule;
  /** The weeks before elections in which councils hold back what could sway them, first and last day. */
  readonly preElection: readonly { readonly from: CalendarDay; readonly to: CalendarDay }[];
}

/** The safest of what is usual: the earliest dates. */
export const DEFAULT_CLOCK: ClockSettings = {
  counting: 'working days',
  office: { closed: new Set(), moreBankHolidays: new Set() },
  publishBefore: null,
  callIn: { workingDays: 5, closesAt: null, effective: 'the next day' },
  preElection: [],
};

/** The day from which something counts as published: the next working day where it came out after the cut-off or while the offices are closed. `at`: `HH:MM`, or null where the time is not known. */
export const countsAsPublished = (day: CalendarDay, at: string | null, { publishBefore, office }: Pick<ClockSettings, 'publishBefore' | 'office'>): CalendarDay =>
  (whyClosed(day, office) !== null || (at !== null && publishBefore !== null && at > publishBefore) ? nextOpen(day, office) : day);
