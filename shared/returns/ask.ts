import type { Action } from '../domain/action.ts';
import { inPublic } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { isOpen } from '../domain/facts.ts';
import type { Entity, Plan } from '../domain/plan.ts';

/** An owner, and what they are asked about. */
export interface Asked {
  readonly owner: Entity<'person'>;
  /** Their open actions that are public, in the plan's order. */
  readonly actions: readonly Action[];
  /** Their open actions that are not: asked about only when the clerk asks for this owner's by name, in a return that is marked. */
  readonly withheld: readonly Action[];
}

export interface WhoIsAsked {
  /** In the order of the plan's people. */
  readonly owners: readonly Asked[];
  /** Open actions that nobody can be asked about, since they name no owner. */
  readonly withoutOwner: readonly Action[];
}

/** Who is asked what in a round: everybody who owns an action that is neither complete nor withdrawn. */
export function whoIsAsked(plan: Plan): WhoIsAsked {
  const open = plan.all('action').filter(({ status }) => isOpen(status));
  const ofOwner = new Map<EntityId, Action[]>();
  const withoutOwner: Action[] = [];
  for (const action of open) {
    const owner = plan.get('person', action.owner);
    if (owner === null) withoutOwner.push(action);
    else ofOwner.set(owner.id, [...(ofOwner.get(owner.id) ?? []), action]);
  }
  const owners = plan.all('person').flatMap((owner) => {
    const theirs = ofOwner.get(owner.id);
    if (!theirs) return [];
    const [actions, withheld] = [theirs.filter(({ id }) => inPublic(plan, id)), theirs.filter(({ id }) => !inPublic(plan, id))];
    return [{ owner, actions, withheld }];
  });
  return { owners, withoutOwner };
}
