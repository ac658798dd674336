import { watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Tells that a file, or something in its folder, may have changed. Returns the way to stop. Says nothing of what has changed, or whether anything has. */
export type WatchFile = (file: string, changed: () => void) => () => void;

/** Network drives tell nothing of what other computers do there, so they are asked. */
const ASK_EVERY_MS = 5_000;

export const watchFile: WatchFile = (file, changed) => {
  let watcher: FSWatcher | null = null;
  let seen: string | null = null;
  let isStopped = false;
  const begin = (): void => {
    try {
      watcher = watch(path.dirname(file), { persistent: false }, changed);
      // A folder that goes away takes its watcher with it. Asking goes on, and begins to watch again when it is back.
      watcher.on('error', end);
    } catch {
      watcher = null;
    }
  };
  const end = (): void => {
    watcher?.close();
    watcher = null;
  };
  const ask = async (): Promise<void> => {
    const [own, folder] = await Promise.all([looksLike(file), looksLike(path.dirname(file))]);
    if (isStopped) return;
    const looks = `${own} ${folder}`;
    if (seen !== null && looks !== seen) changed();
    seen = looks;
    if (watcher === null && folder !== '') begin();
  };
  begin();
  void ask();
  const clock = setInterval(() => void ask(), ASK_EVERY_MS);
  clock.unref();
  return () => {
    isStopped = true;
    clearInterval(clock);
    end();
  };
};

/** Size, time and number on the disk, without reading it; empty where nothing is there. */
const looksLike = (at: string): Promise<string> => stat(at).then(({ size, mtimeMs, ino }) => `${size}/${mtimeMs}/${ino}`, () => '');
