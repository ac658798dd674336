import { fullDay, longDay, shortDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Round } from '../../../shared/domain/round.ts';

/** `Round 3: Winter returns`. */
export const roundName = ({ ref, name }: Pick<Round, 'ref' | 'name'>): string => [ref || 'A round', name].filter(Boolean).join(': ');

/** `For Overview and Scrutiny Committee, Thursday 12 March 2026`, and whether it is over. */
export function roundAbout(plan: Plan, round: Round): string {
  const meeting = plan.get('meeting', round.meeting);
  const committee = plan.get('committee', meeting?.committee ?? null)?.name ?? 'a committee';
  const of = meeting === null ? 'It belongs to no meeting yet, so that no day follows from one.'
    : meeting.heldOn === null ? `For ${committee}, on a day that is not known yet.` : `For ${committee}, ${fullDay(meeting.heldOn)}${meeting.cancelled ? '. The meeting was cancelled.' : ''}`;
  return round.closedOn === null ? of : `${of.replace(/\.$/, '')}. Closed on ${longDay(round.closedOn)}.`;
}
/** `29 Jan`; with its year where that is not the one of today. */
export const dayBeside = (day: CalendarDay, today: CalendarDay): string => shortDay(day).replace(day.slice(0, 4) === today.slice(0, 4) ? / \d{4}$/ : /$^/, '');
