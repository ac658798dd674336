import type { CalendarDay } from '../domain/calendar-day.ts';
import { usualHolidays } from './usual-holidays.ts';

/**
 * The bank holidays of England as they were set down or proclaimed under the Banking and Financial Dealings Act 1971, one-off days and moved
 * ones included. Scotland, Northern Ireland and, where a day of its own is proclaimed, Wales have others.
 */
const PROCLAIMED: Readonly<Record<number, string>> = {
  2000: '01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26',
  2001: '01-01 04-13 04-16 05-07 05-28 08-27 12-25 12-26',
  2002: '01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26',
  2003: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2004: '01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28',
  2005: '01-03 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2006: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2007: '01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26',
  2008: '01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26',
  2009: '01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28',
  2010: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};
const ONE_OFF: Readonly<Record<CalendarDay, string>> = {
  '2002-06-03': 'Golden Jubilee', '2002-06-04': 'Spring bank holiday, moved',
  '2011-04-29': 'Royal wedding',
  '2012-06-04': 'Spring bank holiday, moved', '2012-06-05': 'Diamond Jubilee',
  '2020-05-08': 'Early May bank holiday, moved',
  '2022-06-02': 'Spring bank holiday, moved', '2022-06-03': 'Platinum Jubilee', '2022-09-19': 'State funeral of Queen Elizabeth II',
  '2023-05-08': 'Coronation',
};
const YEARS = Object.keys(PROCLAIMED).map(Number);
const FIRST = Math.min(...YEARS);
/** The last year whose bank holidays are known. Those of later years are worked out by the usual rules, and may be added to or moved. */
export const KNOWN_UNTIL = Math.max(...YEARS);

export const isProvisional = (year: number): boolean => year < FIRST || year > KNOWN_UNTIL;

const byYear = new Map<number, ReadonlyMap<CalendarDay, string>>();
/** The bank holidays of a year in England, each with its name. Worked out for a provisional year. */
export function bankHolidaysOf(year: number): ReadonlyMap<CalendarDay, string> {
  let found = byYear.get(year);
  if (!found) {
    const usual = usualHolidays(year);
    const days = PROCLAIMED[year]?.split(' ').map((day) => `${year}-${day}`);
    found = days ? new Map(days.map((day) => [day, ONE_OFF[day] ?? usual.get(day) ?? 'Bank holiday'])) : usual;
    byYear.set(year, found);
  }
  return found;
}

/** The years from one day to another, both included, whose bank holidays are only worked out. */
export function provisionalYears(from: CalendarDay, to: CalendarDay): number[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).filter(isProvisional);
}

/** What a day is called that is a bank holiday; null for any other. */
export const bankHoliday = (day: CalendarDay): string | null => bankHolidaysOf(Number(day.slice(0, 4))).get(day) ?? null;
