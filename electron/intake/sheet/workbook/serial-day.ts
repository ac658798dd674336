import { addDays, isCalendarDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';

/**
 * The day that Excel shows for a number. In the system of 1900 it counts a 29 February 1900 that never was, so that numbers up to 59 lie a day
 * apart from the rest, and 60 is no day. Null for what is none: a time of day, and what lies before 1900 or after 2999.
 */
export function serialDay(serial: number, from1904: boolean): CalendarDay | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < (from1904 ? 0 : 1) || days > 500_000 || (!from1904 && days === 60)) return null;
  const day = from1904 ? addDays('1904-01-01', days) : addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
  return isCalendarDay(day) ? day : null;
}
