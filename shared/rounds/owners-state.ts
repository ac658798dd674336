import { byMaking } from '../domain/by-making.ts';
import { daysBetween, type CalendarDay } from '../domain/calendar-day.ts';
import { inPublic } from '../domain/edition.ts';
import { isOpen, nameOf } from '../domain/facts.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Entity, Plan } from '../domain/plan.ts';
import type { Round } from '../domain/round.ts';
import { roundDays } from './round-days.ts';

/** How it stands with what one owner was asked for. `overdue`: asked, nothing is in, and the day it was due is past. */
export type OwnersState = 'not asked' | 'asked' | 'overdue' | 'returned' | 'nothing to report';
/** Whether their return is in. */
export const isIn = (state: OwnersState): boolean => state === 'returned' || state === 'nothing to report';

/** One owner in a round: what they were asked, how often they were chased, and what came of it. */
export interface OwnerInRound {
  readonly owner: EntityId;
  /** Their open actions; once the round is closed, those they were asked about. In the order of the plan. */
  readonly actions: readonly EntityId[];
  /** Those of them that are not public: a return says nothing of them unless it is made for that. */
  readonly withheld: readonly EntityId[];
  /** Those on which something was said in this round, whichever way it came. */
  readonly saidOn: readonly EntityId[];
  /** The returns made for them, oldest first. The last is the one they are to fill in. */
  readonly returns: readonly Entity<'return'>[];
  readonly mails: readonly Entity<'mail'>[];
  readonly takings: readonly Entity<'taking'>[];
  /** The day they were first asked. */
  readonly askedOn: CalendarDay | null;
  /** The days on which a chaser or a last call was drafted, oldest first. */
  readonly chasedOn: readonly CalendarDay[];
  /** The day their newest return came back, and that on which it was taken in. */
  readonly returnedOn: CalendarDay | null;
  readonly takenOn: CalendarDay | null;
  /** By when it is due: the day of their own, else the round's. */
  readonly dueOn: CalendarDay | null;
  readonly state: OwnersState;
  /** Calendar days since they were first asked; null while they were not. */
  readonly daysSinceAsked: number | null;
  /** Whether they were chased as often as the council chases before a director is told, and nothing is in. */
  readonly escalates: boolean;
  readonly note: string;
}

/**
 * Everybody who owes a round something or was asked in it: first those whose return is missing, the longest overdue on top, then those whose is in. Of a
 * closed round it is told as on the day of its closing.
 */
export function ownersInRound(plan: Plan, round: Round, day: CalendarDay): readonly OwnerInRound[] {
  const today = round.closedOn ?? day;
  const asked = groupedBy(plan.owned('return', round.id), ({ owner }) => owner);
  // What is asked of nobody any more is read from what was asked.
  const owning = round.closedOn === null ? groupedBy(plan.all('action').filter(({ status }) => isOpen(status)), ({ owner }) => owner) : new Map<EntityId, readonly Entity<'action'>[]>();
  const returnsBy = roundDays(plan, round).returnsBy?.by ?? null;
  const owners = [...new Set([...asked.keys(), ...owning.keys()])].filter((id) => plan.get('person', id) !== null);
  return owners
    .map((owner) => ownerInRound(plan, round, owner, asked.get(owner) ?? [], (owning.get(owner) ?? []).map(({ id }) => id), returnsBy, today))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || nameOf(plan, a.owner).localeCompare(nameOf(plan, b.owner), 'en-GB'));
}
const PLACES: readonly OwnersState[] = ['overdue', 'asked', 'not asked', 'returned', 'nothing to report'];
const placeOf = ({ state }: OwnerInRound): number => PLACES.indexOf(isIn(state) ? 'returned' : state);

function ownerInRound(
  plan: Plan, round: Round, owner: EntityId, made: readonly Entity<'return'>[], owns: readonly EntityId[], returnsBy: CalendarDay | null, today: CalendarDay,
): OwnerInRound {
  const returns = inTime(made, ({ askedOn }) => askedOn);
  const mails = inTime(returns.flatMap(({ id }) => plan.owned('mail', id)), ({ draftedOn }) => draftedOn);
  const takings = inTime(returns.flatMap(({ id }) => plan.owned('taking', id)), ({ takenOn }) => takenOn);
  const [newest, last] = [returns.at(-1), takings.at(-1)];
  const askedOn = returns[0]?.askedOn ?? null;
  const chasedOn = [...new Set(mails.filter(({ tone }) => tone !== 'asking').flatMap(({ draftedOn }) => draftedOn ?? []))];
  const dueOn = newest?.dueOn ?? returnsBy;
  const actions = round.closedOn === null ? owns : [...new Set(returns.flatMap(({ asks }) => asks))].filter((id) => plan.get('action', id) !== null);
  const state = stateOf(newest, last, dueOn, today);
  return {
    owner, actions, returns, mails, takings, askedOn, chasedOn, dueOn, state,
    withheld: actions.filter((id) => !inPublic(plan, id)),
    saidOn: actions.filter((id) => plan.owned('update', id).some((one) => one.round === round.id)),
    returnedOn: last?.returnedOn ?? null, takenOn: last?.takenOn ?? null,
    daysSinceAsked: askedOn === null ? null : daysBetween(askedOn, today),
    escalates: !isIn(state) && chasedOn.length >= plan.council.chasersBeforeDirector,
    note: newest?.note ?? '',
  };
}

/** Asked once more after something came in, they owe an answer again. */
function stateOf(newest: Entity<'return'> | undefined, last: Entity<'taking'> | undefined, dueOn: CalendarDay | null, today: CalendarDay): OwnersState {
  if (newest === undefined) return 'not asked';
  if (last !== undefined && (last.id.startsWith(`${newest.id}/`) || (last.takenOn ?? '') >= (newest.askedOn ?? ''))) return last.says === 'nothing to report' ? 'nothing to report' : 'returned';
  return dueOn !== null && dueOn < today ? 'overdue' : 'asked';
}
/** Oldest first; what has no day comes before what has one. */
const inTime = <One extends { readonly id: EntityId }>(list: readonly One[], dayOf: (one: One) => CalendarDay | null): readonly One[] =>
  [...list].sort((a, b) => (dayOf(a) ?? '').localeCompare(dayOf(b) ?? '') || byMaking(a.id, b.id));
function groupedBy<One>(list: readonly One[], keyOf: (one: One) => EntityId | null): Map<EntityId, readonly One[]> {
  const groups = new Map<EntityId, One[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
