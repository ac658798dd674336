import type { Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { whoIsAsked, type Asked } from './ask.ts';

/** Whose returns are to be made for a round. */
export interface ReturnsOrder {
  readonly round: EntityId;
  readonly owners: readonly EntityId[];
  /** Those of them who are asked about what is not public as well, in a return that is marked. */
  readonly internal: readonly EntityId[];
}
export interface ReturnToMake {
  readonly owner: EntityId;
  readonly name: string;
  readonly edition: Edition;
  readonly asks: readonly EntityId[];
}

/** The returns that are to be made, in the order of the plan's people. An owner who has nothing left to be asked is left out. */
export function returnsToMake(plan: Plan, { round: id, owners, internal }: ReturnsOrder): Result<readonly ReturnToMake[], 'notInPlan' | 'roundClosed' | 'nothingToAsk'> {
  const round = plan.get('round', id);
  if (!round) return refused('notInPlan', 'That round is no longer in the plan, so no return was made. It may have been removed on another copy.');
  if (round.closedOn !== null) return refused('roundClosed', 'The round is closed, so no return was made for it. Add the next round, or open this one again under its days.');
  const asked = whoIsAsked(plan).owners.filter(({ owner }) => owners.includes(owner.id));
  const made = asked.flatMap((one) => toMake(one, internal.includes(one.owner.id)));
  return made.length > 0 ? done(made) : refused('nothingToAsk', 'None of these owners has an open action to be asked about, so no return was made. What is not public is asked about only where you say so.');
}

function toMake({ owner, actions, withheld }: Asked, isInternal: boolean): readonly ReturnToMake[] {
  const edition = isInternal && withheld.length > 0 ? 'internal' : 'public';
  const asks = (edition === 'internal' ? [...actions, ...withheld].sort((a, b) => a.order - b.order) : actions).map(({ id }) => id);
  return asks.length === 0 ? [] : [{ owner: owner.id, name: owner.name, edition, asks }];
}
