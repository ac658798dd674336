import type { EntityId } from '../record/change.ts';
import type { Taken } from '../record/record.ts';
import type { State } from '../record/state.ts';
import { Plan, type EntitySource } from './plan.ts';

/** The record's state as a plan is read from it. References are asked for once, and again only after `renew`. */
export class RecordSource implements EntitySource {
  readonly #state: State;
  #references: ReadonlyMap<EntityId, string> | null = null;

  constructor(state: State) {
    this.#state = state;
  }
  ids(): Iterable<EntityId> { return this.#state.entities.keys(); }
  fields(id: EntityId): Iterable<readonly [field: string, value: unknown]> { return this.#state.fields(id); }
  outOfSight(id: EntityId): boolean { return !this.#state.exists(id) || this.#state.removed(id); }
  reference(id: EntityId): string | null {
    this.#references ??= this.#state.references();
    return this.#references.get(id) ?? null;
  }
  renew(): void { this.#references = null; }
}

export const planOfRecord = (source: RecordSource): Plan => Plan.from(source);

/**
 * The plan after changes were taken in. Only what they touched is read again, unless they claim references or name points, or
 * words were struck: then anything may look different.
 */
export function planAfter(plan: Plan, source: RecordSource, taken: Taken): Plan {
  const anywhere = taken.struck.length > 0 || taken.placed.some(({ change }) =>
    'edits' in change && Object.entries(change.edits).some(([id, fields]) => 'ref' in fields || (id.startsWith('point/') && 'frontier' in fields)));
  if (!anywhere) return plan.after(taken.touched);
  source.renew();
  return planOfRecord(source);
}
