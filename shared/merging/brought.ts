import { byRank, type ChangeNode } from '../record/change-node.ts';
import { editsOf, withOwners, type Change, type EntityId } from '../record/change.ts';
import { fieldClash } from '../record/clashes.ts';
import type { State } from '../record/state.ts';
import { canonical, distinct, type Value } from '../record/value.ts';

/** One thing that changes by taking changes in: a field, or a whole thing that comes, goes or comes back. */
export interface Brought {
  readonly entity: EntityId;
  /** Null: the whole thing. */
  readonly field: string | null;
  readonly what: 'changed' | 'added' | 'removed' | 'broughtBack';
  /** The values of the field before and after, the last one showing; more than one where they clash. Empty for a whole thing. */
  readonly before: readonly Value[];
  readonly after: readonly Value[];
  /** What the changes taken in set it to. */
  readonly theirs: Value;
  readonly clash: 'field' | 'removal' | 'reference' | null;
  /** Whether a clash over it was open before anything came in. Setting it back settles that clash as well. */
  readonly wasClash: boolean;
  /** The last of the changes taken in that is about it. */
  readonly last: Change;
}
type Sight = 'absent' | 'out' | 'in';

export const keyOf = ({ entity, field }: Pick<Brought, 'entity' | 'field'>): string => (field === null ? entity : `${entity} ${field}`);
const sightOf = (state: State, id: EntityId): Sight => (!state.exists(id) ? 'absent' : state.removed(id) ? 'out' : 'in');

/**
 * What is different after changes were taken in, by entity and field: what a clerk can take or leave. A thing that comes, goes or comes
 * back stands for all that is in it. What is out of sight before and after is not there. Work: what the changes edit, times its history.
 */
export function broughtBy(before: State, after: State, arrived: readonly ChangeNode[]): Brought[] {
  const nodes = new Set(arrived);
  const found = new Map<string, Brought>();
  const lastOn = (id: EntityId): Change => after.entities.get(id)!.touches.filter((node) => nodes.has(node)).sort(byRank).at(-1)!.change;
  const contested = new Set(after.clashes().flatMap((clash) => (clash.kind === 'reference' ? clash.entities : [])));
  const whole = (entity: EntityId, what: Brought['what']) => {
    const isRemoval = after.removalClash(entity) !== null;
    const clash = isRemoval ? 'removal' : what === 'added' && contested.has(entity) ? 'reference' : null;
    found.set(entity, { entity, field: null, what, before: [], after: [], theirs: null, clash, wasClash: before.removalClash(entity) !== null, last: lastOn(entity) });
  };
  for (const [entity, fields] of editedBy(arrived)) {
    const owners = withOwners(entity).reverse();
    const turned = owners.find((id) => sightOf(before, id) !== sightOf(after, id) && (sightOf(before, id) === 'in' || sightOf(after, id) === 'in'));
    if (turned !== undefined) {
      if (!found.has(turned)) whole(turned, sightOf(after, turned) === 'in' ? (before.exists(turned) ? 'broughtBack' : 'added') : 'removed');
      continue;
    }
    // Removed there and edited here, it stays in sight, and is said to be in a clash.
    for (const id of owners) if (!found.has(id) && after.removalClash(id) && !before.removalClash(id)) whole(id, 'removed');
    if (sightOf(after, entity) !== 'in') continue;
    for (const field of fields) {
      if (field === 'removed') continue;
      const one = fieldBrought(before, after, entity, field, nodes);
      if (one) found.set(keyOf(one), one);
    }
  }
  const isSaid = (id: EntityId): boolean => found.has(keyOf({ entity: id, field: 'ref' })) || withOwners(id).some((each) => found.has(each));
  for (const one of referencesMoved(before, after, arrived, isSaid)) found.set(keyOf(one), one);
  return [...found.values()];
}

/**
 * References of ours that show otherwise, though nothing is said of whoever lays claim to them too, or did so: a thing made and removed again
 * there, one that was removed here and renumbered there, one that was given there the very reference it has here, or a point that has seen only
 * one of two.
 */
function referencesMoved(before: State, after: State, arrived: readonly ChangeNode[], isSaid: (id: EntityId) => boolean): Brought[] {
  const [was, now] = [before.references(), after.references()];
  const isSeen = (id: EntityId): boolean => sightOf(before, id) === 'in' && sightOf(after, id) === 'in';
  const moved = [...was].filter(([id, ref]) => now.has(id) && now.get(id) !== ref && isSeen(id) && !isSaid(id));
  return moved.flatMap(([entity, ref]): Brought[] => {
    const rivals = [...rivalsOf(before, entity), ...rivalsOf(after, entity)];
    if (rivals.some((id) => isSaid(id) && sightOf(after, id) === 'in')) return [];
    const claim = arrived.filter(({ change }) => [entity, ...rivals].some((id) => 'ref' in (editsOf(change)[id] ?? {}))).at(-1);
    const last = claim ?? arrived.filter(({ change }) => Object.values(editsOf(change)).some((fields) => 'ref' in fields || 'frontier' in fields)).at(-1);
    const shown = now.get(entity)!;
    return last ? [{ entity, field: 'ref', what: 'changed', before: [ref], after: [shown], theirs: shown, clash: 'reference', wasClash: false, last: last.change }] : [];
  });
}

/** The other things of a kind that lay claim to the same reference, removed ones too. */
export function rivalsOf(state: State, entity: EntityId): EntityId[] {
  const clash = state.clashes().find((one) => one.kind === 'reference' && one.entities.includes(entity));
  return clash?.kind === 'reference' ? clash.entities.filter((id) => id !== entity) : [];
}

function fieldBrought(before: State, after: State, entity: EntityId, field: string, arrived: ReadonlySet<ChangeNode>): Brought | null {
  const writes = after.writes(entity, field);
  const [was, now] = [before.writes(entity, field), writes].map((each) => distinct(each.map(({ value }) => value))) as [Value[], Value[]];
  if (canonical(was.length === 0 ? [null] : was) === canonical(now)) return null;
  const last = after.entities.get(entity)!.touches.filter((node) => arrived.has(node) && Object.hasOwn(editsOf(node.change)[entity] ?? {}, field)).sort(byRank).at(-1)!;
  const theirs = writes.filter(({ node }) => arrived.has(node)).at(-1)?.value ?? writes.at(-1)?.value ?? null;
  const clash = fieldClash(after, entity, field) === null ? null : 'field';
  return { entity, field, what: 'changed', before: was, after: now, theirs, clash, wasClash: was.length > 1, last: last.change };
}

/** The fields that changes set, by entity. */
function editedBy(nodes: readonly ChangeNode[]): Map<EntityId, Set<string>> {
  const edited = new Map<EntityId, Set<string>>();
  for (const { change } of nodes) {
    for (const [entity, fields] of Object.entries(editsOf(change))) {
      const known = edited.get(entity) ?? new Set<string>();
      edited.set(entity, known);
      for (const field of Object.keys(fields)) known.add(field);
    }
  }
  return edited;
}
