import type { Value } from './value.ts';

/** `session:number`. A session is ten random characters, new at every opening of a plan, never stored for re-use. */
export type ChangeId = string;

/** `kind/key`, or `owner/kind/key` for what belongs to another: `action/k7-3/update/k7-9`. So the owner never changes. */
export type EntityId = string;

/** The changes that no other known change saw, sorted. One entry unless copies have gone apart. */
export type Frontier = readonly ChangeId[];

/** Whole values to set, by entity and field. `null` is empty; `removed: true` removes, `false` or `null` restores. */
export type Edits = { readonly [entity: EntityId]: { readonly [field: string]: Value } };

interface AnyChange {
  readonly id: ChangeId;
  readonly after: Frontier;
  /** Wall clock as the writing computer had it, shown to people, never compared. */
  readonly at: string;
  /** The name of whoever made it: a claim, not proof. */
  readonly by: string;
  /** The change this one takes back. Its edits then stand for what was there before that change. */
  readonly undoes?: ChangeId;
  readonly hash: string;
}

export interface WrittenChange extends AnyChange {
  /** What was done, in words: `Set A12 to complete`. */
  readonly label: string;
  readonly edits: Edits;
  readonly struck?: never;
}

/** A change whose words were taken out for good, for instance after a data-protection request. It keeps its place and its hash. */
export interface StruckChange extends AnyChange {
  readonly struck: Strike;
  readonly label?: never;
  readonly edits?: never;
}

export interface Strike {
  /** Stands for the words that were there, so that the hash still holds: see `wordsDigest`. */
  readonly digest: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** Immutable. Members this version does not know are kept and hashed. */
export type Change = WrittenChange | StruckChange;

/** A change before it is sealed with its hash. */
export type Draft = Omit<WrittenChange, 'hash'>;

const NO_EDITS: Edits = {};

/** What a change does: nothing, once it is struck. */
export const editsOf = (change: Change): Edits => (change.struck ? NO_EDITS : change.edits);

/** Whether a change sets this field. Asks for an own member: a field may well be called `constructor`. */
export function wrote(change: Change, entity: EntityId, field: string): boolean {
  const fields = editsOf(change)[entity];
  return fields !== undefined && Object.hasOwn(fields, field);
}

/** What a change sets this field to; null where it does not set it, or no longer since it was struck. */
export function valueIn(change: Change, entity: EntityId, field: string): Value {
  const fields = editsOf(change)[entity];
  return fields !== undefined && Object.hasOwn(fields, field) ? fields[field]! : null;
}

export const changeId = (session: string, number: number): ChangeId => `${session}:${number}`;
export const sessionOf = (id: ChangeId): string => id.slice(0, id.indexOf(':'));
export const numberOf = (id: ChangeId): number => Number(id.slice(id.indexOf(':') + 1));

/** Whether this can be the session of an opened plan. The caller draws the ten characters at random, anew at every opening. */
export const isSession = (text: string): boolean => /^[a-z0-9]{10}$/.test(text);

export function ownerOf(id: EntityId): EntityId | null {
  const end = id.lastIndexOf('/', id.lastIndexOf('/') - 1);
  return end < 0 ? null : id.slice(0, end);
}

export function kindOf(id: EntityId): string {
  const end = id.lastIndexOf('/');
  return id.slice(id.lastIndexOf('/', end - 1) + 1, end);
}

/** Whether `id` is `owner` or belongs to it, at any depth. */
export const isWithin = (id: EntityId, owner: EntityId): boolean => id === owner || id.startsWith(`${owner}/`);

/** The entity and everything it belongs to, innermost first. */
export function withOwners(id: EntityId): EntityId[] {
  const found: EntityId[] = [];
  for (let each: EntityId | null = id; each !== null; each = ownerOf(each)) found.push(each);
  return found;
}

/** By code unit, as everywhere in the record: the order must not depend on a machine's language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
