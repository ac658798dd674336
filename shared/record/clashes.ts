import { editsOf, isWithin, type Change, type EntityId } from './change.ts';
import { byRank, concurrent, type ChangeNode } from './change-node.ts';
import type { Entity, Write } from './deciding.ts';
import type { State } from './state.ts';
import { same } from './value.ts';

export type Clash = FieldClash | RemovalClash | ReferenceClash;

/** Two or more people set one field to different values, neither having seen the other's. By rank: the last one shows meanwhile. */
export interface FieldClash {
  readonly kind: 'field';
  readonly entity: EntityId;
  readonly field: string;
  readonly writes: readonly Write[];
}

/** Somebody removed a thing while another, unseen, edited it or something it owns. It stays in sight until removed again. */
export interface RemovalClash {
  readonly kind: 'removal';
  readonly entity: EntityId;
  readonly removals: readonly ChangeNode[];
  readonly edits: readonly ChangeNode[];
}

/** One reference was given to two things of a kind. The first named keeps it. */
export interface ReferenceClash {
  readonly kind: 'reference';
  readonly ref: string;
  readonly entities: readonly EntityId[];
}

/** Fields whose clashes are settled by the winner without bothering anybody. */
const QUIET: ReadonlySet<string> = new Set(['order']);

export function fieldClash(state: State, entity: EntityId, field: string): FieldClash | null {
  if (QUIET.has(field)) return null;
  const writes = state.writes(entity, field);
  return writes.some(write => !same(write.value, writes[0]!.value)) ? { kind: 'field', entity, field, writes } : null;
}

export function removalClash(state: State, entity: Entity): RemovalClash | null {
  const standing = state.writes(entity.id, 'removed').filter(write => write.value === true).map(write => write.node);
  if (standing.length === 0) return null;
  const edits = entity.touches.filter(node =>
    standing.some(removal => concurrent(node, removal)) && doesMoreThanRemove(node.change, entity.id));
  if (edits.length === 0) return null;
  const removals = standing.filter(removal => edits.some(edit => concurrent(removal, edit)));
  return { kind: 'removal', entity: entity.id, removals, edits: edits.sort(byRank) };
}

/** The order clashes are listed in, the same on every copy. One reference may clash in two kinds of thing, so it alone does not name a clash. */
export const clashKey = (clash: Clash): string =>
  `${clash.kind} ${clash.kind === 'reference' ? `${clash.ref} ${clash.entities[0]}` : clash.kind === 'field' ? `${clash.entity} ${clash.field}` : clash.entity}`;

/** Whether a change does anything to a thing, or to what it owns, besides removing. */
const doesMoreThanRemove = (change: Change, id: EntityId): boolean =>
  Object.entries(editsOf(change)).some(([edited, fields]) =>
    isWithin(edited, id) && Object.entries(fields).some(([field, value]) => field !== 'removed' || value !== true));
