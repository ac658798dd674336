import { addDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { CountedDay } from './counted.ts';
import { nextOpen, whyClosed, type OfficeDays } from './office-days.ts';

/** How long a decision can be called in. The Act leaves it to each council's constitution. */
export interface CallInRule {
  /** Working days after publication of the decision. */
  readonly workingDays: number;
  /** `HH:MM` on the last of them; null: the end of the day. */
  readonly closesAt: string | null;
  /** The day a decision that is not called in takes effect. */
  readonly effective: 'the next day' | 'the next working day';
}
export interface CallIn {
  /** The last day on which it can be called in. */
  readonly ends: CalendarDay;
  readonly closesAt: string | null;
  /** When it takes effect, unless called in. */
  readonly effectiveFrom: CalendarDay;
  readonly count: readonly CountedDay[];
}

/** The call-in period of a decision of the executive (LGA 2000 s9F(3) and the council's constitution), counted from the day it is published. */
export function callInOf(published: CalendarDay, rule: CallInRule, office: OfficeDays): CallIn {
  const count: CountedDay[] = [];
  let ends = published;
  for (let found = 0; found < rule.workingDays;) {
    ends = addDays(ends, 1);
    const passedOver = whyClosed(ends, office);
    count.push({ day: ends, number: passedOver === null ? ++found : null, passedOver });
  }
  return { ends, closesAt: rule.closesAt, effectiveFrom: rule.effective === 'the next day' ? addDays(ends, 1) : nextOpen(ends, office), count };
}
