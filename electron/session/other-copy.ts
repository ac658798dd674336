import path from 'node:path';
import type { OtherCopy } from '../../shared/contract/copies.ts';
import type { Change } from '../../shared/record/change.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import { standingOf } from '../../shared/record/standing.ts';

/** What can be said of another copy of this plan before anything is done with it, and the changes that only it has. */
export function otherCopy(file: string, ours: PlanRecord, changes: readonly Change[]): { readonly copy: OtherCopy; readonly news: readonly Change[] } {
  const { is, theirs, ours: mine } = standingOf(ours, changes);
  const last = lastChange(theirs.length > 0 ? theirs : changes);
  return { copy: { path: file, name: path.basename(file), stands: is, theirs: theirs.length, people: peopleIn(theirs), ours: mine, last }, news: theirs };
}

/** Who made these changes, whoever made most of them first. An empty name stands for all who gave none. */
export function peopleIn(changes: readonly Change[]): string[] {
  const made = new Map<string, number>();
  for (const { by } of changes) made.set(by.trim(), (made.get(by.trim()) ?? 0) + 1);
  return [...made].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** The latest by the clocks of those who made them; what has no readable time counts as the earliest. */
export function lastChange(changes: readonly Change[]): OtherCopy['last'] {
  const time = ({ at }: Change): number => Date.parse(at) || 0;
  const last = changes.reduce<Change | null>((latest, one) => (latest === null || time(one) >= time(latest) ? one : latest), null);
  return last && { at: last.at, by: last.by.trim() };
}
