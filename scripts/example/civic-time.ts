import type { CalendarDay } from '../../shared/domain/calendar-day.ts';

/** The days of the example on which clocks in Britain were changed: summer time from 30 March 2025, and again from 29 March 2026. */
const isSummerTime = (day: CalendarDay): boolean => (day >= '2025-03-30' && day < '2025-10-26') || day >= '2026-03-29';

/** The instant at which a clock in the Civic Centre shows this time, in milliseconds: the same wherever the script is run. */
export const instantOf = (day: CalendarDay, time: string): number => Date.parse(`${day}T${time}:00Z`) - (isSummerTime(day) ? 3_600_000 : 0);
/** As the record writes it, to the second. */
export const asRecorded = (instant: number): string => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
