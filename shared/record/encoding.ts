import type { Change } from './change.ts';
import { canonical, type Value } from './value.ts';

/** The list of changes as it stands in a plan file: canonical JSON, one change a line. Give it `PlanRecord.changes()`, in its order. */
export const changesAsText = (changes: readonly Change[]): string =>
  `[\n${changes.map(change => canonical(change as unknown as Value)).join(',\n')}\n]`;
