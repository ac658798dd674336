import type { Action } from '../../../shared/domain/action.ts';
import { daysBetween, fullDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { laterWords } from '../../../shared/slippage/ledger.ts';

/** What is said while a target date is on its way. */
export function movingWords(action: Action | null, to: CalendarDay): string {
  if (action === null || action.dueOn === null) return '';
  if (to === action.dueOn) return `${action.ref}: as it stands, ${fullDay(to)}.`;
  return `${action.ref}: ${fullDay(to)}, ${laterWords(daysBetween(action.dueOn, to))}. Let go to give the reason; Escape leaves it as it is.`;
}
