import { clockOf, within, type ChangeNode, type Clock } from './change-node.ts';
import { editsOf, isWithin, type Change, type Edits, type EntityId } from './change.ts';
import { standsFor } from './deciding.ts';
import type { Graph } from './graph.ts';
import type { State } from './state.ts';
import type { Value } from './value.ts';

/** What takes a change back. Write it with `undoes` set to that change. */
export interface Inverse {
  readonly edits: Edits;
  /** Fields left alone because somebody has set them since, with the changes that did. */
  readonly left: readonly { readonly entity: EntityId; readonly field: string; readonly since: readonly Change[] }[];
}

/** Only what still stands as the change left it is taken back. Making a thing is taken back by removing it. */
export function inverseOf(graph: Graph, state: State, node: ChangeNode): Inverse {
  const edits: Record<EntityId, Record<string, Value>> = {};
  const left: Inverse['left'][number][] = [];
  const before = clockOf(node.parents);
  for (const [entity, fields] of Object.entries(editsOf(node.change))) {
    const isMade = !state.entities.get(entity)!.touches.some(touch => within(before, touch));
    for (const field of isMade ? ['removed'] : Object.keys(fields)) {
      const since = isMade ? addedSince(state, entity, node) : setSince(graph, state, entity, field, node);
      if (since.length) left.push({ entity, field, since: since.map(other => other.change) });
      else (edits[entity] ??= {})[field] = isMade || shownAt(state, before, entity, field);
    }
  }
  return { edits, left };
}

const shownAt = (state: State, clock: Clock, entity: EntityId, field: string): Value =>
  state.writesAt(clock, entity, field).at(-1)?.value ?? null;

/** Who decides a field now, if that is anything but what `node` put there. */
function setSince(graph: Graph, state: State, id: EntityId, field: string, node: ChangeNode): readonly ChangeNode[] {
  const mine = standsFor(graph, node, state.entities.get(id)!, field);
  const now = state.writes(id, field).map(write => write.node);
  const others = now.filter(other => !mine.includes(other));
  // Part of a clash that an undo had put back may have been settled since, by nobody but those it put back.
  return others.length === 0 && now.length < mine.length ? now : others;
}

/** Who has given a new thing anything that still stands since `node` made it. What was taken back again does not count. */
function addedSince(state: State, made: EntityId, node: ChangeNode): readonly ChangeNode[] {
  const edited = new Set(state.entities.get(made)!.touches.flatMap(touch => Object.keys(editsOf(touch.change))));
  const things = [...edited].filter(id => id === made || (isWithin(id, made) && !state.removed(id)));
  return things
    .flatMap(id => [...state.entities.get(id)!.fields.keys()].flatMap(field => state.writes(id, field)))
    .filter(write => write.node !== node && !(write.value === null && write.node.change.undoes))
    .map(write => write.node);
}
