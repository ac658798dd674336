import { byRank, within, type ChangeNode, type Clock } from './change-node.ts';
import { byCodeUnit, editsOf, type Change, type EntityId } from './change.ts';
import type { Graph } from './graph.ts';
import type { State } from './state.ts';
import { canonical, distinct, type Value } from './value.ts';

/** A field that is not the same at two frontiers. More than one value on a side: it was in a clash there, the last one showing. */
export interface FieldDiff {
  readonly entity: EntityId;
  readonly field: string;
  readonly before: readonly Value[];
  readonly after: readonly Value[];
  /** The changes to the field that one side has and the other has not, by rank. */
  readonly changes: readonly Change[];
}

/** The fields that differ between two clocks, whichever is older. Work: the changes between, times the history of what they edit. */
export function diffBetween(graph: Graph, state: State, from: Clock, to: Clock): FieldDiff[] {
  const touched = new Map<string, { readonly entity: EntityId; readonly field: string; readonly nodes: ChangeNode[] }>();
  for (const node of graph.nodes.values()) {
    if (within(from, node) === within(to, node)) continue;
    for (const [entity, fields] of Object.entries(editsOf(node.change))) {
      for (const field of Object.keys(fields)) {
        const key = `${entity} ${field}`;
        const known = touched.get(key);
        if (known) known.nodes.push(node);
        else touched.set(key, { entity, field, nodes: [node] });
      }
    }
  }
  const valuesAt = (clock: Clock, entity: EntityId, field: string) =>
    distinct(state.writesAt(clock, entity, field).map(write => write.value));
  return [...touched].sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([, { entity, field, nodes }]): FieldDiff[] => {
    const before = valuesAt(from, entity, field);
    const after = valuesAt(to, entity, field);
    const changes = nodes.sort(byRank).map(node => node.change);
    return canonical(before) === canonical(after) ? [] : [{ entity, field, before, after, changes }];
  });
}
