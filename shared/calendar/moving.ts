import type { Edits } from '../commands/command.ts';
import type { OneCommand } from '../commands/decide.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { Rehearsal } from '../domain/rehearsal.ts';
import { DAY_FIELDS, type DayField } from '../rounds/scheme.ts';
import { clockOf } from '../statutory/council-clock.ts';
import { workingDaysBetween, workingDaysFrom } from '../statutory/office-days.ts';
import { lateOf } from './forward-plan.ts';
import { meetingDeadlines } from './meeting-deadlines.ts';
import { meetingWarnings } from './meeting-warnings.ts';

/** A date that goes along with the meeting. */
export interface DateMoved {
  readonly what: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** What is late about it on the new day; empty where nothing is. */
  readonly late: string;
}
/** What moving a meeting means, before anything has changed. */
export interface Moving {
  readonly dates: readonly DateMoved[];
  /** What goes along without a date of its own: papers and items of the forward plan, each with what is late about it then. */
  readonly along: readonly { readonly id: EntityId; readonly words: string; readonly late: readonly string[] }[];
  /** What stays as it was, in sentences: what was frozen, decided or has happened already. */
  readonly stays: readonly string[];
  readonly warnings: readonly string[];
  /** Together one step: the meeting and the dates of its rounds. */
  readonly commands: readonly OneCommand[];
}

/**
 * What a meeting's new day brings with it. A round that is open keeps its distance to the meeting in working days, but what has happened by `today`
 * stays. Deadlines are counted anew; nothing that a committee saw or decided changes.
 */
export function movingMeeting(plan: Plan, meeting: Meeting, to: CalendarDay, today: CalendarDay): Moving {
  const rounds = roundsAlong(plan, meeting, to, today);
  const commands: OneCommand[] = [
    { do: 'meeting.set', id: meeting.id, fields: { heldOn: to } },
    ...Object.entries(rounds).map(([id, fields]) => ({ do: 'round.set' as const, id, fields })),
  ];
  const then = new Rehearsal(plan);
  then.suppose({ ...rounds, [meeting.id]: { heldOn: to } } as Edits);
  const moved = then.plan.get('meeting', meeting.id)!;
  return {
    dates: datesMoved(plan, then.plan, meeting, moved, today), along: goingAlong(plan, then.plan, meeting, today), stays: staying(plan, meeting),
    warnings: meetingWarnings(then.plan, moved, today), commands,
  };
}
/** Whether more than counted deadlines hangs on it, so that one wants to see first what a new day means. */
export const hasAnythingOnIt = (plan: Plan, { id, agendaPublishedOn, decisionsPublishedOn }: Meeting): boolean =>
  agendaPublishedOn !== null || decisionsPublishedOn !== null
  || (['paper', 'round', 'planneditem', 'resolution', 'comment', 'point'] as const).some((kind) => plan.all(kind).some((one) => one.meeting === id));

/** The days that a round was given by hand. Those by the council's scheme follow the meeting without being told. */
function roundsAlong(plan: Plan, { id, heldOn }: Meeting, to: CalendarDay, today: CalendarDay): Readonly<Record<EntityId, Partial<Record<DayField, CalendarDay>>>> {
  const { office } = clockOf(plan.council);
  // A day after the meeting keeps its place too: the distance is counted from it either way.
  const along = (day: CalendarDay): CalendarDay => (day <= heldOn!
    ? workingDaysFrom(to, -workingDaysBetween(day, heldOn!, office), office)
    : workingDaysFrom(to, workingDaysBetween(heldOn!, day, office), office));
  const isDone = (field: DayField, day: CalendarDay) => day < today || (field === 'askedOn' && day === today);
  const open = heldOn === null ? [] : plan.all('round').filter((one) => one.meeting === id && one.closedOn === null);
  return Object.fromEntries(open.flatMap((round) => {
    const fields = DAY_FIELDS.flatMap((field) => {
      const day = round[field];
      return day === null || isDone(field, day) || along(day) === day ? [] : [[field, along(day)] as const];
    });
    return fields.length === 0 ? [] : [[round.id, Object.fromEntries(fields)]];
  }));
}

function datesMoved(plan: Plan, after: Plan, meeting: Meeting, moved: Meeting, today: CalendarDay): DateMoved[] {
  const before = new Map(meetingDeadlines(plan, meeting, today).map((one) => [one.key, one]));
  return meetingDeadlines(after, moved, today).flatMap((now) => {
    const was = before.get(now.key);
    return was === undefined || was.by === now.by ? [] : [{ what: now.what, from: was.by, to: now.by, late: now.late }];
  });
}

function goingAlong(plan: Plan, after: Plan, { id }: Meeting, today: CalendarDay): Moving['along'] {
  const papers = plan.all('paper').filter((one) => one.meeting === id)
    .map((one) => ({ id: one.id, words: `Paper: ${one.subject || 'without a subject'}. Its front table says the new day.`, late: [] }));
  const planned = after.all('planneditem').filter((one) => one.meeting === id)
    .map((one) => ({ id: one.id, words: `${one.isKey ? 'Key decision' : 'Item'}: ${one.title}`, late: lateOf(after, one, today) }));
  return [...papers, ...planned];
}

function staying(plan: Plan, { id, agendaPublishedOn, decisionsPublishedOn }: Meeting): string[] {
  const points = plan.all('point').filter((one) => one.meeting === id);
  const decisions = plan.all('resolution').filter((one) => one.meeting === id).length;
  const closed = plan.all('round').filter((one) => one.meeting === id && one.closedOn !== null);
  return [
    ...points.map(({ name }) => `The point “${name}” stays: it is what the committee saw.`),
    ...closed.map(({ ref }) => `The dates of ${ref || 'the round'} stay: it is closed.`),
    ...(decisions === 0 ? [] : [`${decisions === 1 ? 'The decision' : `The ${decisions} decisions`} recorded for it ${decisions === 1 ? 'stays' : 'stay'} with it.`]),
    ...(agendaPublishedOn === null ? [] : [`Its agenda came out on ${longDay(agendaPublishedOn)}. Whether a new notice is needed is for you to say.`]),
    ...(decisionsPublishedOn === null ? [] : [`Its decisions came out on ${longDay(decisionsPublishedOn)}: call-in still counts from that day.`]),
  ];
}
