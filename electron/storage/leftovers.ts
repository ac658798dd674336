import path from 'node:path';
import { isRunning, writerOf } from './beside.ts';
import type { FileSystem } from './file-system.ts';

/** What another computer has left is taken for dead after a day: no save takes as long, however the clocks differ. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes what saves of this file have left beside it when they were killed. Only what carries our name for it, and only where its
 * writer is dead. What cannot be removed stays, and is no reason to fail. `isOurs`: what this process is writing just now.
 */
export async function removeLeftovers(files: FileSystem, file: string, isOurs: (path: string) => boolean): Promise<void> {
  const folder = path.dirname(file);
  const names = await files.list(folder).catch(() => []);
  for (const name of names) {
    const writer = writerOf(name, path.basename(file));
    const at = path.join(folder, name);
    if (!writer || isOurs(at)) continue;
    const isDead = writer.isHere
      ? writer.pid === process.pid || !isRunning(writer.pid)
      : await files.facts(at).then(({ changedAt }) => Date.now() - changedAt > DAY_MS, () => false);
    if (isDead) await files.remove(at).catch(() => undefined);
  }
}
