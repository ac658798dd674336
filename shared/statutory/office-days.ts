import { addDays, type CalendarDay } from '../domain/calendar-day.ts';
import { bankHoliday } from './bank-holidays.ts';
import { weekdayOf } from './weekday.ts';

/** Which days of the year this council works. */
export interface OfficeDays {
  /** Days the offices are closed besides weekends and bank holidays: often those between Christmas and New Year. */
  readonly closed: ReadonlySet<CalendarDay>;
  /** Bank holidays proclaimed since this version was made. */
  readonly moreBankHolidays: ReadonlySet<CalendarDay>;
}
/**
 * Which days count as clear days. The Act says neither that weekends count nor that they do not, so councils differ: working days gives the earliest
 * date and is the safest.
 */
export type Counting = 'working days' | 'all but Sundays and bank holidays' | 'every day';

const WEEKEND: Readonly<Record<number, string>> = { 0: 'Sunday', 6: 'Saturday' };

const holidayName = (day: CalendarDay, { moreBankHolidays }: OfficeDays): string | null =>
  bankHoliday(day) ?? (moreBankHolidays.has(day) ? 'Bank holiday' : null);

/** Why the offices are closed on a day; null where they are open. */
export const whyClosed = (day: CalendarDay, office: OfficeDays): string | null =>
  WEEKEND[weekdayOf(day)] ?? holidayName(day, office) ?? (office.closed.has(day) ? 'Offices closed' : null);

/** Why a day does not count, counted this way; null where it does. */
export function whyNotCounted(day: CalendarDay, counting: Counting, office: OfficeDays): string | null {
  if (counting === 'every day') return null;
  const why = whyClosed(day, office);
  // Saturdays count in this way of counting, though the offices are closed, unless they are a bank holiday or closed by the council.
  return counting === 'all but Sundays and bank holidays' && why === 'Saturday' ? (holidayName(day, office) ?? (office.closed.has(day) ? 'Offices closed' : null)) : why;
}

/** The day itself where the offices are open, else the last before it that they are. */
export function openOnOrBefore(day: CalendarDay, office: OfficeDays): CalendarDay {
  let found = day;
  while (whyClosed(found, office) !== null) found = addDays(found, -1);
  return found;
}
/** The first day after it that the offices are open. */
export function nextOpen(day: CalendarDay, office: OfficeDays): CalendarDay {
  let found = addDays(day, 1);
  while (whyClosed(found, office) !== null) found = addDays(found, 1);
  return found;
}
/** So many working days after a day, or before it where the number is below zero; 0 is the day itself. */
export function workingDaysFrom(day: CalendarDay, number: number, office: OfficeDays): CalendarDay {
  const step = Math.sign(number);
  let found = day;
  for (let left = Math.abs(number); left > 0;) {
    found = addDays(found, step);
    if (whyClosed(found, office) === null) left--;
  }
  return found;
}
/** How many working days lie after the first day up to the second, which counts if the offices are open. */
export function workingDaysBetween(first: CalendarDay, second: CalendarDay, office: OfficeDays): number {
  let number = 0;
  for (let day = first; day < second;) {
    day = addDays(day, 1);
    if (whyClosed(day, office) === null) number++;
  }
  return number;
}
