import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Handing, Move } from '../../../shared/people/handing-over.ts';

/**
 * Who gets what of somebody who leaves. A successor is chosen for what is ticked; then what is still without one is ticked, for the next
 * successor. At first everything is, but for what is done with.
 */
export interface SharingOut {
  /** The successor of each thing that has one; null leaves its place empty. */
  readonly given: ReadonlyMap<string, EntityId | null>;
  /** Things whose tick was turned by hand from what it would be. */
  readonly turned: ReadonlySet<string>;
}
export const NOTHING_GIVEN: SharingOut = { given: new Map(), turned: new Set() };

export const keyOf = ({ of, as }: Handing): string => `${as} ${of}`;
const wouldBeTicked = ({ given }: SharingOut, one: Handing): boolean => !one.closed && !given.has(keyOf(one));
export const isTicked = (now: SharingOut, one: Handing): boolean => wouldBeTicked(now, one) !== now.turned.has(keyOf(one));

export function tick(now: SharingOut, things: readonly Handing[], on: boolean): SharingOut {
  const turned = new Set(now.turned);
  for (const one of things) {
    if (wouldBeTicked(now, one) === on) turned.delete(keyOf(one));
    else turned.add(keyOf(one));
  }
  return { given: now.given, turned };
}
/** Gives what is ticked among some things to somebody, or with null to nobody for now. What was unticked is then ticked for the next. */
export function give(now: SharingOut, things: readonly Handing[], to: EntityId | null): SharingOut {
  const given = new Map(now.given);
  for (const one of things) if (isTicked(now, one)) given.set(keyOf(one), to);
  const turned = new Set(now.turned);
  for (const one of things) turned.delete(keyOf(one));
  return { given, turned };
}
/** It stays with whoever leaves, until somebody else is chosen. */
export function takeBack(now: SharingOut, one: Handing): SharingOut {
  const given = new Map(now.given);
  given.delete(keyOf(one));
  return tick({ given, turned: now.turned }, [one], true);
}
export const movesOf = ({ given }: SharingOut, things: readonly Handing[], from: EntityId): readonly Move[] =>
  things.flatMap((one) => { const to = given.get(keyOf(one)); return to === undefined ? [] : [{ of: one.of, as: one.as, from, to }]; });
/** How many would be left behind though they are not done with. */
export const withoutSuccessor = (now: SharingOut, things: readonly Handing[]): number => things.filter((one) => !one.closed && !now.given.has(keyOf(one))).length;
