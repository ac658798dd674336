import { addDays, daysBetween, type CalendarDay } from '../domain/calendar-day.ts';

/** The same day so many months later; the last of a month that has no such day. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = (at: number): CalendarDay => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const at = year * 12 + month - 1 + months;
  const length = daysBetween(first(at), first(at + 1));
  return addDays(first(at), Math.min(date, length) - 1);
}
