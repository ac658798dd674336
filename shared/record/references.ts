import { byCodeUnit, kindOf, type EntityId } from './change.ts';
import { byRank, within, type ChangeNode, type Clock } from './change-node.ts';

/** One entity's claim to a reference: the write by which it shows it. */
export interface Claim {
  readonly id: EntityId;
  readonly ref: string;
  readonly write: ChangeNode;
}

/** Who claims a reference, the one who keeps it first. */
interface Reference {
  readonly kind: string;
  readonly ref: string;
  readonly entities: readonly EntityId[];
}
/** Keyed by kind and reference. */
export type Claims = ReadonlyMap<string, Reference>;

const claimKey = (kind: string, ref: string): string => `${kind} ${ref}`;

/**
 * Puts claims to one reference in order: what any named point had seen comes first, since a published reference must not move;
 * then the earlier by rank, then by entity id. A pure function of the changes, so every copy agrees and a merge writes nothing.
 */
export function claimsInOrder(claims: readonly Claim[], points: readonly Clock[]): Claims {
  const byRef = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claimKey(kindOf(claim.id), claim.ref);
    const others = byRef.get(key);
    if (others) others.push(claim);
    else byRef.set(key, [claim]);
  }
  const lateness = (claim: Claim): number => (points.some(clock => within(clock, claim.write)) ? 0 : 1);
  const inOrder = (a: Claim, b: Claim): number => lateness(a) - lateness(b) || byRank(a.write, b.write) || byCodeUnit(a.id, b.id);
  const found = new Map<string, Reference>();
  for (const [key, all] of byRef) {
    // Nearly always there is one: whoever adds an action waits for all of them.
    const first = all.length > 1 ? all.sort(inOrder)[0]! : all[0]!;
    found.set(key, { kind: kindOf(first.id), ref: first.ref, entities: all.map(claim => claim.id) });
  }
  return found;
}

/** References as shown: the first claimant keeps `A12`, others show `A12b`, `A12c` … until renumbered, skipping what is taken. */
export function shownReferences(claims: Claims): Map<EntityId, string> {
  const shown = new Map<EntityId, string>();
  for (const { kind, ref, entities } of claims.values()) {
    let letter = 1;
    for (const [place, id] of entities.entries()) {
      let name = ref;
      if (place > 0) {
        do name = ref + suffix(++letter);
        while (claims.has(claimKey(kind, name)));
      }
      shown.set(id, name);
    }
  }
  return shown;
}

const suffix = (letter: number): string => (letter <= 26 ? String.fromCharCode(96 + letter) : `-${letter}`);
