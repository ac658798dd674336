import type { Change } from '../../../shared/record/change.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';

/**
 * Few words that two records have in common only if they hold the same changes. Each hash is bound to those of its parents, so the
 * newest ones vouch for all that are in their place; those that wait for others, and what is struck, no hash vouches for, so they are counted.
 */
export interface Seal {
  readonly newest: readonly string[];
  readonly changes: number;
  readonly struck: number;
}

export const sealOf = (record: PlanRecord, changes: readonly Change[] = record.changes()): Seal => ({
  newest: [...record.graph.heads].map(({ change }) => change.hash).sort(),
  changes: changes.length,
  struck: changes.reduce((count, { struck }) => count + (struck ? 1 : 0), 0),
});

export const sameSeal = (a: Seal, b: Seal): boolean =>
  a.changes === b.changes && a.struck === b.struck && a.newest.length === b.newest.length && a.newest.every((hash, place) => hash === b.newest[place]);
