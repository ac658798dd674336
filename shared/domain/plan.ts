import { action, dateMove, evidence, milestone, update } from './action.ts';
import { council, details, type Council, type PlanDetails } from './council.ts';
import { comment, resolution } from './decision.ts';
import { readEntity, type EntityId, type EntityOf } from './entity.ts';
import { block, clearance, paper, section } from './paper.ts';
import { committee, meeting, person, point, round } from './people.ts';
import { recommendation, review, theme, type Review } from './review.ts';

/** Every kind of thing a plan holds, by the word that stands in its ids. */
export const KINDS = {
  plan: details, council, review, theme, recommendation, action, move: dateMove, milestone, update, evidence,
  person, committee, meeting, round, point, resolution, comment, paper, section, block, clearance,
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
}
export const kindOf = (id: EntityId): Kind | null => {
  const kind = id.split('/').at(-2) ?? '';
  return Object.hasOwn(KINDS, kind) ? (kind as Kind) : null;
};

const inOrder = (a: Entity, b: Entity): number =>
  ('order' in a && 'order' in b ? a.order - b.order : 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A plan as types, at one moment: a value, never changed. `after` gives the next one and re-reads only what was touched. */
export class Plan {
  readonly #source: EntitySource;
  readonly #byKind: ReadonlyMap<Kind, ReadonlyMap<EntityId, Entity>>;
  readonly #lists = new Map<Kind, readonly Entity[]>();
  readonly #owned = new Map<Kind, ReadonlyMap<EntityId, readonly Entity[]>>();
  /** Values that could not be read as what they should be, as `entity field`. The record keeps them. */
  readonly unreadable: ReadonlySet<string>;

  private constructor(source: EntitySource, byKind: ReadonlyMap<Kind, ReadonlyMap<EntityId, Entity>>, unreadable: ReadonlySet<string>) {
    this.#source = source;
    this.#byKind = byKind;
    this.unreadable = unreadable;
  }
  static from(source: EntitySource): Plan {
    return new Plan(source, new Map(), new Set()).after(source.ids());
  }

  /** The same plan, read from another source from now on: one that says the same but for what `after` is then told. */
  readingFrom(source: (now: EntitySource) => EntitySource): Plan {
    return new Plan(source(this.#source), this.#byKind, this.unreadable);
  }
  after(touched: Iterable<EntityId>): Plan {
    const changed = new Map<Kind, Map<EntityId, Entity>>();
    const unreadable = new Set(this.unreadable);
    for (const id of this.#withFamily(touched)) {
      const kind = kindOf(id);
      if (kind === null) continue;
      let things = changed.get(kind);
      if (!things) changed.set(kind, (things = new Map(this.#byKind.get(kind))));
      things.delete(id);
      if (unreadable.size > 0) for (const field of Object.keys(KINDS[kind].fields)) unreadable.delete(`${id} ${field}`);
      if (this.#source.outOfSight(id)) continue;
      const read = readEntity(KINDS[kind] as never, id, this.#source.fields(id)) as unknown as { entity: Entity; unreadable: readonly string[] };
      const shown = this.#source.reference(id);
      things.set(id, shown === null ? read.entity : ({ ...read.entity, ref: shown } as Entity));
      for (const field of read.unreadable) unreadable.add(`${id} ${field}`);
    }
    return new Plan(this.#source, new Map([...this.#byKind, ...changed]), unreadable);
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
        const kind = kindOf(one);
        if (kind && (this.#source.outOfSight(one) || !this.#byKind.get(kind)?.has(one))) turned.add(one);
      }
    }
    if (turned.size > 0 && this.#byKind.size > 0) {
      for (const id of this.#source.ids()) for (const owner of turned) if (id.startsWith(`${owner}/`)) all.add(id);
    }
    return all;
  }

  /** All of a kind in sight, in their order. */
  all<K extends Kind>(kind: K): readonly Entity<K>[] {
    let list = this.#lists.get(kind);
    if (!list) this.#lists.set(kind, (list = [...(this.#byKind.get(kind)?.values() ?? [])].sort(inOrder)));
    return list as readonly Entity<K>[];
  }
  get<K extends Kind>(kind: K, id: EntityId | null): Entity<K> | null {
    return id === null ? null : ((this.#byKind.get(kind)?.get(id) as Entity<K> | undefined) ?? null);
  }
  find(id: EntityId): Entity | null {
    const kind = kindOf(id);
    return kind ? this.get(kind, id) : null;
  }
  /** What belongs to a thing: an action's updates, a section's blocks. In their order. */
  owned<K extends Kind>(kind: K, owner: EntityId): readonly Entity<K>[] {
    let byOwner = this.#owned.get(kind);
    if (!byOwner) {
      const groups = new Map<EntityId, Entity[]>();
      for (const one of this.all(kind)) {
        const of = one.id.slice(0, one.id.lastIndexOf('/', one.id.lastIndexOf('/') - 1));
        const group = groups.get(of);
        if (group) group.push(one);
        else groups.set(of, [one]);
      }
      this.#owned.set(kind, (byOwner = groups));
    }
    return (byOwner.get(owner) ?? []) as unknown as readonly Entity<K>[];
  }

  /** Every reference of a kind that was ever given. A number is never given twice, so what was removed still counts. */
  referencesGiven(kind: Kind): ReadonlySet<string> {
    const inSight = this.all(kind).flatMap((one) => ('ref' in one ? [one.ref] : []));
    return new Set([...inSight, ...(this.#source.referencesGiven?.(kind) ?? [])]);
  }

  get details(): PlanDetails { return this.get('plan', 'plan/main') ?? (readEntity(details, 'plan/main', []).entity); }
  get council(): Council { return this.get('council', 'council/main') ?? readEntity(council, 'council/main', []).entity; }
  get review(): Review { return this.get('review', 'review/main') ?? readEntity(review, 'review/main', []).entity; }
}
