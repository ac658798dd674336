import { daysBetween, type CalendarDay } from '../domain/calendar-day.ts';
import type { Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { count } from '../papers/words.ts';
import { clockOf } from '../statutory/council-clock.ts';
import { datesOfMeeting } from '../statutory/meeting-dates.ts';

/**
 * What the clerk should know of a meeting's date, in sentences: a day the offices are closed, the pre-election period, bank holidays that are only
 * worked out, another meeting on the same day, and one that is over of which the plan says nothing.
 */
export function meetingWarnings(plan: Plan, meeting: Meeting, today: CalendarDay): readonly string[] {
  if (meeting.heldOn === null || meeting.cancelled) return [];
  return [
    ...datesOfMeeting(meeting.heldOn, clockOf(plan.council), { published: meeting.decisionsPublishedOn }).warnings,
    ...othersThen(plan, meeting),
    ...(isUnaccounted(plan, meeting, today) ? [`It was ${count(daysBetween(meeting.heldOn, today), 'day')} ago, and neither its agenda nor a decision is in the plan. Was it held, moved or cancelled?`] : []),
  ];
}

/** Two at once: the same committee's twice, or those of others, at the same time where both times are known. */
function othersThen(plan: Plan, { id, committee, heldOn, startsAt }: Meeting): string[] {
  return plan.all('meeting').filter((other) => other.id !== id && other.heldOn === heldOn && !other.cancelled).map((other) => {
    const name = plan.get('committee', other.committee)?.name ?? 'Another committee';
    if (other.committee === committee) return `${name} has another meeting on this day.`;
    const sameTime = startsAt.trim() !== '' && startsAt.trim() === other.startsAt.trim();
    return `${name} meets on this day too${sameTime ? ', at the same time' : ''}.`;
  });
}

function isUnaccounted(plan: Plan, { id, heldOn, agendaPublishedOn, decisionsPublishedOn }: Meeting, today: CalendarDay): boolean {
  return heldOn !== null && heldOn < today && agendaPublishedOn === null && decisionsPublishedOn === null
    && !(['resolution', 'paper', 'comment'] as const).some((kind) => plan.all(kind).some((one) => one.meeting === id));
}
