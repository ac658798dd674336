import { z } from 'zod';

/** A day without a time, as `2016-12-08`. Never an instant: a target date is the same day in every time zone. */
export type CalendarDay = string;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

const instantOf = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): CalendarDay => new Date(instant).toISOString().slice(0, 10);

/** Whether it is a real day between 1900 and 2999: 2025-02-30 is not. */
export function isCalendarDay(value: unknown): value is CalendarDay {
  const found = typeof value === 'string' ? DAY.exec(value) : null;
  if (!found) return false;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && date >= 1 && date <= daysOfMonth;
}
export const calendarDay = z.string().refine(isCalendarDay, 'not a day of the calendar');

export const addDays = (day: CalendarDay, days: number): CalendarDay => dayOf(instantOf(day) + days * MILLISECONDS);
/** Whole days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => Math.round((instantOf(to) - instantOf(from)) / MILLISECONDS);
/** The day a person's clock shows at an instant, in their own time zone. */
export function localDay(at: Date): CalendarDay {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** `8 December 2016`. */
export function longDay(day: CalendarDay): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
}
/** `8 Dec 2016`, for columns. */
export function shortDay(day: CalendarDay): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return `${Number(date)} ${(MONTHS[Number(month) - 1] ?? '').slice(0, 3)} ${year ?? ''}`;
}
/** `Thu 8 Dec`, for what is near. */
export const briefDay = (day: CalendarDay): string => `${(WEEKDAYS[new Date(instantOf(day)).getUTCDay()] ?? '').slice(0, 3)} ${shortDay(day).replace(/ \d{4}$/, '')}`;
/** `Thursday 8 December 2016`. */
export const fullDay = (day: CalendarDay): string => `${WEEKDAYS[new Date(instantOf(day)).getUTCDay()] ?? ''} ${longDay(day)}`;

/**
 * Reads a day as people here type it: `8/12/16`, `8.12.2016`, `8 dec`, `8 December 2016`, `2016-12-08`, `today`, `tomorrow`, `+2w`, `+10d`, `+3m`, `+1y`.
 * The day comes first. Without a year it is the next such day from `today` on. Null when it cannot be read as one.
 */
export function readDay(typed: string, today: CalendarDay): CalendarDay | null {
  const words = typed.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
  if (words === 'today') return today;
  if (words === 'tomorrow') return addDays(today, 1);
  const step = /^\+\s?(\d{1,4})\s?(d|days?|w|weeks?|m|months?|y|years?)$/.exec(words);
  if (step) return later(today, Number(step[1]), step[2]!.charAt(0) as 'd' | 'w' | 'm' | 'y');
  if (DAY.test(words)) return isCalendarDay(words) ? words : null;
  const numbers = /^(?:[a-z]+ )?(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/.exec(words);
  if (numbers) return asDay(Number(numbers[1]), Number(numbers[2]), numbers[3], today);
  const named = /^(?:[a-z]+ )?(\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,9})\.?(?:[ -](\d{2}|\d{4}))?$/.exec(words);
  if (!named) return null;
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(named[2]!)) + 1;
  return month === 0 ? null : asDay(Number(named[1]), month, named[3], today);
}

function asDay(date: number, month: number, year: string | undefined, today: CalendarDay): CalendarDay | null {
  const two = (n: number) => String(n).padStart(2, '0');
  const of = (y: number) => `${y}-${two(month)}-${two(date)}`;
  if (year !== undefined) {
    const day = of(year.length === 2 ? 2000 + Number(year) : Number(year));
    return isCalendarDay(day) ? day : null;
  }
  const thisYear = Number(today.slice(0, 4));
  // Nine years are enough for 29 February, wherever it falls.
  for (let y = thisYear; y < thisYear + 9; y++) if (isCalendarDay(of(y)) && of(y) >= today) return of(y);
  return null;
}

/** Null when it falls after the last day we know. The end of a shorter month stands for a day it does not have. */
function later(today: CalendarDay, count: number, unit: 'd' | 'w' | 'm' | 'y'): CalendarDay | null {
  if (unit === 'd' || unit === 'w') {
    const day = addDays(today, unit === 'd' ? count : count * 7);
    return isCalendarDay(day) ? day : null;
  }
  const [, year, month, date] = DAY.exec(today)!;
  const months = Number(year) * 12 + Number(month) - 1 + count * (unit === 'm' ? 1 : 12);
  if (months >= 3000 * 12) return null;
  const first = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const last = daysBetween(first, dayOf(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 1)));
  return addDays(first, Math.min(Number(date), last) - 1);
}
