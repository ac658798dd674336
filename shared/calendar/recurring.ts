import { addDays, type CalendarDay } from '../domain/calendar-day.ts';
import { addMonths } from '../statutory/months.ts';
import { nextOpen, whyClosed, type OfficeDays } from '../statutory/office-days.ts';
import { weekdayOf } from '../statutory/weekday.ts';

/** 1 for Monday to 5 for Friday. */
export type Weekday = 1 | 2 | 3 | 4 | 5;
/** Which of its weekdays in a month; 5 is the last, also where it is the fourth. */
export type Nth = 1 | 2 | 3 | 4 | 5;
/** How often a committee meets. */
export type Rhythm =
  | { readonly is: 'weeks'; readonly every: number; readonly weekday: Weekday }
  /** `every` 1: each month; 3: each quarter. */
  | { readonly is: 'months'; readonly every: number; readonly nth: Nth; readonly weekday: Weekday };
/** What becomes of a day on which the offices are closed. */
export type WhenClosed = 'leave out' | 'next open day';

export interface ProposedDay {
  /** The day by the rhythm. */
  readonly usual: CalendarDay;
  /** The day to meet on: the same, or the next on which the offices are open. */
  readonly day: CalendarDay;
  /** Why the offices are closed on the usual day; null where they are open. */
  readonly closed: string | null;
}
/** More than these are not proposed at once: four years of fortnights. */
export const MOST_PROPOSED = 104;

/** The days of a rhythm from one day to another, both included, in order. Each says whether it falls on a closed day, and where it then goes. */
export function recurringDays(rhythm: Rhythm, from: CalendarDay, to: CalendarDay, office: OfficeDays, whenClosed: WhenClosed): readonly ProposedDay[] {
  const usual = (rhythm.is === 'weeks' ? everyWeeks(rhythm.every, rhythm.weekday, from, to) : everyMonths(rhythm, from, to)).slice(0, MOST_PROPOSED);
  return usual.map((day) => {
    const closed = whyClosed(day, office);
    return { usual: day, day: closed !== null && whenClosed === 'next open day' ? nextOpen(day, office) : day, closed };
  });
}

function everyWeeks(every: number, weekday: Weekday, from: CalendarDay, to: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  const first = onOrAfter(from, weekday);
  for (let day = first; day <= to && days.length < MOST_PROPOSED; day = addDays(day, 7 * Math.max(1, every))) days.push(day);
  return days;
}
function everyMonths({ every, nth, weekday }: Extract<Rhythm, { is: 'months' }>, from: CalendarDay, to: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  let month: CalendarDay = `${from.slice(0, 7)}-01`;
  // The quarters begin with the month of the first meeting, so a month whose day is past already is not the first.
  if (nthOf(month, nth, weekday) < from) month = addMonths(month, 1);
  for (; month <= to && days.length < MOST_PROPOSED; month = addMonths(month, Math.max(1, every))) {
    const day = nthOf(month, nth, weekday);
    if (day <= to) days.push(day);
  }
  return days;
}
const onOrAfter = (day: CalendarDay, weekday: number): CalendarDay => addDays(day, (weekday - weekdayOf(day) + 7) % 7);
/** `first`: the first day of the month. */
function nthOf(first: CalendarDay, nth: Nth, weekday: Weekday): CalendarDay {
  if (nth < 5) return addDays(onOrAfter(first, weekday), 7 * (nth - 1));
  const last = addDays(addMonths(first, 1), -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}
