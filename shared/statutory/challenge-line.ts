import { daysBetween, type CalendarDay } from '../domain/calendar-day.ts';
import type { Plan } from '../domain/plan.ts';
import type { Review } from '../domain/review.ts';
import { challengeDeadlines, followUpWindow } from './challenge-clock.ts';
import { challengeMonthsOf } from './council-clock.ts';
import type { Deadline } from './counted.ts';

/** The fields of the review that hold the days on which the steps were really taken. */
export type StepField = 'reportPublishedOn' | 'planPublishedOn' | 'progressReviewOn' | 'progressReportOn' | 'followUpOn';
/** One step of the peer challenge: when it is due, when it was taken, and how late that is or was. */
export interface ChallengeStep {
  readonly field: StepField;
  /** `Publish the report`. */
  readonly what: string;
  /** Null where the day it counts from is not known. */
  readonly due: Deadline | null;
  /** Before this day a follow-up visit is early; null for every other step. */
  readonly notBefore: CalendarDay | null;
  /** The day it was taken, or is set for. */
  readonly on: CalendarDay | null;
  readonly state: 'done' | 'done late' | 'overdue' | 'to come' | 'no date';
  /** Days after the last day in time, for what is overdue, was late, or is set for too late a day; else 0. */
  readonly lateBy: number;
}

/**
 * The challenge from the visit to the follow-up: what the LGA asks for, counted from the last day on site (the months are the council's to set),
 * and the older rule of a follow-up visit 12 to 24 months after the report, on a date the council sets.
 */
export function challengeLine({ review, council }: Plan, today: CalendarDay): readonly ChallengeStep[] {
  const [report, plan, progress, progressReport] = review.onSiteTo === null ? [] : challengeDeadlines(review.onSiteTo, challengeMonthsOf(council));
  const window = review.reportedOn === null ? null : followUpWindow(review.reportedOn);
  const followUp: Deadline | null = window && {
    what: 'Follow-up visit', by: window.to, source: 'The older practice of peer challenges',
    rule: 'The team comes back between 12 and 24 months after its report, on a date the council sets.', count: [],
  };
  const step = (field: StepField, what: string, due: Deadline | null | undefined, notBefore: CalendarDay | null = null) =>
    stepOf(review, today, { field, what, due: due ?? null, notBefore });
  return [
    step('reportPublishedOn', 'Publish the report', report),
    step('planPublishedOn', 'Publish the action plan', plan),
    step('progressReviewOn', 'Hold the progress review', progress),
    step('progressReportOn', 'Publish its report', progressReport),
    step('followUpOn', 'Follow-up visit', followUp, window?.from ?? null),
  ];
}

function stepOf(review: Review, today: CalendarDay, base: Pick<ChallengeStep, 'field' | 'what' | 'due' | 'notBefore'>): ChallengeStep {
  const on = review[base.field];
  const isDone = on !== null && on <= today;
  const reached = on ?? today;
  const lateBy = base.due === null || reached <= base.due.by ? 0 : daysBetween(base.due.by, reached);
  const state = isDone ? (lateBy > 0 ? 'done late' : 'done') : on === null && lateBy > 0 ? 'overdue' : base.due === null && on === null ? 'no date' : 'to come';
  return { ...base, on, state, lateBy };
}
