import { addDays, type CalendarDay } from '../domain/calendar-day.ts';
import { weekdayOf } from './weekday.ts';

/**
 * The bank holidays of a year as the usual rules give them: Good Friday and Christmas Day by common law, the rest by the Banking and Financial
 * Dealings Act 1971, Schedule 1, with a day in place of one that falls on a weekend. A proclamation may move or add days: those are in the table.
 */
export function usualHolidays(year: number): ReadonlyMap<CalendarDay, string> {
  const easter = easterSunday(year);
  const days: [CalendarDay, string][] = [
    onWeekday(`${year}-01-01`, 'New Year’s Day'),
    [addDays(easter, -2), 'Good Friday'],
    [addDays(easter, 1), 'Easter Monday'],
    [mondayFrom(`${year}-05-01`), 'Early May bank holiday'],
    [mondayUpTo(`${year}-05-31`), 'Spring bank holiday'],
    [mondayUpTo(`${year}-08-31`), 'Summer bank holiday'],
    ...christmas(year),
  ];
  return new Map(days.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Easter Sunday in the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const moon = (19 * golden + century - leapCenturies - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const ofCentury = year % 100;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, moon + toSunday - 7 * late);
}

function onWeekday(day: CalendarDay, name: string): [CalendarDay, string] {
  const over = { 0: 1, 6: 2 }[weekdayOf(day)] ?? 0;
  return over === 0 ? [day, name] : [addDays(day, over), `${name}, in place of the weekend`];
}
const mondayFrom = (day: CalendarDay): CalendarDay => addDays(day, (8 - weekdayOf(day)) % 7);
const mondayUpTo = (day: CalendarDay): CalendarDay => addDays(day, -((weekdayOf(day) + 6) % 7));

/** Two days, and where one falls on a weekend the next weekday that the other does not take. */
function christmas(year: number): [CalendarDay, string][] {
  const [first, second] = [`${year}-12-25`, `${year}-12-26`];
  const inPlace = (name: string) => `${name}, in place of the weekend`;
  switch (weekdayOf(first)) {
    case 5: return [[first, 'Christmas Day'], [`${year}-12-28`, inPlace('Boxing Day')]];
    case 6: return [[`${year}-12-27`, inPlace('Christmas Day')], [`${year}-12-28`, inPlace('Boxing Day')]];
    case 0: return [[second, 'Boxing Day'], [`${year}-12-27`, inPlace('Christmas Day')]];
    default: return [[first, 'Christmas Day'], [second, 'Boxing Day']];
  }
}
