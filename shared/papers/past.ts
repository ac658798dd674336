import type { CalendarDay } from '../domain/calendar-day.ts';
import { planFor, type Edition } from '../domain/edition.ts';
import type { Plan } from '../domain/plan.ts';

/** A plan as it once stood, and the day that counted as today. */
export interface PastPlan {
  readonly plan: Plan;
  readonly on: CalendarDay;
}
/** What a paper has to know of the past; it is looked up in the record by whoever has one (`shared/frozen`). */
export interface PaperPast {
  /** The plan as it stood when it was frozen for the paper's meeting: its appendices and its drafted words are of that one. Null: of the plan as it is. */
  readonly standing: PastPlan | null;
  /** The plan as the committee saw it last before this paper. */
  readonly lastSeen: PastPlan | null;
}
export const NO_PAST: PaperPast = { standing: null, lastSeen: null };

/** The same, as an edition may know it. */
export function pastFor(edition: Edition, { standing, lastSeen }: PaperPast): PaperPast {
  const of = (past: PastPlan | null): PastPlan | null => (past === null ? null : { ...past, plan: planFor(edition, past.plan) });
  return { standing: of(standing), lastSeen: of(lastSeen) };
}
