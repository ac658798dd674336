import type { Change } from './change.ts';
import type { PlanRecord } from './record.ts';

/** How another copy of a plan stands to ours: by the changes each has, never by clocks or dates of files. */
export interface Standing {
  /** `older`: everything in it is here; `newer`: it has everything from here, and more; `apart`: each has what the other has not. */
  readonly is: 'same' | 'older' | 'newer' | 'apart';
  /** The changes that only the other copy has, in its own order. */
  readonly theirs: readonly Change[];
  /** How many changes only we have. */
  readonly ours: number;
}

/**
 * Compares two copies of one plan. A change under one id with two contents, or struck on one side alone, is news to the other side.
 * What the other copy says is taken as it stands: whether its hashes hold is found out when it is merged.
 */
export function standingOf(ours: PlanRecord, others: readonly Change[]): Standing {
  const held = new Map(ours.changes().map((change) => [change.id, change]));
  const given = new Map(others.map((change) => [change.id, change]));
  const theirs = others.filter((change) => isNews(change, held.get(change.id)));
  const mine = [...held.values()].filter((change) => isNews(change, given.get(change.id))).length;
  if (theirs.length > 0) return { is: mine > 0 ? 'apart' : 'newer', theirs, ours: mine };
  return { is: mine > 0 ? 'older' : 'same', theirs, ours: mine };
}

/** Whether a change says anything to a record that holds this form of it, or none. */
export const isNews = (change: Pick<Change, 'id' | 'hash' | 'struck'>, held: Change | undefined): boolean =>
  held === undefined || held.hash !== change.hash || (change.struck !== undefined && held.struck === undefined);
