import type { Status, StatusWord } from '../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';

/**
 * The status an action gets along with an update that reports one; null where the update does not say enough for it, as trouble needs its cause and
 * route. What an owner calls complete is proposed, with the owner's words as evidence: that it is complete is for members to agree.
 */
export function statusAlong(reported: StatusWord, progress: string, today: CalendarDay): Status | null {
  switch (reported) {
    case 'not started':
    case 'on track': return { is: reported };
    case 'complete':
    case 'proposed complete': return { is: 'proposed complete', evidence: progress.trim(), proposedOn: today };
    default: return null;
  }
}
