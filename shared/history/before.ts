import { clockOf, NOTHING_SEEN, sees, within } from '../record/change-node.ts';
import type { Change, ChangeId, EntityId } from '../record/change.ts';
import type { PlanRecord } from '../record/record.ts';
import { distinct, type Value } from '../record/value.ts';

/** What stood just before a change, for whoever made it. */
export interface Before {
  /** Whether anything had been said of a thing, or of what it owns. */
  knew(id: EntityId): boolean;
  /** What a field showed; null for nothing. */
  shown(id: EntityId, field: string): Value;
  /** Whether two people had set a field to different values, neither having seen the other's. */
  clashed(id: EntityId, field: string): boolean;
  /** The change this one takes back, and what that one took back, and so on. */
  readonly undone: readonly Change[];
}

/** Looks at what stood before a change of this record. Work: the history of each thing that is asked after. */
export function lookBefore(record: PlanRecord, id: ChangeId): Before {
  const node = record.graph.nodes.get(id);
  const clock = node ? clockOf(node.parents) : NOTHING_SEEN;
  const writes = (entity: EntityId, field: string) => record.state.writesAt(clock, entity, field);
  return {
    knew: (entity) => record.state.entities.get(entity)?.touches.some((touch) => within(clock, touch)) ?? false,
    shown: (entity, field) => writes(entity, field).at(-1)?.value ?? null,
    clashed: (entity, field) => distinct(writes(entity, field).map(({ value }) => value)).length > 1,
    undone: undoneBy(record, id),
  };
}

function undoneBy(record: PlanRecord, id: ChangeId): Change[] {
  const found: Change[] = [];
  let node = record.graph.nodes.get(id);
  while (node?.change.undoes !== undefined) {
    const undone = record.graph.nodes.get(node.change.undoes);
    // Only what it had seen: a file from elsewhere might lead round in a circle.
    if (!undone || undone === node || !sees(node, undone)) break;
    found.push(undone.change);
    node = undone;
  }
  return found;
}
