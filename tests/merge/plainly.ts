import { editsOf, type Change, type ChangeId, type EntityId } from '../../shared/record/change.ts';
import { canonical, same, type Value } from '../../shared/record/value.ts';

/** What a set of changes says, by the definitions written out with sets and no cleverness, to check the quick way against. */
export interface Plainly {
  /** Per `entity field`: the different values that decide it, as text, sorted. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Per `entity field`: the value that shows. */
  readonly winners: ReadonlyMap<string, Value>;
  /** What is in a removal clash. */
  readonly removals: ReadonlySet<EntityId>;
  readonly sees: (later: ChangeId, earlier: ChangeId) => boolean;
  readonly standsFor: (id: ChangeId, entity: EntityId, field: string) => readonly ChangeId[];
}

export function plainly(changes: readonly Change[]): Plainly {
  const byId = new Map(changes.map(change => [change.id, change]));
  const pasts = new Map<ChangeId, Set<ChangeId>>();

  /** Everything a change saw, itself included. */
  const pastOf = (id: ChangeId): Set<ChangeId> => {
    const known = pasts.get(id);
    if (known) return known;
    const past = new Set([id, ...byId.get(id)!.after.flatMap(parent => [...pastOf(parent)])]);
    pasts.set(id, past);
    return past;
  };
  const sees = (later: ChangeId, earlier: ChangeId) => pastOf(later).has(earlier);
  const heightOf = (id: ChangeId): number => 1 + Math.max(0, ...byId.get(id)!.after.map(heightOf));
  const heights = new Map(changes.map(({ id }) => [id, heightOf(id)]));
  const byRank = (a: ChangeId, b: ChangeId) => heights.get(a)! - heights.get(b)! || (a < b ? -1 : a > b ? 1 : 0);

  const fieldsOf = (change: Change, entity: EntityId) => new Map(Object.entries(editsOf(change)[entity] ?? {}));
  const valueBy = (id: ChangeId, entity: EntityId, field: string) => fieldsOf(byId.get(id)!, entity).get(field)!;
  const writesTo = (entity: EntityId, field: string, seen: (id: ChangeId) => boolean) =>
    changes.filter(change => seen(change.id) && fieldsOf(change, entity).has(field)).map(change => change.id);
  const unseenByOthers = (ids: readonly ChangeId[]) => ids.filter(a => !ids.some(b => a !== b && sees(b, a)));

  const standsFor = (id: ChangeId, entity: EntityId, field: string): readonly ChangeId[] => {
    const undone = byId.get(byId.get(id)!.undoes ?? '');
    if (!undone || !sees(id, undone.id) || !fieldsOf(undone, entity).has(field)) return [id];
    const view = new Set(undone.after.flatMap(parent => [...pastOf(parent)]));
    const before = decidingAmong(writesTo(entity, field, each => view.has(each)), entity, field);
    const shown = before.at(-1);
    return shown && same(valueBy(shown, entity, field), valueBy(id, entity, field)) ? before : [id];
  };
  const decidingAmong = (writes: readonly ChangeId[], entity: EntityId, field: string): ChangeId[] =>
    [...new Set(unseenByOthers(writes).flatMap(write => standsFor(write, entity, field)))].sort(byRank);

  const values = new Map<string, readonly string[]>();
  const winners = new Map<string, Value>();
  const removals = new Set<EntityId>();
  for (const change of changes) {
    for (const [entity, fields] of Object.entries(editsOf(change))) {
      for (const field of Object.keys(fields)) {
        const deciding = decidingAmong(writesTo(entity, field, () => true), entity, field);
        values.set(`${entity} ${field}`, [...new Set(deciding.map(id => canonical(valueBy(id, entity, field))))].sort());
        winners.set(`${entity} ${field}`, valueBy(deciding.at(-1)!, entity, field));
        if (field !== 'removed') continue;
        const removers = deciding.filter(id => valueBy(id, entity, field) === true);
        const isUnseen = (other: Change) => removers.some(id => !sees(id, other.id) && !sees(other.id, id));
        if (changes.some(other => isUnseen(other) && doesMoreThanRemove(other, entity))) removals.add(entity);
      }
    }
  }
  return { values, winners, removals, sees, standsFor };
}

const doesMoreThanRemove = (change: Change, id: EntityId): boolean =>
  Object.entries(editsOf(change)).some(([entity, fields]) =>
    (entity === id || entity.startsWith(`${id}/`))
    && Object.entries(fields).some(([field, value]) => field !== 'removed' || value !== true));
