import type { Action, Milestone } from '../../../shared/domain/action.ts';
import { daysBetween, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { isOverdue } from '../../../shared/domain/facts.ts';
import { count } from '../../../shared/papers/words.ts';
import { spanWords } from '../../../shared/slippage/ledger.ts';

/**
 * The dates of an action in sentences, for those who do not see its bar:
 * `1 September 2025 to 30 April 2026. 22 weeks later than the original date, 28 November 2025. Milestone done: Survey agreed, 3 December 2025.`
 */
export function datesInWords(action: Action, milestones: readonly Milestone[], today: CalendarDay): string {
  return [spanOf(action), slipOf(action), lateness(action, today), ...milestones.map(milestoneWords)].filter((part) => part !== null).map((part) => `${part}.`).join(' ');
}
function spanOf({ startOn, dueOn }: Action): string {
  if (startOn === null && dueOn === null) return 'No dates yet';
  if (startOn === null) return `Target ${longDay(dueOn!)}, no start date`;
  return dueOn === null ? `From ${longDay(startOn)}, no target date` : `${longDay(startOn)} to ${longDay(dueOn)}`;
}
function slipOf({ originalDueOn, dueOn }: Action): string | null {
  if (originalDueOn === null || originalDueOn === dueOn) return null;
  if (dueOn === null) return `The original date was ${longDay(originalDueOn)}`;
  const days = daysBetween(originalDueOn, dueOn);
  return `${spanWords(days)} ${days > 0 ? 'later' : 'earlier'} than the original date, ${longDay(originalDueOn)}`;
}
const lateness = (action: Action, today: CalendarDay): string | null => (isOverdue(action, today) ? `${count(daysBetween(action.dueOn!, today), 'day')} late` : null);
function milestoneWords({ title, dueOn, doneOn }: Milestone): string {
  const name = title.trim().replace(/[.\s]+$/, '') || 'without a name';
  if (doneOn !== null) return `Milestone done: ${name}, ${longDay(doneOn)}`;
  return `Milestone to come: ${name}${dueOn === null ? '' : `, ${longDay(dueOn)}`}`;
}
