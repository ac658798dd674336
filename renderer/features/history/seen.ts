import { frontierOf } from '../../../shared/history/standpoint.ts';
import { within } from '../../../shared/record/change-node.ts';
import type { Change } from '../../../shared/record/change.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import type { AsAt } from '../../store/as-at.ts';

/** Of these changes, those that had been made where one stands: all of them, unless the plan is shown as it once stood. */
export function seenFrom(record: PlanRecord, asAt: AsAt | null, changes: readonly Change[]): readonly Change[] {
  const frontier = asAt && frontierOf(record, asAt.standpoint);
  const clock = frontier?.ok ? record.graph.clockAt(frontier.value) : null;
  if (clock === null) return changes;
  return changes.filter(({ id }) => {
    const node = record.graph.nodes.get(id);
    return node !== undefined && within(clock, node);
  });
}
