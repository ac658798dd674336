import { action, dateMove, evidence, milestone, update } from './action.ts';
import { council, details, type Council, type PlanDetails } from './council.ts';
import { comment, resolution } from './decision.ts';
import { readEntity, type EntityId, type EntityOf } from './entity.ts';
import { LayeredMap } from './layered-map.ts';
import { relisted } from './ordered-list.ts';
import { block, clearance, clearanceRequest, paper, publication, section } from './paper.ts';
import { passage } from './passage.ts';
import { committee, meeting, person, point } from './people.ts';
import { plannedItem } from './planned-item.ts';
import { recommendation, review, theme, type Review } from './review.ts';
import { mail, ownersReturn, round, taking } from './round.ts';
import { template, templatePiece } from './report-template.ts';
import { savedView } from './saved-view.ts';
import { sent } from './sent.ts';

/** Every kind of thing a plan holds, by the word that stands in its ids. */
export const KINDS = {
  plan: details, council, review, passage, theme, recommendation, action, move: dateMove, milestone, update, evidence,
  person, committee, meeting, round, point, resolution, comment, paper, section, block, clearance,
  clearancerequest: clearanceRequest, publication, sent, savedview: savedView, planneditem: plannedItem,
  return: ownersReturn, mail, taking, template, templatepiece: templatePiece,
} as const;
export type Kind = keyof typeof KINDS;
export type Entity<K extends Kind = Kind> = { readonly [Name in K]: EntityOf<(typeof KINDS)[Name]> }[K];

/** What the plan is read from: the record's state, or anything else that can say fields by id. */
export interface EntitySource {
  ids(): Iterable<EntityId>;
  /** The shown value of each field that has one. */
  fields(id: EntityId): Iterable<readonly [field: string, value: unknown]>;
  /** Whether it, or its owner, has been removed. */
  outOfSight(id: EntityId): boolean;
  /** The reference to show where two things claim the same one; null for the one in its own field. */
  reference(id: EntityId): string | null;
  /** The references of a kind that were ever given, to removed things too. Without it, those in sight. */
  referencesGiven?(kind: Kind): Iterable<string>;
  /** All that belongs to a thing, at any depth. Without it, all ids are looked through. */
  within?(id: EntityId): Iterable<EntityId>;
}
const NAMES: ReadonlyMap<string, Kind> = new Map((Object.keys(KINDS) as Kind[]).map((kind) => [kind, kind]));
export const kindOf = (id: EntityId): Kind | null => {
  const end = id.lastIndexOf('/');
  return end < 0 ? null : (NAMES.get(id.slice(id.lastIndexOf('/', end - 1) + 1, end)) ?? null);
};

