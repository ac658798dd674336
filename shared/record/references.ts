import { byCodeUnit, kindOf, type EntityId } from './change.ts';
import { byRank, within, type ChangeNode, type Clock } from './change-node.ts';

/** One entity's claim to a reference: the write by which it shows it. */
export interface Claim {
  readonly id: EntityId;
  readonly ref: string;
  readonly write: ChangeNode;
}

const keyOf = ({ id, ref }: Claim): string => claimKey(kindOf(id), ref);
const claimKey = (kind: string, ref: string): string => `${kind} ${ref}`;

/**
 * Who claims which reference, and what each shows: the first claimant keeps `A12`, others show `A12b`, `A12c` … until renumbered, skipping
 * what is taken. What any named point had seen comes first, since a published reference must not move; then the earlier by rank, then by
 * entity id. A pure function of the claims and the points, so every copy agrees and a merge writes nothing. `update` works out anew only
 * what a claim can have moved: nearly always one reference, among thousands.
 */
export class References {
  /** By kind and reference; the one who keeps it first. */
  readonly #claims = new Map<string, Claim[]>();
  readonly #byEntity = new Map<EntityId, Claim>();
  /** The keys of those that several claim. */
  readonly #contested = new Set<string>();
  /** What each entity shows, by kind. */
  readonly #shown = new Map<string, Map<EntityId, string>>();
  #points: readonly Clock[] = [];

  shown(id: EntityId): string | null {
    return this.#shown.get(kindOf(id))?.get(id) ?? null;
  }
  shownOf(kind: string): ReadonlyMap<EntityId, string> {
    return this.#shown.get(kind) ?? NONE;
  }
  all(): Map<EntityId, string> {
    return new Map([...this.#shown.values()].flatMap(ofKind => [...ofKind]));
  }
  /** Those that several claim, each with its claimants, the one who keeps it first. */
  contested(): { readonly ref: string; readonly entities: readonly EntityId[] }[] {
    return [...this.#contested].map(key => {
      const claims = this.#claims.get(key)!;
      return { ref: claims[0]!.ref, entities: claims.map(({ id }) => id) };
    });
  }

  /** Takes in the claims of these entities as they are now (null for one that claims nothing), and other points, if there are. Gives those that show another reference now. */
  update(claims: ReadonlyMap<EntityId, Claim | null>, points: readonly Clock[] | null): EntityId[] {
    const moved = new Set<string>();
    const other: EntityId[] = [];
    for (const [id, claim] of claims) {
      const before = this.#byEntity.get(id);
      if (before) moved.add(this.#drop(before));
      if (claim) moved.add(this.#put(claim));
      else if (this.#shown.get(kindOf(id))?.delete(id)) other.push(id);
    }
    for (const key of this.#movedWith(moved, points !== null)) moved.add(key);
    if (points) this.#points = points;
    for (const key of moved) other.push(...this.#show(key));
    return other;
  }

  /** What a name that was given or set free, or another point, may move besides: only what several claim has an order or a suffix. */
  #movedWith(moved: ReadonlySet<string>, byPoints: boolean): string[] {
    const names = [...moved];
    return [...this.#contested].filter(key => byPoints || (!moved.has(key) && names.some(name => name.startsWith(key))));
  }
  #put(claim: Claim): string {
    const key = keyOf(claim);
    const others = this.#claims.get(key);
    if (others) others.push(claim);
    else this.#claims.set(key, [claim]);
    if (others) this.#contested.add(key);
    this.#byEntity.set(claim.id, claim);
    return key;
  }
  #drop(claim: Claim): string {
    const key = keyOf(claim);
    const left = this.#claims.get(key)!.filter(other => other !== claim);
    if (left.length > 0) this.#claims.set(key, left);
    else this.#claims.delete(key);
    if (left.length < 2) this.#contested.delete(key);
    this.#byEntity.delete(claim.id);
    return key;
  }
  /** Puts those who claim a reference in order, and notes what each shows; gives those that show another now. */
  #show(key: string): EntityId[] {
    const claims = this.#claims.get(key) ?? [];
    if (claims.length > 1) claims.sort(this.#inOrder);
    const other: EntityId[] = [];
    let letter = 1;
    for (const [place, { id, ref }] of claims.entries()) {
      const kind = kindOf(id);
      let name = ref;
      if (place > 0) {
        do name = ref + suffix(++letter);
        while (this.#claims.has(claimKey(kind, name)));
      }
      const ofKind = this.#shown.get(kind) ?? new Map<EntityId, string>();
      this.#shown.set(kind, ofKind);
      if (ofKind.get(id) !== name) other.push(id);
      ofKind.set(id, name);
    }
    return other;
  }
  readonly #lateness = (claim: Claim): number => (this.#points.some(clock => within(clock, claim.write)) ? 0 : 1);
  readonly #inOrder = (a: Claim, b: Claim): number => this.#lateness(a) - this.#lateness(b) || byRank(a.write, b.write) || byCodeUnit(a.id, b.id);
}

const NONE: ReadonlyMap<EntityId, string> = new Map();
const suffix = (letter: number): string => (letter <= 26 ? String.fromCharCode(96 + letter) : `-${letter}`);
