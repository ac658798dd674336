import { byCodeUnit, editsOf, kindOf, ownerOf, valueIn, withOwners, type Change, type EntityId } from './change.ts';
import { byRank, sees, type ChangeNode, type Clock } from './change-node.ts';
import { clashKey, fieldClash, removalClash, type Clash, type RemovalClash } from './clashes.ts';
import { deciding, liveAt, type Entity, type Write } from './deciding.ts';
import type { Graph } from './graph.ts';
import { References, type Claim } from './references.ts';
import type { Value } from './value.ts';

/**
 * What a set of changes says: the fold. Feed it nodes parents first; siblings in any order give the same state.
 * A state is good until a change in it is struck: then fold anew (`PlanRecord.state` does so by itself).
 */
export class State {
  readonly entities = new Map<EntityId, Entity>();
  readonly #graph: Graph;
  readonly #kinds = new Map<string, { readonly all: Entity[]; isSorted: boolean }>();
  /** Fields that may be in a clash. */
  readonly #contested = new Map<Entity, Set<string>>();
  /** What `removed` was ever set on, and named points. */
  readonly #removed = new Set<Entity>();
  readonly #points = new Set<Entity>();
  readonly #references = new References();
  /** What `ref` was written to, and points, since references were last asked for. */
  readonly #rewritten = new Set<EntityId>();
  #arePointsOther = false;
  /** Every entity whose shown reference became another, one after the other. */
  readonly #shownOtherwise: EntityId[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Takes in one change; adds to `touched` the ids of those whose look may have changed: what it edits, and their owners. */
  apply(node: ChangeNode, touched?: Set<EntityId>): void {
    const edits = editsOf(node.change);
    for (const id of Object.keys(edits)) {
      const entity = this.#entity(id);
      for (let each: Entity | null = entity; each; each = each.owner) {
        if (each.touches.at(-1) !== node) each.touches.push(node);
        touched?.add(each.id);
      }
      for (const field of Object.keys(edits[id]!)) this.#write(node, entity, field);
    }
  }

