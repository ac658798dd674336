import path from 'node:path';
import { fullDay, isCalendarDay, longDay, type CalendarDay } from '../../shared/domain/calendar-day.ts';
import { nameOf } from '../../shared/domain/facts.ts';
import { dayOfMeeting, type Meeting } from '../../shared/domain/people.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Round } from '../../shared/domain/round.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { count } from '../../shared/papers/words.ts';
import { ownersInRound } from '../../shared/rounds/owners-state.ts';
import { roundDays } from '../../shared/rounds/round-days.ts';
import { roundSteps } from '../../shared/rounds/round-steps.ts';
import { roundWarnings } from '../../shared/rounds/round-warnings.ts';
import { DAY_FIELDS } from '../../shared/rounds/scheme.ts';
import { PlanRegistry } from '../session/registry.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { print, resolved, type Surface } from './surface.ts';

export interface RoundOrder {
  readonly plan: string;
  /** The day of the meeting. */
  readonly meeting: string;
  /** Its committee; null where only one meets on that day. */
  readonly committee: string | null;
  readonly name: string;
  readonly asJson: boolean;
  readonly by: string;
  readonly today: CalendarDay;
}

/** Makes a round for a meeting of the plan, saves the plan, and says the round's id, its days and whom it asks. A meeting that has a round is refused: nothing is made twice. */
export async function makeRound(order: RoundOrder, surface: Surface): Promise<Result<null>> {
  if (!isCalendarDay(order.meeting)) return refused('notADay', `“${order.meeting}” is not a day of the calendar. Write it as 2016-12-08.`);
  const file = resolved(surface, order.plan);
  const registry = new PlanRegistry(new PlanFiles(), { now: () => new Date(), by: () => order.by });
  const opened = await registry.open(file);
  if (!opened.ok) return opened;
  const plan = opened.value;
  try {
    const { session } = plan;
    if (session.readOnly !== null || !plan.mayBeKept) return refused('readOnly', `No round was made. ${session.readOnly ?? ''}`.trim());
    const meeting = meetingFor(session.plan, order);
    if (!meeting.ok) return meeting;
    const made = session.run({ do: 'round.add', fields: { name: order.name, meeting: meeting.value.id } });
    if (!made.ok) return made;
    const saved = await plan.save();
    if (!saved.ok) return saved;
    const round = session.plan.get('round', made.value.made)!;
    print(surface, order.asJson ? JSON.stringify(asData(session.plan, round, order.today), null, 2) : asWords(session.plan, round, order.today, path.basename(file)).join('\n'));
    return done(null);
  } finally {
    await registry.close(plan);
  }
}

/** The one meeting that is meant. What is not clear is never guessed. */
function meetingFor(plan: Plan, { meeting: day, committee }: RoundOrder): Result<Meeting> {
  const called = ({ committee: id }: Meeting) => plan.get('committee', id)?.name ?? 'a committee';
  const thatDay = plan.all('meeting').filter(({ heldOn }) => heldOn === day);
  const found = committee === null ? thatDay : thatDay.filter((one) => called(one).toLowerCase() === committee.trim().toLowerCase());
  const [one] = found;
  if (one === undefined) {
    const has = thatDay.length === 0 ? `It has no meeting on ${longDay(day)}` : `On ${longDay(day)} it has ${thatDay.map(called).join(' and ')}`;
    return refused('noMeeting', `No round was made: that meeting is not in the plan. ${has}. Add the meeting in the application, or say another.`);
  }
  if (found.length > 1) return refused('severalMeetings', `No round was made: on ${longDay(day)} ${found.map(called).join(' and ')} meet. Say which, with --committee.`);
  const taken = plan.all('round').find((round) => round.meeting === one.id);
  if (taken) return refused('roundThere', `No round was made: ${taken.ref} (${taken.id}) belongs to ${called(one)}, ${dayOfMeeting(one)}.`);
  return done(one);
}

function asData(plan: Plan, round: Round, today: CalendarDay) {
  const days = roundDays(plan, round);
  return {
    id: round.id, ref: round.ref, name: round.name, meeting: round.meeting, days: Object.fromEntries(DAY_FIELDS.map((field) => [field, days[field]?.by ?? null])),
    owners: ownersInRound(plan, round, today).map(({ owner, actions }) => ({ id: owner, name: nameOf(plan, owner), actions: actions.map((id) => plan.get('action', id)?.ref ?? id) })),
    warnings: roundWarnings(plan, round),
  };
}
function asWords(plan: Plan, round: Round, today: CalendarDay, file: string): string[] {
  const owners = ownersInRound(plan, round, today);
  const actions = owners.reduce((sum, one) => sum + one.actions.length, 0);
  const steps = roundSteps(plan, round, today).filter(({ day }) => day !== null);
  return [
    `Made ${round.ref} (${round.id}) in ${file}.`, '',
    ...steps.map(({ name, day, until, is }) => `${fullDay(day!)}${until === null || until === day ? '' : ` to ${fullDay(until)}`}: ${name}${is === 'past' ? ', which is past' : ''}`), '',
    `It asks ${count(owners.length, 'owner')} about ${count(actions, 'open action')}.`,
    ...roundWarnings(plan, round).map((warning) => `! ${warning}`),
  ];
}
