import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Plan } from '../domain/plan.ts';
import type { Round } from '../domain/round.ts';
import { roundDays, type RoundDay } from './round-days.ts';
import type { DayField } from './scheme.ts';

/** A step of a round as its line shows it. */
export interface RoundStep {
  /** The same as long as the round is: a field of the round, or `meeting`. */
  readonly key: DayField | 'meeting';
  /** In a word or two: `Second chaser`. */
  readonly name: string;
  /** Null where nobody has said it and it follows from nothing. */
  readonly day: CalendarDay | null;
  /** The last day, of what takes longer than one. */
  readonly until: CalendarDay | null;
  /** Whether it is over, the one that is due next, or still to come. */
  readonly is: 'past' | 'next' | 'ahead';
}
interface Line {
  readonly key: DayField;
  readonly name: string;
  readonly until?: DayField;
}
const BEFORE: readonly Line[] = [
  { key: 'askedOn', name: 'Owners asked' }, { key: 'firstChaseOn', name: 'First chaser' }, { key: 'secondChaseOn', name: 'Second chaser' }, { key: 'returnsBy', name: 'Collate returns' },
  { key: 'clearanceFrom', name: 'Clearance', until: 'clearanceTo' }, { key: 'briefingOn', name: 'Chair’s briefing' }, { key: 'finalPaperOn', name: 'Final paper' }, { key: 'publishOn', name: 'Publish' },
];
const AFTER: readonly Line[] = [{ key: 'decisionsOutOn', name: 'Decisions out' }, { key: 'minutesFrom', name: 'Draft minutes', until: 'minutesTo' }];

/** The steps of a round in the order in which they are taken, with its meeting among them. What was done on another day than planned stands on that day. */
export function roundSteps(plan: Plan, round: Round, today: CalendarDay): readonly RoundStep[] {
  const days = roundDays(plan, round);
  const meeting = plan.get('meeting', round.meeting);
  const asked = plan.owned('return', round.id).flatMap(({ askedOn }) => askedOn ?? []).sort()[0] ?? null;
  const really: Partial<Record<DayField, CalendarDay | null>> = {
    askedOn: asked, publishOn: meeting?.agendaPublishedOn ?? null, decisionsOutOn: meeting?.decisionsPublishedOn ?? null,
  };
  const of = ({ key, name, until }: Line): Omit<RoundStep, 'is'> =>
    ({ key, name, day: really[key] ?? byOf(days[key]), until: until === undefined ? null : byOf(days[until]) });
  const steps = [...BEFORE.map(of), { key: 'meeting' as const, name: 'Meeting', day: meeting?.heldOn ?? null, until: null }, ...AFTER.map(of)];
  // What was done today is not what is due next.
  const isPast = ({ key, day, until }: Omit<RoundStep, 'is'>): boolean => day !== null && ((until ?? day) < today || (key !== 'meeting' && really[key] === today));
  const next = round.closedOn === null ? steps.find((one) => one.day !== null && !isPast(one)) : undefined;
  return steps.map((one) => ({ ...one, is: one === next ? 'next' : isPast(one) ? 'past' : 'ahead' }));
}
const byOf = (day: RoundDay | null): CalendarDay | null => day?.by ?? null;
