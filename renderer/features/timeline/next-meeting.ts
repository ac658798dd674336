import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { MarkedDay } from './timeline-axis.tsx';

/** The next meeting of any committee, from today on; null where none is in the plan. */
export function nextMeeting(plan: Plan, today: CalendarDay): MarkedDay | null {
  const next = plan.all('meeting').reduce<{ readonly heldOn: CalendarDay; readonly committee: string | null } | null>(
    (first, { heldOn, committee, cancelled }) =>
      (heldOn !== null && !cancelled && heldOn >= today && (first === null || heldOn < first.heldOn) ? { heldOn, committee } : first), null);
  return next && { day: next.heldOn, words: plan.get('committee', next.committee)?.name ?? 'Meeting' };
}
