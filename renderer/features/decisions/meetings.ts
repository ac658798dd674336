import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Resolution } from '../../../shared/domain/decision.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Meeting } from '../../../shared/domain/people.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { count } from '../../../shared/papers/words.ts';
import { decisionsOf } from './minutes.ts';

/** Where decisions stand whose meeting is not known: they can be given one there. */
export const NO_MEETING = 'no meeting';

/** A line of the list of meetings. */
export interface MeetingLine {
  readonly id: EntityId | typeof NO_MEETING;
  readonly committee: string;
  /** `20 January 2026`, `No date yet`. */
  readonly day: string;
  /** `5 decisions`; where nothing is decided yet, the round it ends. */
  readonly holds: string;
  readonly cancelled: boolean;
  /** The meeting itself and what it decided: where one of them is in a clash, the line is marked. */
  readonly things: readonly EntityId[];
}
export interface MeetingGroup {
  readonly title: string;
  readonly lines: readonly MeetingLine[];
}

export const committeeOf = (plan: Plan, { committee }: Pick<Meeting, 'committee'>): string => plan.get('committee', committee)?.name ?? 'A committee';
/** `Cabinet, 20 January 2026`. */
export const meetingName = (plan: Plan, meeting: Meeting): string => [committeeOf(plan, meeting), ...(meeting.heldOn === null ? [] : [longDay(meeting.heldOn)])].join(', ');

/** All meetings: today's, those to come with the next on top, those held with the last on top. */
export function meetingGroups(plan: Plan, today: CalendarDay): readonly MeetingGroup[] {
  const byDay = [...plan.all('meeting')].sort((a, b) => ((a.heldOn ?? '9') < (b.heldOn ?? '9') ? -1 : (a.heldOn ?? '9') > (b.heldOn ?? '9') ? 1 : a.id < b.id ? -1 : 1));
  const lines = (fits: (day: CalendarDay | null) => boolean): readonly MeetingLine[] => byDay.filter(({ heldOn }) => fits(heldOn)).map((one) => lineOf(plan, one));
  const loose = decisionsOf(plan, null);
  return [
    { title: 'Meeting not known', lines: loose.length === 0 ? [] : [looseLine(loose)] },
    { title: 'Today', lines: lines((day) => day === today) },
    { title: 'To come', lines: lines((day) => day === null || day > today) },
    { title: 'Held', lines: [...lines((day) => day !== null && day < today)].reverse() },
  ].filter((group) => group.lines.length > 0);
}
const looseLine = (loose: readonly Resolution[]): MeetingLine =>
  ({ id: NO_MEETING, committee: 'Without a meeting', day: 'Give each its meeting', holds: count(loose.length, 'decision'), cancelled: false, things: loose.map(({ id }) => id) });
function lineOf(plan: Plan, meeting: Meeting): MeetingLine {
  const decided = decisionsOf(plan, meeting.id);
  const round = plan.all('round').find((one) => one.meeting === meeting.id);
  return {
    id: meeting.id, committee: committeeOf(plan, meeting), day: meeting.heldOn === null ? 'No date yet' : longDay(meeting.heldOn),
    holds: meeting.cancelled ? 'Cancelled' : decided.length > 0 ? count(decided.length, 'decision') : (round ? round.ref || round.name : ''), cancelled: meeting.cancelled,
    things: [meeting.id, ...decided.map(({ id }) => id)],
  };
}
/** The meeting nearest to hand: today's, else the last that was held, else the next. */
export function nearestMeeting(groups: readonly MeetingGroup[]): MeetingLine['id'] | null {
  const firstOf = (title: string) => groups.find((group) => group.title === title)?.lines[0]?.id;
  return firstOf('Today') ?? firstOf('Held') ?? firstOf('To come') ?? firstOf('Meeting not known') ?? null;
}
/** `18:30, Council Chamber. Round R3.` */
export function aboutMeeting(plan: Plan, meeting: Meeting): string {
  const round = plan.all('round').find((one) => one.meeting === meeting.id);
  const where = [meeting.startsAt, meeting.place].filter(Boolean).join(', ');
  return [where, round ? [round.ref, round.name].filter(Boolean).join(': ') : ''].filter(Boolean).join('. ');
}
