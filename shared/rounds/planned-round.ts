import type { CalendarDay } from '../domain/calendar-day.ts';
import { readEntity, type EntityId } from '../domain/entity.ts';
import { isOpen } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { round } from '../domain/round.ts';
import { roundDays, type RoundDays } from './round-days.ts';

/** What a round for a meeting would be, before it is made. */
export interface PlannedRound {
  readonly days: RoundDays;
  readonly owners: number;
  readonly actions: number;
  /** The steps whose day is past already: `asking owners`. */
  readonly late: readonly string[];
}
const STEPS = [['askedOn', 'asking owners'], ['firstChaseOn', 'the first chaser'], ['secondChaseOn', 'the second chaser'], ['returnsBy', 'the day for returns']] as const;

export function plannedRound(plan: Plan, meeting: EntityId | null, today: CalendarDay): PlannedRound {
  const days = roundDays(plan, readEntity(round, 'round/planned', [['meeting', meeting]]).entity);
  const owned = plan.all('action').filter(({ status, owner }) => isOpen(status) && plan.get('person', owner) !== null);
  const late = STEPS.flatMap(([field, words]) => ((days[field]?.by ?? today) < today ? [words] : []));
  const owners = new Set(owned.map(({ owner }) => owner)).size;
  return { days, owners, actions: owned.length, late };
}

/** The meeting that a new round is most likely for: the next of scrutiny that has no round yet, else the next of any committee; null where none is ahead. */
export function meetingForRound(plan: Plan, today: CalendarDay): EntityId | null {
  const taken = new Set(plan.all('round').map(({ meeting }) => meeting));
  const ahead = plan.all('meeting')
    .filter(({ id, heldOn, cancelled }) => heldOn !== null && heldOn >= today && !cancelled && !taken.has(id))
    .sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : a.heldOn! > b.heldOn! ? 1 : 0));
  return (ahead.find(({ committee }) => plan.get('committee', committee)?.type === 'scrutiny') ?? ahead[0])?.id ?? null;
}
