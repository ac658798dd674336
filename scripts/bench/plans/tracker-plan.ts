import type { EntityId } from '../../../shared/record/change.ts';
import type { Edits } from '../../../shared/record/change.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { BenchWriter } from './big-plan.ts';
import { actionFields, actionId, beginning, statusOf, updateFields } from './things.ts';
import { Draws } from './words.ts';

const ACTIONS_A_RECOMMENDATION = 2;

/** A plan with so many actions, each with an update and each answering one recommendation: as many rows of a tracker or an appendix. */
export function planOfRows(rows: number): Plan {
  const recommendations = Math.ceil(rows / ACTIONS_A_RECOMMENDATION);
  const writer = new BenchWriter(new PlanRecord('plan-7f3k2m9qxa'), new Draws(rows));
  writer.put('Made the plan', beginning(writer.draws, recommendations));
  const edits: Record<EntityId, Edits[string]> = {};
  for (let place = 1; place <= rows; place++) {
    const id = actionId(place);
    edits[id] = { ...actionFields(writer.draws, place, recommendations), status: statusOf(writer.draws) };
    edits[`${id}/update/u-1`] = updateFields(writer.draws);
  }
  // One change for all: how they came to be is not what is measured.
  writer.put('Added the actions', edits);
  return planOfRecord(new RecordSource(writer.record.state));
}
