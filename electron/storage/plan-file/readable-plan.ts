import { KINDS, type Kind } from '../../../shared/domain/plan.ts';
import { byCodeUnit, isWithin, kindOf, ownerOf, type EntityId } from '../../../shared/record/change.ts';
import type { State } from '../../../shared/record/state.ts';
import type { Value } from '../../../shared/record/value.ts';

/**
 * The plan in words that a person or another program can read: the things in sight by kind, what belongs to a thing inside it, sets as
 * lists of ids. Made from the record alone, knowing no field by name, so that what a later version adds stands here too.
 */
export type ReadablePlan = { readonly [kind: string]: Value };
type Fields = Record<string, Value>;

const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', evidence: 'evidence' };
const plural = (kind: string): string => IRREGULAR[kind] ?? `${kind}s`;
/** The one of its kind (`plan/main`) stands under the kind's own name. */
const isTheOne = (id: EntityId): boolean => id === `${kindOf(id)}/main`;

const KNOWN_FIRST = Object.keys(KINDS);
const place = (kind: string): number => (KNOWN_FIRST.includes(kind) ? KNOWN_FIRST.indexOf(kind) : KNOWN_FIRST.length);
const kindsInOrder = (kinds: Iterable<string>): string[] => [...kinds].sort((a, b) => place(a) - place(b) || byCodeUnit(a, b));

export function readablePlan(state: State): ReadablePlan {
  const references = state.references();
  const words = (id: EntityId): Fields => {
    const fields: Fields = { id };
    const sets = new Map<string, EntityId[]>();
    for (const [name, value] of state.fields(id)) {
      const colon = name.indexOf(':');
      const set = colon > 0 && value === true ? name.slice(0, colon) : null;
      if (set === null || state.value(id, set) !== null) fields[name] = value;
      else sets.set(set, [...(sets.get(set) ?? []), name.slice(colon + 1)]);
    }
    for (const [name, ids] of sets) fields[name] = ids.sort();
    const shown = references.get(id);
    if (shown !== undefined) fields['ref'] = shown;
    const owned = new Set(state.entities.get(id)?.owned.map((each) => each.kind));
    for (const kind of kindsInOrder(owned)) {
      const things = state.ownedBy(id, kind);
      // No field has a space in its name, so the longer name is always free.
      if (things.length > 0) fields[plural(kind) in fields ? `owned ${plural(kind)}` : plural(kind)] = inOrder(things.map(words));
    }
    return fields;
  };

  const kinds = new Set<string>();
  for (const id of state.entities.keys()) if (ownerOf(id) === null) kinds.add(kindOf(id));
  const plan: Record<string, Value> = {};
  for (const kind of kindsInOrder(kinds)) {
    const ids = state.ofKind(kind).filter((id) => ownerOf(id) === null);
    const one = ids.find(isTheOne);
    const rest = ids.filter((id) => id !== one);
    if (one !== undefined) plan[kind] = words(one);
    if (rest.length > 0) plan[plural(kind)] = inOrder(rest.map(words));
  }
  return plan;
}

function inOrder(things: Fields[]): Fields[] {
  const key = (thing: Fields): number => (typeof thing['order'] === 'number' ? thing['order'] : 0);
  return things.sort((a, b) => key(a) - key(b) || byCodeUnit(a['id'] as string, b['id'] as string));
}

/** The things of a readable plan by id, each with the fields the record would have. What does not look like a thing is passed over. */
export function thingsOf(plan: { readonly [kind: string]: unknown }): Map<EntityId, Fields> {
  const found = new Map<EntityId, Fields>();
  const read = (thing: unknown, owner: EntityId | null): boolean => {
    if (!isThing(thing, owner)) return false;
    const { id, ...members } = thing;
    const fields: Fields = {};
    const kind = kindOf(id);
    const sets: readonly string[] = Object.hasOwn(KINDS, kind) ? KINDS[kind as Kind].sets : [];
    for (const [name, value] of Object.entries(members)) {
      if (Array.isArray(value) && value.length > 0 && value.every((each) => isThing(each, id))) value.forEach((each) => read(each, id));
      else if (sets.includes(name) && Array.isArray(value)) for (const member of value) fields[`${name}:${String(member)}`] = true;
      else fields[name] = value as Value;
    }
    found.set(id, fields);
    return true;
  };
  for (const group of Object.values(plan)) {
    if (Array.isArray(group)) group.forEach((each) => read(each, null));
    else read(group, null);
  }
  return found;
}

function isThing(given: unknown, owner: EntityId | null): given is Fields & { readonly id: string } {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  const { id } = given as { id?: unknown };
  return typeof id === 'string' && id.includes('/') && (owner === null || (id !== owner && isWithin(id, owner)));
}
