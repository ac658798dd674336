import { addDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { CountedDay } from './counted.ts';
import { openOnOrBefore, whyClosed, whyNotCounted, type Counting, type OfficeDays } from './office-days.ts';

export interface ClearDays {
  /** The last day for publishing. */
  readonly by: CalendarDay;
  readonly count: readonly CountedDay[];
}

/**
 * The last day on which something can be published so that `number` clear days lie between it and a meeting. Clear days leave out both the day of
 * publication and that of the meeting (R v Swansea City Council, ex parte Elitestone Ltd (1993)). One steps back from the meeting until so many are
 * found; the day before the last of them is it, or the last before that on which the offices are open.
 */
export function clearDaysBefore(meeting: CalendarDay, number: number, counting: Counting, office: OfficeDays): ClearDays {
  const count: CountedDay[] = [];
  let day = meeting;
  for (let found = 0; found < number;) {
    day = addDays(day, -1);
    const passedOver = whyNotCounted(day, counting, office);
    count.push({ day, number: passedOver === null ? ++found : null, passedOver });
  }
  const before = addDays(day, -1);
  const by = openOnOrBefore(before, office);
  for (let each = before; each !== by; each = addDays(each, -1)) count.push({ day: each, number: null, passedOver: whyClosed(each, office) });
  return { by, count };
}

/** How many clear days lie between the day of publication and a meeting. */
export function clearDaysBetween(published: CalendarDay, meeting: CalendarDay, counting: Counting, office: OfficeDays): number {
  let number = 0;
  for (let day = addDays(published, 1); day < meeting; day = addDays(day, 1)) if (whyNotCounted(day, counting, office) === null) number++;
  return number;
}