  /** Forgets all and folds anew. */
  refold(nodes: Iterable<ChangeNode>): void {
    for (const id of this.#references.all().keys()) this.#rewritten.add(id);
    this.#arePointsOther = true;
    for (const index of [this.entities, this.#kinds, this.#contested, this.#removed, this.#points]) index.clear();
    for (const node of nodes) this.apply(node);
  }

  /** The writes that decide a field, by rank: the last one shows. None where it was never set. */
  writes(id: EntityId, field: string): readonly Write[] {
    const entity = this.entities.get(id);
    return entity ? this.#decided(entity.fields.get(field) ?? [], entity, field) : [];
  }

  /** The same for somebody who had seen just `clock`. Work: the history of the entity. */
  writesAt(clock: Clock, id: EntityId, field: string): readonly Write[] {
    const entity = this.entities.get(id);
    return entity ? this.#decided(liveAt(clock, entity, field), entity, field) : [];
  }

  /** What a field shows; null where it is empty or was never set. */
  value(id: EntityId, field: string): Value {
    const entity = this.entities.get(id);
    const live = entity?.fields.get(field);
    const last = entity && live ? deciding(this.#graph, live, entity, field).at(-1) : undefined;
    return last ? valueIn(last.change, id, field) : null;
  }

  /** The fields of an entity with what they show, by name; empty ones left out. */
  *fields(id: EntityId): IterableIterator<[field: string, value: Value]> {
    for (const field of [...(this.entities.get(id)?.fields.keys() ?? [])].sort()) {
      const value = this.value(id, field);
      if (value !== null) yield [field, value];
    }
  }

  /** Whether anything was ever set on it, removed or not. */
  exists(id: EntityId): boolean {
    return (this.entities.get(id)?.fields.size ?? 0) > 0;
  }

  /** Out of sight: it or its owner is removed. What somebody edited without seeing its removal stays in sight until that is settled. */
  removed(id: EntityId): boolean {
    const nearest = withOwners(id).find(each => this.entities.has(each));
    for (let each = this.entities.get(nearest ?? id) ?? null; each; each = each.owner) {
      // Most things never had `removed` set, and are asked after whenever a plan is read.
      if (this.#removed.has(each) && this.value(each.id, 'removed') === true && !removalClash(this, each)) return true;
    }
    return false;
  }

  /** The ids of a kind that are in sight, by id. */
  ofKind(kind: string): EntityId[] {
    const found = this.#kinds.get(kind);
    if (!found) return [];
    if (!found.isSorted) found.all.sort((a, b) => byCodeUnit(a.id, b.id));
    found.isSorted = true;
    return this.#inSight(found.all);
  }

  /** The ids of what an entity owns directly, of one kind, in sight, by id. */
  ownedBy(id: EntityId, kind: string): EntityId[] {
    return this.#inSight(this.entities.get(id)?.owned.filter(each => each.kind === kind) ?? []).sort();
  }

  /** Every change that edited an entity or what it owns, by rank. */
  changesOf(id: EntityId): Change[] {
    return [...(this.entities.get(id)?.touches ?? [])].sort(byRank).map(node => node.change);
  }

  /** A removal that still stands, and an edit of the thing or of what it owns, neither of which saw the other. */
  removalClash(id: EntityId): RemovalClash | null {
    const entity = this.entities.get(id);
    return entity && this.#removed.has(entity) ? removalClash(this, entity) : null;
  }

  /** Every clash that is not settled, in an order all copies agree on. */
  clashes(): Clash[] {
    const found: (Clash | null)[] = [];
    for (const [entity, fields] of this.#contested) for (const field of fields) found.push(fieldClash(this, entity.id, field));
    for (const entity of this.#removed) found.push(removalClash(this, entity));
    for (const { ref, entities } of this.#claimed().contested()) found.push({ kind: 'reference', ref, entities });
    return found.filter(clash => clash !== null).sort((a, b) => byCodeUnit(clashKey(a), clashKey(b)));
  }

  /** References as shown, by entity: see `References`. */
  references(): Map<EntityId, string> {
    return this.#claimed().all();
  }
  reference(id: EntityId): string | null {
    return this.#claimed().shown(id);
  }
  /** Those of one kind, of removed things too: the record remembers every claim. */
  referencesOf(kind: string): Iterable<string> {
    return this.#claimed().shownOf(kind).values();
  }
  /** What has come to show another reference since `mark` (0 for ever), and the mark to ask with next time. */
  shownOtherwise(mark: number): { readonly ids: readonly EntityId[]; readonly mark: number } {
    this.#claimed();
    return { ids: this.#shownOtherwise.slice(mark), mark: this.#shownOtherwise.length };
  }

  #entity(id: EntityId): Entity {
    const known = this.entities.get(id);
    if (known) return known;
    const ownerId = ownerOf(id);
    const owner = ownerId === null ? null : this.#entity(ownerId);
    const entity: Entity = { id, kind: kindOf(id), owner, owned: [], fields: new Map(), touches: [] };
    owner?.owned.push(entity);
    this.entities.set(id, entity);
    const ofKind = this.#kinds.get(entity.kind);
    ofKind?.all.push(entity);
    this.#kinds.set(entity.kind, { all: ofKind?.all ?? [entity], isSorted: false });
    return entity;
  }

  #write(node: ChangeNode, entity: Entity, field: string): void {
    const live = entity.fields.get(field);
    const unseen = live?.some(other => !sees(node, other)) ? live.filter(other => !sees(node, other)) : [];
    entity.fields.set(field, unseen.length > 0 ? [...unseen, node] : node.self);
    // An undo may put back a clash that one write had settled.
    const mayClash = unseen.length > 0 || (node.change.undoes !== undefined && this.writes(entity.id, field).length > 1);
    const contested = this.#contested.get(entity);
    if (!mayClash) contested?.delete(field);
    else if (contested) contested.add(field);
    else this.#contested.set(entity, new Set([field]));
    this.#note(entity, field);
  }

  /** Remembers what is asked for across entities, so that nobody has to search for it. */
  #note(entity: Entity, field: string): void {
    const isPoint = field === 'frontier' && entity.kind === 'point';
    if (field === 'removed') this.#removed.add(entity);
    if (field === 'ref') this.#rewritten.add(entity.id);
    if (isPoint) this.#points.add(entity);
    this.#arePointsOther ||= isPoint;
  }

  #decided(live: readonly ChangeNode[], entity: Entity, field: string): Write[] {
    return deciding(this.#graph, live, entity, field).map(node => ({ node, value: valueIn(node.change, entity.id, field) }));
  }

  #inSight(entities: readonly Entity[]): EntityId[] {
    return entities.filter(({ id, fields }) => fields.size > 0 && !this.removed(id)).map(({ id }) => id);
  }

  /** References with all that was written taken in, and nothing else worked out again. */
  #claimed(): References {
    const points = this.#arePointsOther ? this.#pointsSeen() : null;
    if (points || this.#rewritten.size > 0) {
      const claims = new Map([...this.#rewritten].map(id => [id, this.#claim(id)]));
      this.#rewritten.clear();
      this.#shownOtherwise.push(...this.#references.update(claims, points));
    }
    return this.#references;
  }

  #pointsSeen(): readonly Clock[] {
    const frontiers = [...this.#points].map(({ id }) => this.value(id, 'frontier')).filter(Array.isArray);
    const seen = frontiers.map(frontier => this.#graph.clockAt(frontier)).filter(clock => clock !== null);
    // A point may name changes that have yet to come. Until they have, it is looked at again.
    this.#arePointsOther = seen.length < frontiers.length;
    return seen;
  }

  #claim(id: EntityId): Claim | null {
    const write = this.writes(id, 'ref').at(-1);
    return typeof write?.value === 'string' ? { id, ref: write.value, write: write.node } : null;
  }
}
