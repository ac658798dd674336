import { fullDay, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { fileNameOf } from '../text/file-name.ts';
import { meetingDeadlines } from './meeting-deadlines.ts';
import { meetingWarnings } from './meeting-warnings.ts';
import type { CalendarEvent } from './ics.ts';

/** Which meetings a calendar is of: one, a committee's, or with both null all. */
export interface CalendarOf {
  readonly meeting: EntityId | null;
  readonly committee: EntityId | null;
}
/** Those of them that have a date, soonest first. */
export const meetingsOf = (plan: Plan, { meeting, committee }: CalendarOf): readonly Meeting[] =>
  plan.all('meeting').filter((one) => one.heldOn !== null && (meeting === null || one.id === meeting) && (committee === null || one.committee === committee))
    .sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : a.heldOn! > b.heldOn! ? 1 : 0));

/** What a calendar says, as plain values. */
export interface CalendarContent {
  readonly name: string;
  readonly stampedOn: CalendarDay;
  readonly events: readonly CalendarEvent[];
}
export const calendarContent = (plan: Plan, planId: string, of: CalendarOf, today: CalendarDay): CalendarContent =>
  ({ name: calendarName(plan, of), stampedOn: today, events: meetingEvents(plan, planId, meetingsOf(plan, of), today) });

/**
 * The meetings and every date that hangs on them, as events of a calendar. They are the office's own: deadlines, and nothing of what a paper says.
 * A cancelled meeting and its dates stay, as cancelled, so that a calendar which has them learns of that.
 */
export function meetingEvents(plan: Plan, planId: string, meetings: readonly Meeting[], today: CalendarDay): readonly CalendarEvent[] {
  return meetings.flatMap((meeting) => {
    if (meeting.heldOn === null) return [];
    const committee = plan.get('committee', meeting.committee)?.name || 'Committee';
    const mark = meeting.cancelled ? 'Cancelled: ' : '';
    const held: CalendarEvent = {
      uid: uidOf(`${meeting.id} meeting`, planId), on: meeting.heldOn, title: `${mark}${committee}${meeting.startsAt.trim() === '' ? '' : `, ${meeting.startsAt.trim()}`}`,
      notes: meetingWarnings(plan, meeting, today), place: meeting.place.trim(), cancelled: meeting.cancelled,
    };
    const due = meetingDeadlines(plan, { ...meeting, cancelled: false }, today).map((one): CalendarEvent => ({
      uid: uidOf(one.key, planId), on: one.by, title: `${mark}${one.what} (${committee}, ${longDay(meeting.heldOn!)})`, place: '', cancelled: meeting.cancelled,
      notes: [
        ...(one.onlyWhere === '' ? [] : [`${one.onlyWhere}.`]), one.rule, ...(one.source === '' ? [] : [`${one.source}.`]), `For the meeting of ${committee} on ${fullDay(meeting.heldOn!)}.`,
        ...(one.doneOn === null ? [] : [`Done on ${longDay(one.doneOn)}.`]), ...(one.late === '' || meeting.cancelled ? [] : [one.late]),
      ],
    }));
    return [...due, held];
  });
}
const uidOf = (key: string, planId: string): string => `${key.replace(/[^A-Za-z0-9]+/g, '-')}@${planId.replace(/[^A-Za-z0-9-]+/g, '-')}.matters-arising`;

/** `2016-12-08 Cabinet – deadlines.ics`; of a committee `Cabinet – meetings and deadlines.ics`. */
export const calendarFileName = (plan: Plan, of: CalendarOf): string => `${fileNameOf(calendarName(plan, of), 110)}.ics`;
function calendarName(plan: Plan, { meeting, committee }: CalendarOf): string {
  const one = plan.get('meeting', meeting);
  const name = plan.get('committee', one?.committee ?? committee)?.name || 'Committee';
  const words = one !== null ? `${one.heldOn ?? ''} ${name} – deadlines` : committee !== null ? `${name} – meetings and deadlines` : 'Meetings and deadlines';
  return words.trim();
}
