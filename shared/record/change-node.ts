import { byCodeUnit, type Change } from './change.ts';

/**
 * A change in its place. `chain` and `position` number it on a line of changes that each saw the one before; `clock[c]` is the
 * furthest position it saw on any other chain. Neighbours on a chain share one clock, so memory grows with joins, not changes.
 */
export interface ChangeNode {
  /** Replaced by its struck form when the change is struck; nothing else about a node ever changes. */
  readonly change: Change;
  readonly parents: readonly ChangeNode[];
  /** Logical time: one more than the highest parent's. Derived, so nobody can claim a late one. */
  readonly height: number;
  readonly chain: number;
  readonly position: number;
  readonly clock: Clock;
  /** [this], shared by every field this change alone decides. */
  readonly self: readonly ChangeNode[];
}

/** How far along each chain somebody has seen; -1 for nothing of it. */
export type Clock = Int32Array;

export const NOTHING_SEEN: Clock = new Int32Array(0);

const seenOf = (clock: Clock, chain: number): number => (chain < clock.length ? clock[chain]! : -1);

/** Whether a change is among those that somebody with this clock has seen. */
export const within = (clock: Clock, node: ChangeNode): boolean => seenOf(clock, node.chain) >= node.position;

/** Whether `later` was made with `earlier` in view (or is it). One comparison. */
export const sees = (later: ChangeNode, earlier: ChangeNode): boolean =>
  later.chain === earlier.chain ? later.position >= earlier.position : within(later.clock, earlier);

export const concurrent = (a: ChangeNode, b: ChangeNode): boolean => !sees(a, b) && !sees(b, a);

/** The total order behind winners and the order in the file: logical time, then id. */
export const byRank = (a: ChangeNode, b: ChangeNode): number => a.height - b.height || byCodeUnit(a.change.id, b.change.id);

/** How far along each chain a set of changes has seen, themselves included. */
export function clockOf(nodes: readonly ChangeNode[]): Clock {
  if (nodes.length === 0) return NOTHING_SEEN;
  const clock = new Int32Array(nodes.reduce((most, node) => Math.max(most, node.clock.length, node.chain + 1), 0)).fill(-1);
  for (const node of nodes) {
    for (let chain = 0; chain < node.clock.length; chain++) clock[chain] = Math.max(clock[chain]!, node.clock[chain]!);
    clock[node.chain] = Math.max(clock[node.chain]!, node.position);
  }
  return clock;
}
