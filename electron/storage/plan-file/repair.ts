import type { Adopted } from '../../../shared/contract/repair.ts';
import { ownerOf, type Edits, type EntityId } from '../../../shared/record/change.ts';
import { PlanRecord, type Origin } from '../../../shared/record/record.ts';
import type { State } from '../../../shared/record/state.ts';
import { same, type Value } from '../../../shared/record/value.ts';
import { sha256 } from '../digest.ts';
import { contentsOf, type Members, type PlanContents } from './contents.ts';
import { readablePlan, thingsOf } from './readable-plan.ts';
import { editsOfPlanPart, isEdit, type Salvaged } from './salvage.ts';

/** What a repaired plan begins with, made by whoever repairs: nothing here draws names or knows the time. */
export interface Repairing {
  /** Of a change that says what the plan part says: `session:1`, of a session of its own. */
  readonly session: string;
  readonly origin: Omit<Origin, 'label'>;
  /** For a plan none of whose changes holds. */
  readonly newPlanId: string;
}

/**
 * A plan to work on, made of what is left of one. The changes that hold stay, and with them the plan's id, so that it comes together with
 * every other copy; what the plan part says otherwise is set by one new change on top. Where no change holds nothing ties the plan to
 * its copies, and two histories without a common beginning must never be put together: it becomes a plan of its own. Null where
 * nothing is left.
 */
export function repaired({ plan, record }: Salvaged, adopt: Adopted, { session, origin, newPlanId }: Repairing): PlanContents | null {
  if (!record) return plan ? written(new PlanRecord(newPlanId), editsOfPlanPart(plan), session, { ...origin, label: 'Began anew from what a damaged file said' }) : null;
  const edits = adopt === 'plan part' && plan ? editsToSay(plan, record.state) : {};
  if (Object.keys(edits).length === 0) return contentsOf(record);
  return written(record, edits, session, { ...origin, label: 'Took over what the plan part of the file said' });
}

function written(record: PlanRecord, edits: Edits, session: string, origin: Origin): PlanContents | null {
  return record.write(`${session}:1`, origin, edits, sha256).ok ? contentsOf(record) : null;
}

/** The edits after which a record gives what a plan part says. */
function editsToSay(plan: Members, state: State): Edits {
  const [wanted, given] = [thingsOf(plan), thingsOf(readablePlan(state))];
  const edits: Record<EntityId, Record<string, Value>> = {};
  const set = (id: EntityId, field: string, value: Value) => {
    if (isEdit({ [id]: { [field]: value } })) (edits[id] ??= {})[field] = value;
  };
  for (const id of given.keys()) {
    const owner = ownerOf(id);
    // What belongs to a thing goes with it.
    if (!wanted.has(id) && (owner === null || wanted.has(owner))) set(id, 'removed', true);
  }
  for (const [id, fields] of wanted) {
    const shown = given.get(id);
    if (!shown && state.exists(id) && state.value(id, 'removed') === true) set(id, 'removed', false);
    for (const field of new Set([...Object.keys(fields), ...Object.keys(shown ?? {})])) {
      const value = fields[field] ?? null;
      if (!same(value, shown?.[field] ?? (shown ? null : state.value(id, field)))) set(id, field, value);
    }
  }
  return edits;
}