const inOrder = (a: Entity, b: Entity): number =>
  ('order' in a && 'order' in b ? a.order - b.order : 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The id of what a thing belongs to; null for what stands on its own. */
const ownerOf = (id: EntityId): EntityId | null => {
  const end = id.lastIndexOf('/', id.lastIndexOf('/') - 1);
  return end < 0 ? null : id.slice(0, end);
};
function byOwner(things: readonly Entity[]): Map<EntityId, Entity[]> {
  const groups = new Map<EntityId, Entity[]>();
  for (const one of things) {
    const owner = ownerOf(one.id) ?? '';
    const group = groups.get(owner);
    if (group) group.push(one);
    else groups.set(owner, [one]);
  }
  return groups;
}
/** What became of the things of a kind that were read again: as they are (null for one out of sight), and in two lists as they were and are. */
interface Changed {
  readonly things: Map<EntityId, Entity | null>;
  readonly before: Entity[];
  readonly now: Entity[];
}
type Things = LayeredMap<EntityId, Entity>;
/** The one empty list, so that what is made from it sees no change. */
const NOTHING: readonly Entity[] = [];

/** A plan as types, at one moment: a value, never changed. `after` gives the next one and re-reads only what was touched. */
export class Plan {
  readonly #source: EntitySource;
  readonly #byKind: ReadonlyMap<Kind, Things>;
  /** What is known and out of sight. */
  readonly #hidden: ReadonlySet<EntityId>;
  readonly #lists = new Map<Kind, readonly Entity[]>();
  readonly #owned = new Map<Kind, ReadonlyMap<EntityId, readonly Entity[]>>();
  /** Values that could not be read as what they should be, as `entity field`. The record keeps them. */
  readonly unreadable: ReadonlySet<string>;

  private constructor(source: EntitySource, byKind: ReadonlyMap<Kind, Things>, hidden: ReadonlySet<EntityId>, unreadable: ReadonlySet<string>) {
    this.#source = source;
    this.#byKind = byKind;
    this.#hidden = hidden;
    this.unreadable = unreadable;
  }
  static from(source: EntitySource): Plan {
    return new Plan(source, new Map(), new Set(), new Set()).#read(source.ids());
  }

  /** The same plan, read from another source from now on: one that says the same but for what `after` is then told. */
  readingFrom(source: (now: EntitySource) => EntitySource): Plan {
    const same = new Plan(source(this.#source), this.#byKind, this.#hidden, this.unreadable);
    this.#handOn(same, new Map());
    return same;
  }
  after(touched: Iterable<EntityId>): Plan {
    return this.#read(this.#withFamily(touched));
  }
  #read(ids: Iterable<EntityId>): Plan {
    const changed = new Map<Kind, Changed>();
    const unreadable = new Set(this.unreadable);
    const out: EntityId[] = [];
    for (const id of ids) {
      const kind = kindOf(id);
      if (kind === null) continue;
      let of = changed.get(kind);
      if (!of) changed.set(kind, (of = { things: new Map(), before: [], now: [] }));
      const before = this.get(kind, id);
      if (before) of.before.push(before);
      if (unreadable.size > 0) for (const field of Object.keys(KINDS[kind].fields)) unreadable.delete(`${id} ${field}`);
      if (this.#source.outOfSight(id)) {
        of.things.set(id, null);
        out.push(id);
        continue;
      }
      const read = readEntity(KINDS[kind] as never, id, this.#source.fields(id)) as unknown as { entity: Entity; unreadable: readonly string[] };
      const shown = this.#source.reference(id);
      const now = shown === null ? read.entity : ({ ...read.entity, ref: shown } as Entity);
      of.things.set(id, now);
      of.now.push(now);
      for (const field of read.unreadable) unreadable.add(`${id} ${field}`);
    }
    const byKind = new Map(this.#byKind);
    for (const [kind, { things }] of changed) byKind.set(kind, (byKind.get(kind) ?? LayeredMap.empty<EntityId, Entity>()).with(things));
    const next = new Plan(this.#source, byKind, this.#hiddenAfter(changed, out), unreadable);
    this.#handOn(next, changed);
    return next;
  }
  #hiddenAfter(changed: ReadonlyMap<Kind, Changed>, out: readonly EntityId[]): ReadonlySet<EntityId> {
    const back = [...changed.values()].flatMap(({ now }) => now.filter(({ id }) => this.#hidden.has(id)));
    if (back.length === 0 && out.every((id) => this.#hidden.has(id))) return this.#hidden;
    const hidden = new Set([...this.#hidden, ...out]);
    for (const { id } of back) hidden.delete(id);
    return hidden;
  }
  /** The lists that were asked for already, with only what was read again put in its place: sorting tens of thousands anew at every edit is felt. */
  #handOn(next: Plan, changed: ReadonlyMap<Kind, Changed>): void {
    for (const [kind, list] of this.#lists) {
      const of = changed.get(kind);
      next.#lists.set(kind, of ? relisted(list, of.before, of.now, inOrder) : list);
    }
    for (const [kind, groups] of this.#owned) {
      const of = changed.get(kind);
      if (!of) {
        next.#owned.set(kind, groups);
        continue;
      }
      const regrouped = new Map(groups);
      const [before, now] = [byOwner(of.before), byOwner(of.now)];
      for (const owner of new Set([...before.keys(), ...now.keys()])) {
        regrouped.set(owner, relisted(groups.get(owner) ?? [], before.get(owner) ?? [], now.get(owner) ?? [], inOrder));
      }
      next.#owned.set(kind, regrouped);
    }
  }
  /** A touched thing may bring its owners back in sight (an edit against a removal), and take what it owns out of it. */
  #withFamily(touched: Iterable<EntityId>): Set<EntityId> {
    const all = new Set<EntityId>();
    /** Those that are, or were, out of sight: what they own may have turned with them. */
    const turned = new Set<EntityId>();
    for (const id of touched) {
      const parts = id.split('/');
      for (let n = 2; n <= parts.length; n += 2) {
        const one = parts.slice(0, n).join('/');
        all.add(one);
        if (kindOf(one) && (this.#hidden.has(one) || this.#source.outOfSight(one))) turned.add(one);
      }
    }
    for (const id of turned.size > 0 ? this.#ownedBy(turned) : []) all.add(id);
    return all;
  }
  *#ownedBy(owners: ReadonlySet<EntityId>): Iterable<EntityId> {
    if (this.#source.within) for (const owner of owners) yield* this.#source.within(owner);
    else for (const id of this.#source.ids()) for (let owner = ownerOf(id); owner !== null; owner = ownerOf(owner)) if (owners.has(owner)) yield id;
  }

  /** All of a kind in sight, in their order. */
  all<K extends Kind>(kind: K): readonly Entity<K>[] {
    let list = this.#lists.get(kind);
    if (!list) this.#lists.set(kind, (list = (this.#byKind.get(kind)?.values() ?? []).sort(inOrder)));
    return list as readonly Entity<K>[];
  }
  get<K extends Kind>(kind: K, id: EntityId | null): Entity<K> | null {
    return id === null ? null : ((this.#byKind.get(kind)?.get(id) as Entity<K> | undefined) ?? null);
  }
  /** Stands for all there is in sight of a kind: while it is the same object, so are they all. Null where there never was any. */
  allAsOne(kind: Kind): object | null {
    return this.#byKind.get(kind) ?? null;
  }
  find(id: EntityId): Entity | null {
    const kind = kindOf(id);
    return kind ? this.get(kind, id) : null;
  }
  /** What belongs to a thing: an action's updates, a section's blocks. In their order. */
  owned<K extends Kind>(kind: K, owner: EntityId): readonly Entity<K>[] {
    let groups = this.#owned.get(kind);
    if (!groups) {
      const found = byOwner(this.#byKind.get(kind)?.values() ?? []);
      // Group by group: sorting all together would compare what is never seen side by side.
      for (const group of found.values()) group.sort(inOrder);
      this.#owned.set(kind, (groups = found));
    }
    return (groups.get(owner) ?? NOTHING) as unknown as readonly Entity<K>[];
  }

  /** Every reference of a kind that was ever given, some of them twice. A number is never given twice, so what was removed still counts. */
  *referencesGiven(kind: Kind): IterableIterator<string> {
    for (const one of this.all(kind)) if ('ref' in one) yield one.ref;
    yield* this.#source.referencesGiven?.(kind) ?? [];
  }

  get details(): PlanDetails { return this.get('plan', 'plan/main') ?? (readEntity(details, 'plan/main', []).entity); }
  get council(): Council { return this.get('council', 'council/main') ?? readEntity(council, 'council/main', []).entity; }
  get review(): Review { return this.get('review', 'review/main') ?? readEntity(review, 'review/main', []).entity; }
}
