import { kindOf, type Kind } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { isWithin, type Edits, type EntityId, type Frontier } from '../record/change.ts';
import type { PlanRecord } from '../record/record.ts';
import type { State } from '../record/state.ts';
import type { Value } from '../record/value.ts';
import { describeField } from './field-words.ts';
import type { Names } from './names.ts';

/** What is to be put back as it was. */
export type Restored =
  | { readonly is: 'field'; readonly id: EntityId; readonly field: string }
  /** An action, a recommendation, a paper …, with what belongs to it. */
  | { readonly is: 'thing'; readonly id: EntityId }
  | { readonly is: 'plan' };

/** What says nothing of the plan itself, and the report it answers. */
const KEPT: ReadonlySet<string> = new Set<Kind>(['point', 'sent', 'savedview', 'passage', 'return', 'mail', 'taking', 'clearancerequest', 'publication']);
/** A number once given stays with its thing; what is in sight is worked out for each thing, not copied. */
const LEFT: ReadonlySet<string> = new Set(['ref', 'removed']);

/**
 * The edits that put something back as it was at a frontier, as a new change. What was made since is removed; what was removed since comes
 * back, with what belongs to it. A reference is never put back: a number once given stays with its thing. Work: the changes since.
 */
export function restoring(record: PlanRecord, then: Frontier, what: Restored): Result<Edits> {
  const [diff, state] = [record.diff(then, record.frontier()), record.asAt(then)];
  if (!diff.ok) return diff;
  if (!state.ok) return state;
  if (what.is !== 'plan' && (!state.value.exists(what.id) || state.value.removed(what.id))) {
    return refused('notThereThen', 'It was not in the plan at that time, so there is nothing to put back, and nothing was changed. Choose a later point.');
  }
  if (what.is === 'field' && record.state.removed(what.id)) {
    return refused('removedSince', 'It has been removed from the plan since. Put the whole of it back as it was instead. Nothing was changed.');
  }
  const edits: Record<EntityId, Record<string, Value>> = {};
  const set = (id: EntityId, field: string, value: Value) => { (edits[id] ??= {})[field] = value; };
  for (const { entity, field, before } of diff.value) {
    if (isMeant(what, entity, field) && state.value.exists(entity) && !LEFT.has(field)) set(entity, field, before.at(-1) ?? null);
  }
  if (what.is === 'field') return done(edits);
  for (const { id, owner } of record.state.entities.values()) {
    if (!isMeant(what, id, 'removed')) continue;
    const isRemoved = record.state.value(id, 'removed') === true;
    if (inSight(state.value, id)) {
      if (isRemoved) set(id, 'removed', false);
      continue;
    }
    // Where its owner goes it goes too, and comes back with it by a single undo.
    const ownerStays = owner === null || !record.state.exists(owner.id) || inSight(state.value, owner.id);
    // In a clash over its removal it would come into sight again with its owner, so that is settled.
    if (ownerStays && record.state.exists(id) && (!isRemoved || record.state.removalClash(id) !== null)) set(id, 'removed', true);
  }
  return done(edits);
}

const inSight = (state: State, id: EntityId): boolean => state.exists(id) && !state.removed(id);

/** Whether a field of a thing is among what is to be put back. What marks the record itself is no part of what the plan says. */
const isMeant = (what: Restored, entity: EntityId, field: string): boolean =>
  !KEPT.has(kindOf(entity) ?? '') && (what.is === 'plan' || (what.is === 'thing' ? isWithin(entity, what.id) : entity === what.id && field === what.field));

/** `the target date of A12`, `A12`, `the whole plan`. */
export function restoredWords(names: Names, what: Restored): string {
  if (what.is === 'plan') return 'the whole plan';
  const kind = what.is === 'field' ? kindOf(what.id) : null;
  return what.is === 'field' && kind !== null ? `the ${describeField(kind, what.field)} of ${names.of(what.id)}` : names.of(what.id);
}
