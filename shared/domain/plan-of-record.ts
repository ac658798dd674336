import { kindOf, type EntityId } from '../record/change.ts';
import type { Taken } from '../record/record.ts';
import type { State } from '../record/state.ts';
import { Plan, type EntitySource, type Kind } from './plan.ts';

/** The record's state as a plan is read from it. References are worked out once, and again only by `renew`. */
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
    return this.#shown().get(id) ?? null;
  }
  /** Of removed things too: the record remembers every claim. */
  *referencesGiven(kind: Kind): IterableIterator<string> {
    for (const [id, reference] of this.#shown()) if (kindOf(id) === kind) yield reference;
  }
  *within(id: EntityId): Iterable<EntityId> {
    for (const owned of this.#state.entities.get(id)?.owned ?? []) {
      yield owned.id;
      yield* this.within(owned.id);
    }
  }
  /** Works the references out again; returns the things whose shown reference is another now. */
  renew(): EntityId[] {
    const before = this.#references ?? new Map<EntityId, string>();
    const now = this.#state.references();
    this.#references = now;
    const other: EntityId[] = [];
    for (const [id, reference] of now) if (before.get(id) !== reference) other.push(id);
    for (const id of before.keys()) if (!now.has(id)) other.push(id);
    return other;
  }
  #shown(): ReadonlyMap<EntityId, string> {
    return (this.#references ??= this.#state.references());
  }
}

export const planOfRecord = (source: RecordSource): Plan => Plan.from(source);

/**
 * The plan after changes were taken in. Only what they touched is read again, and, where they claim references or name points,
 * what shows another reference now. Where words were struck anything may look different.
 */
export function planAfter(plan: Plan, source: RecordSource, taken: Taken): Plan {
  if (taken.struck.length > 0) {
    source.renew();
    return planOfRecord(source);
  }
  const claims = taken.placed.some(({ change }) =>
    'edits' in change && Object.entries(change.edits).some(([id, fields]) => 'ref' in fields || 'removed' in fields || (id.startsWith('point/') && 'frontier' in fields)));
  return plan.after(claims ? [...taken.touched, ...source.renew()] : taken.touched);
}
