import { kindOf, type Edits, type EntityId } from '../record/change.ts';
import type { PlanRecord } from '../record/record.ts';
import type { State } from '../record/state.ts';
import type { Value } from '../record/value.ts';
import type { Brought } from './brought.ts';

type Draft = Record<EntityId, Record<string, Value>>;

/** How what was brought is decided: declined, as it was before; taken, where it is a clash, as the others have it. */
export interface Decisions {
  readonly declined: readonly Brought[];
  readonly taken: readonly Brought[];
  /** What comes in as the record has it. */
  readonly accepted: readonly Brought[];
}

/**
 * The edits that set back what was declined, on a record in which everything has been taken in, and settle what was taken. `before` is what
 * was shown until then. Where a reference moved only because of what was declined, it is set to what it was.
 */
export function decisionEdits(before: State, after: PlanRecord, { declined, taken, accepted }: Decisions): Edits {
  const edits: Draft = {};
  const set = (entity: EntityId, field: string, value: Value) => { (edits[entity] ??= {})[field] = value; };
  const contested = new Set(after.state.clashes().flatMap((clash) => (clash.kind === 'reference' ? clash.entities : [])));
  for (const { entity, field, what, before: was } of declined) {
    if (field !== null) set(entity, field, was.at(-1) ?? null);
    else set(entity, 'removed', what !== 'removed');
    if (what !== 'added') continue;
    // What was never shown here must not go on claiming a reference or an order of references.
    if (contested.has(entity)) set(entity, 'ref', null);
    if (kindOf(entity) === 'point') set(entity, 'frontier', null);
  }
  for (const { entity, field, what, theirs } of taken) {
    if (field === null) set(entity, 'removed', what === 'removed');
    else set(entity, field, theirs);
  }
  return keepReferences(before, after, edits, new Set(accepted.map(({ entity }) => entity)));
}

const MOST_ROUNDS = 4;
/** Tries the edits on a copy, and adds what keeps the references that were shown. Claims depend on each other, so it looks again. */
function keepReferences(before: State, after: PlanRecord, edits: Draft, accepted: ReadonlySet<EntityId>): Edits {
  if (Object.keys(edits).length === 0) return edits;
  const shown = before.references();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const trial = after.copy();
    trial.write('trial:1', { at: '', by: '', label: '' }, edits, () => '0'.repeat(64));
    const now = trial.state.references();
    const rivals = (id: EntityId) => [...now.keys()].filter((other) =>
      other !== id && kindOf(other) === kindOf(id) && trial.state.value(other, 'ref') === trial.state.value(id, 'ref'));
    const moved = [...shown].filter(([id, ref]) => now.get(id) !== ref && !accepted.has(id) && !trial.state.removed(id) && !rivals(id).some((other) => accepted.has(other)));
    if (moved.length === 0) break;
    for (const [id, ref] of moved) (edits[id] ??= {})['ref'] = ref;
  }
  return edits;
}
