import type { Members } from '../plan-file/contents.ts';

/** One named step from a version of the plan file to the next. */
export interface Migration {
  /** What the step does, in words: it stands in the history of the code for ever, like the fixtures that prove it. */
  readonly name: string;
  readonly from: number;
  /** Gives the file's members as the next version has them. The changes are handed over as they are: they are hashed, so no step may touch one. */
  readonly migrate: (file: Members) => Members;
}

/**
 * A file of an earlier version as `version` has it, by every step in between; null where a step is missing or gave up the changes. Each
 * step works on what is outside the changes alone.
 */
export function broughtUp(file: Members, from: number, version: number, steps: readonly Migration[]): Members | null {
  let now = file;
  for (let at = from; at < version; at++) {
    const step = steps.find((one) => one.from === at);
    if (!step) return null;
    const next = step.migrate(now);
    if (!hasSameChanges(now, next)) return null;
    now = { ...next, version: at + 1 };
  }
  return now;
}

/** The list may stand elsewhere; each change in it is the same object as before. */
function hasSameChanges(before: Members, after: Members): boolean {
  const [old, now] = [changesIn(before), changesIn(after)];
  return old.length === now.length && old.every((change, n) => change === now[n]);
}
function changesIn({ record }: Members): readonly unknown[] {
  const { changes } = (typeof record === 'object' && record !== null ? record : {}) as Members;
  return Array.isArray(changes) ? changes : [];
}
