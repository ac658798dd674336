import { planOfRecord, RecordSource } from '../../domain/plan-of-record.ts';
import type { Plan } from '../../domain/plan.ts';
import type { EntityId, Frontier } from '../../record/change.ts';
import type { PlanRecord } from '../../record/record.ts';
import type { State } from '../../record/state.ts';

/** A plan as somebody saw it who knew of just these changes. */
export interface PlanAt {
  readonly frontier: Frontier;
  readonly state: State;
  readonly plan: Plan;
}

/** Plans as they were, each made once: forty returns of a round share one. Null where the record does not hold what they were made from. */
export class PlansAt {
  readonly #record: PlanRecord;
  readonly #known = new Map<string, PlanAt | null>();

  constructor(record: PlanRecord) {
    this.#record = record;
  }
  at(frontier: Frontier): PlanAt | null {
    const reaching = this.reach(frontier);
    for (;;) {
      const step = reaching.next();
      if (step.done) return step.value;
    }
  }
  /** The same in two steps: what the record said, and that read as a plan. */
  *reach(frontier: Frontier): Generator<void, PlanAt | null> {
    const key = frontier.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const state = this.#record.asAt(frontier);
    yield;
    const plan = state.ok ? { frontier, state: state.value, plan: planOfRecord(new RecordSource(state.value)) } : null;
    this.#known.set(key, plan);
    return plan;
  }
}

/** Whether a state knows a thing, and whether it is in sight there. */
export const standsIn = (state: State, id: EntityId): 'absent' | 'removed' | 'there' => (!state.exists(id) ? 'absent' : state.removed(id) ? 'removed' : 'there');
