import { briefly } from '../commands/words.ts';
import type { Action, StatusWord } from '../domain/action.ts';
import { daysBetween, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Council } from '../domain/council.ts';
import { isOpen } from '../domain/facts.ts';
import type { Entity, Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import { listed } from '../papers/words.ts';

/** What dates and milestones can say. That something is complete is for people to say. */
export type RatedAs = Extract<StatusWord, 'not started' | 'on track' | 'at risk' | 'off track'>;
export interface Rating {
  readonly is: RatedAs;
  /** A sentence that says why. */
  readonly why: string;
  /** Whether it looks worse than its owner says. */
  readonly isWorse: boolean;
}

/** Whether the council wants it worked out beside what owners say. */
export const isRatedBeside = ({ ratingFrom }: Pick<Council, 'ratingFrom'>): boolean => ratingFrom === 'the owner, beside dates and milestones';

/**
 * How an action stands by its dates and milestones alone. Off track: its target date has passed. At risk: a milestone is late, it should have
 * started, or its date comes within the council's days (`atRiskWithin`) while it has not started or a milestone is still to be reached. Else on
 * track, or not started. Null where nothing can be worked out: without any date, once it is proposed as complete, complete or withdrawn, and
 * where the council does not want it. Derived and never stored; the owner's own rating stays what it is.
 */
export function ratingOf(plan: Plan, action: Action, today: CalendarDay): Rating | null {
  if (!isRatedBeside(plan.council)) return null;
  return workedOut(action, plan.owned('milestone', action.id), plan.council.atRiskWithin, today);
}

/** The same for a cell of a tracker: the council’s word for it, with the reason where it is worse than what the owner says. Empty where nothing is worked out. */
export function ratingWords(plan: Plan, action: Action, today: CalendarDay): string {
  const rating = ratingOf(plan, action, today);
  if (rating === null) return '';
  const { label } = statusesOf(plan.council)[rating.is];
  return rating.isWorse ? `${label}. ${rating.why}` : label;
}

/** The same of an action and its milestones, `within` days being near. */
export function workedOut(action: Action, milestones: readonly Entity<'milestone'>[], within: number, today: CalendarDay): Rating | null {
  const { status, dueOn, startOn } = action;
  if (!isOpen(status) || status.is === 'proposed complete') return null;
  const left = milestones.filter(({ doneOn }) => doneOn === null);
  const late = left.filter((one) => one.dueOn !== null && one.dueOn < today).sort((a, b) => (a.dueOn! < b.dueOn! ? -1 : 1));
  const rated = (is: RatedAs, why: string): Rating => ({ is, why, isWorse: GRAVITY[is] > GRAVITY[status.is] });
  if (dueOn !== null && dueOn < today) return rated('off track', `Its target date, ${longDay(dueOn)}, has passed.`);
  if (late.length > 0) {
    const [first] = late;
    return rated('at risk', `${late.length === 1 ? 'The milestone' : `${late.length} milestones are late. The first,`} “${briefly(first!.title)}”${late.length === 1 ? '' : ','} was due on ${longDay(first!.dueOn!)} and is not reached.`);
  }
  const isWaiting = status.is === 'not started';
  if (isWaiting && startOn !== null && startOn < today) return rated('at risk', `It was to start on ${longDay(startOn)} and has not.`);
  const soon = dueOn !== null && daysBetween(today, dueOn) <= within;
  if (soon && (isWaiting || left.length > 0)) {
    const open = [isWaiting ? 'it has not started' : '', left.length === 0 ? '' : left.length === 1 ? 'a milestone is not reached' : `${left.length} milestones are not reached`].filter(Boolean);
    return rated('at risk', `Its target date, ${longDay(dueOn)}, is ${awayWords(daysBetween(today, dueOn))}, and ${listed(open)}.`);
  }
  if (dueOn === null && startOn === null && milestones.every((one) => one.dueOn === null)) return null;
  return rated(isWaiting ? 'not started' : 'on track', 'None of its dates has passed.');
}
const awayWords = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `${days} days away`);

/** What owners say of trouble, by how grave it is; all else is no trouble. */
const GRAVITY: Readonly<Record<StatusWord, number>> = { 'not started': 0, 'on track': 0, 'proposed complete': 0, complete: 0, withdrawn: 0, 'at risk': 1, 'off track': 2 };
