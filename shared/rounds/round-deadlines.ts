import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import type { Round } from '../domain/round.ts';
import type { Deadline } from '../statutory/counted.ts';
import { ownersInRound, type OwnerInRound } from './owners-state.ts';
import { roundDays } from './round-days.ts';
import type { DayField } from './scheme.ts';

/** What a round asks of the clerk on a day that is still to come. */
export interface RoundDeadline extends Deadline {
  readonly key: string;
  readonly about: EntityId;
  /** The words after “Next:”. */
  readonly short: string;
}
interface Step {
  readonly field: DayField;
  readonly what: string;
  readonly short: (name: string) => string;
  /** Whether it still has to be done. */
  readonly waits: (owners: readonly OwnerInRound[]) => boolean;
}
const someMissing = (owners: readonly OwnerInRound[]): boolean => owners.some(({ state }) => state === 'asked' || state === 'overdue');
const chased = (times: number) => (owners: readonly OwnerInRound[]): boolean =>
  owners.some(({ state, chasedOn }) => (state === 'asked' || state === 'overdue') && chasedOn.length < times);
const STEPS: readonly Step[] = [
  { field: 'askedOn', what: 'Owners asked', short: (name) => `ask the owners for ${name}`, waits: (owners) => owners.some(({ state, actions, withheld }) => state === 'not asked' && actions.length > withheld.length) },
  { field: 'firstChaseOn', what: 'First chaser', short: (name) => `send the first chaser for ${name}`, waits: chased(1) },
  { field: 'secondChaseOn', what: 'Second chaser', short: (name) => `send the second chaser for ${name}`, waits: chased(2) },
  // Returns may come in on paper, so the day stands whether or not anybody was asked from here.
  { field: 'returnsBy', what: 'Returns', short: (name) => `returns for ${name} are due`, waits: (owners) => someMissing(owners) || owners.every(({ returns }) => returns.length === 0) },
];

/** What is still to be done of a round from today on; nothing of one that is closed. What nobody is waited for any more is no deadline. */
export function roundDeadlines(plan: Plan, round: Round, today: CalendarDay): readonly RoundDeadline[] {
  if (round.closedOn !== null) return [];
  const days = roundDays(plan, round);
  const ahead = STEPS.filter(({ field }) => (days[field]?.by ?? '') >= today);
  if (ahead.length === 0) return [];
  const owners = ownersInRound(plan, round, today);
  const name = round.ref || 'the round';
  return ahead.filter(({ waits }) => waits(owners)).map(({ field, what, short }) => {
    const { by, source, rule, count } = days[field]!;
    return { key: `${round.id} ${field}`, about: round.id, what: `${what} for ${name}`, short: short(name), by, source, rule, count };
  });
}
