import { withOwners, type Edits, type EntityId } from '../record/change.ts';
import { cameOf } from './edition.ts';
import type { EntitySource, Kind, Plan } from './plan.ts';
import { kindOf } from './plan.ts';

type Fields = Edits[string];

/** What a plan is read from, with edits over it that nobody has written. */
class Supposed implements EntitySource {
  readonly #now: EntitySource;
  readonly #edits = new Map<EntityId, Fields>();

  constructor(now: EntitySource) {
    this.#now = now;
  }
  add(edits: Edits): void {
    for (const [id, fields] of Object.entries(edits)) this.#edits.set(id, { ...this.#edits.get(id), ...fields });
  }
  *ids(): IterableIterator<EntityId> {
    yield* new Set([...this.#now.ids(), ...this.#edits.keys()]);
  }
  *fields(id: EntityId): IterableIterator<readonly [field: string, value: unknown]> {
    const edited = this.#edits.get(id) ?? {};
    for (const [field, value] of this.#now.fields(id)) if (!Object.hasOwn(edited, field)) yield [field, value];
    for (const [field, value] of Object.entries(edited)) if (value !== null) yield [field, value];
  }
  outOfSight(id: EntityId): boolean {
    if (withOwners(id).some((each) => this.#edits.get(each)?.['removed'] === true)) return true;
    // What is made only here is unknown below, which says that it is out of sight: its owners decide.
    const known = withOwners(id).find((each) => !this.#isNew(each));
    return known === undefined ? !this.#edits.has(id) : this.#now.outOfSight(known);
  }
  reference(id: EntityId): string | null { return this.#now.reference(id); }
  *referencesGiven(kind: Kind): IterableIterator<string> {
    yield* this.#now.referencesGiven?.(kind) ?? [];
    for (const [id, { ref }] of this.#edits) if (kindOf(id) === kind && typeof ref === 'string') yield ref;
  }
  #isNew(id: EntityId): boolean {
    return this.#edits.has(id) && [...this.#now.fields(id)].length === 0;
  }
}

/** A plan to try edits on, one after the other: `plan` is as it would be after all of them. Nothing is written. */
export class Rehearsal {
  readonly #supposed: Supposed;
  #plan: Plan;

  constructor(plan: Plan) {
    let supposed: Supposed;
    this.#plan = plan.readingFrom((now) => (supposed = new Supposed(now)));
    this.#supposed = supposed!;
    cameOf(this.#plan, plan, []);
  }
  get plan(): Plan { return this.#plan; }
  suppose(edits: Edits): void {
    this.#supposed.add(edits);
    const [before, touched] = [this.#plan, Object.keys(edits)];
    this.#plan = before.after(touched);
    cameOf(this.#plan, before, touched);
  }
}
