import { byRank, clockOf, sees, within, type ChangeNode, type Clock } from './change-node.ts';
import { valueIn, wrote, type EntityId } from './change.ts';
import type { Graph } from './graph.ts';
import { same, type Value } from './value.ts';

/** What a state knows of a thing. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: string;
  readonly owner: Entity | null;
  readonly owned: Entity[];
  /** Per field the writes that no other write to it has seen. */
  readonly fields: Map<string, readonly ChangeNode[]>;
  /** Every change that edited this or something it owns, parents first. */
  readonly touches: ChangeNode[];
}

export interface Write {
  readonly node: ChangeNode;
  readonly value: Value;
}

/** The writes to a field that were live for somebody who had seen just `clock`. Work: the history of the entity. */
export function liveAt(clock: Clock, entity: Entity, field: string): readonly ChangeNode[] {
  let live: readonly ChangeNode[] = [];
  for (const node of entity.touches) {
    if (!within(clock, node) || !wrote(node.change, entity.id, field)) continue;
    live = live.every(other => sees(node, other)) ? node.self : [...live.filter(other => !sees(node, other)), node];
  }
  return live;
}

/** The writes that decide a field, by rank, given the live ones: the last one shows. */
export function deciding(graph: Graph, live: readonly ChangeNode[], entity: Entity, field: string): readonly ChangeNode[] {
  if (live.length === 0 || (live.length === 1 && !live[0]!.change.undoes)) return live;
  return [...new Set(live.flatMap(node => standsFor(graph, node, entity, field)))].sort(byRank);
}

/**
 * What a write stands for: itself; or, where its change takes back another that it saw and that set the field, what decided the
 * field just before that one. So an undo brings back a clash, not only a value. Remembered per change: without that, a thousand
 * undos of one field took 19 seconds.
 */
export function standsFor(graph: Graph, node: ChangeNode, entity: Entity, field: string): readonly ChangeNode[] {
  const undone = node.change.undoes ? graph.nodes.get(node.change.undoes) : undefined;
  // It must have seen what it claims to undo, or copies would disagree by what they happen to hold.
  if (!undone || !sees(node, undone) || !wrote(undone.change, entity.id, field)) return node.self;
  const known = graph.standing.get(node) ?? new Map<string, readonly ChangeNode[]>();
  graph.standing.set(node, known);
  const key = `${entity.id} ${field}`;
  const found = known.get(key) ?? putBack(graph, node, undone, entity, field);
  known.set(key, found);
  return found;
}

function putBack(graph: Graph, node: ChangeNode, undone: ChangeNode, entity: Entity, field: string): readonly ChangeNode[] {
  const before = deciding(graph, liveAt(clockOf(undone.parents), entity, field), entity, field);
  const shown = before.at(-1);
  const isPutBack = shown && same(valueIn(shown.change, entity.id, field), valueIn(node.change, entity.id, field));
  return isPutBack ? before : node.self;
}
