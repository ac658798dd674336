import type { EntityId } from '../record/change.ts';
import type { Taken } from '../record/record.ts';
import type { State } from '../record/state.ts';
import { Plan, type EntitySource, type Kind } from './plan.ts';

/** The record's state as a plan is read from it. */
export class RecordSource implements EntitySource {
  readonly #state: State;
  #mark = 0;

  constructor(state: State) {
    this.#state = state;
  }
  ids(): Iterable<EntityId> { return this.#state.entities.keys(); }
  fields(id: EntityId): Iterable<readonly [field: string, value: unknown]> { return this.#state.fields(id); }
  outOfSight(id: EntityId): boolean { return !this.#state.exists(id) || this.#state.removed(id); }
  reference(id: EntityId): string | null { return this.#state.reference(id); }
  referencesGiven(kind: Kind): Iterable<string> { return this.#state.referencesOf(kind); }
  *within(id: EntityId): Iterable<EntityId> {
    for (const owned of this.#state.entities.get(id)?.owned ?? []) {
      yield owned.id;
      yield* this.within(owned.id);
    }
  }
  /** The things whose shown reference has become another since this was last asked. */
  renumbered(): readonly EntityId[] {
    const { ids, mark } = this.#state.shownOtherwise(this.#mark);
    this.#mark = mark;
    return ids;
  }
}

export function planOfRecord(source: RecordSource): Plan {
  source.renumbered();
  return Plan.from(source);
}

/**
 * The plan after changes were taken in. Only what they touched is read again, and what shows another reference now: a claim or a named
 * point may move those of others, and changes that a point names may come after it. Where words were struck anything may look different.
 */
export function planAfter(plan: Plan, source: RecordSource, taken: Taken): Plan {
  if (taken.struck.length > 0) return planOfRecord(source);
  return plan.after([...taken.touched, ...source.renumbered()]);
}
