import type { Action, Milestone } from '../../../shared/domain/action.ts';
import { daysBetween, shortDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { isOverdue } from '../../../shared/domain/facts.ts';
import { xOf, type Scale } from './scale.ts';

/** What is drawn of an action. */
export interface Bar {
  /** Null where no start date is known: then the bar is open at its left. */
  readonly start: CalendarDay | null;
  /** Null where there is no target date: then nothing is drawn but where it begins. */
  readonly target: CalendarDay | null;
  /** The original target date, where it is another than the one now. */
  readonly original: CalendarDay | null;
  /** Where the time begins that was added since the original date; null where none was. */
  readonly addedFrom: CalendarDay | null;
  readonly milestones: readonly Diamond[];
  /** Only what is in trouble has a full outline. */
  readonly isTroubled: boolean;
}
export interface Diamond {
  readonly id: string;
  readonly day: CalendarDay;
  readonly isDone: boolean;
}
/** A milestone stands where it was done, else where it is due; one with neither day is only in the words. */
export function barOf(action: Action, milestones: readonly Milestone[]): Bar {
  const { startOn, dueOn, originalDueOn } = action;
  const original = originalDueOn !== null && originalDueOn !== dueOn ? originalDueOn : null;
  const start = startOn !== null && (dueOn === null || startOn <= dueOn) ? startOn : null;
  const isLonger = original !== null && dueOn !== null && original < dueOn;
  return {
    start, target: dueOn, original,
    addedFrom: isLonger ? (start !== null && start > original ? start : original) : null,
    milestones: milestones.flatMap(({ id, dueOn: due, doneOn }) => (doneOn ?? due) === null ? [] : [{ id, day: (doneOn ?? due)!, isDone: doneOn !== null }]),
    isTroubled: action.status.is === 'at risk' || action.status.is === 'off track',
  };
}
/** Every day on which something of an action is drawn. */
export function daysOf({ start, target, original, milestones }: Bar): readonly CalendarDay[] {
  return [start, target, original, ...milestones.map(({ day }) => day)].filter((day) => day !== null);
}

/** On which side of what is seen, from `left` to `right`, all of a bar is; null where some of it can be seen or there is none. */
export function beyondOf(bar: Bar, scale: Scale, left: number, right: number): 'left' | 'right' | null {
  const places = daysOf(bar).map((day) => xOf(scale, day));
  if (places.length === 0) return null;
  return Math.max(...places) + scale.perDay < left ? 'left' : Math.min(...places) > right ? 'right' : null;
}

/** What stands right of a bar: `30 Apr`, then `18 days late`, then `was 28 Nov`. The year is said where it is not the one that goes before. */
export interface BarWords {
  readonly date: string;
  readonly late: string | null;
  readonly was: string | null;
}
export function barWords(action: Action, { target, original }: Bar, today: CalendarDay): BarWords {
  if (target === null) return { date: 'No target date', late: null, was: original === null ? null : `was ${dayIn(original, today)}` };
  const late = isOverdue(action, today) ? daysBetween(target, today) : 0;
  return { date: dayIn(target, today), late: late === 0 ? null : `${late} day${late === 1 ? '' : 's'} late`, was: original === null ? null : `was ${dayIn(original, target)}` };
}
const dayIn = (day: CalendarDay, beside: CalendarDay): string => (day.slice(0, 4) === beside.slice(0, 4) ? shortDay(day).replace(/ \d{4}$/, '') : shortDay(day));
