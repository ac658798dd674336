import { watch } from 'node:fs';
import { app } from './electron/app.ts';
import { host } from './electron/host.ts';

/** The exit status that asks scripts/dev.mjs to start again. */
const RESTART = 75;
/** A build writes many files; it is over when none has come for this long. */
const SETTLED_MS = 500;

/** Takes up what a watching build writes: a new page is loaded, new main or preload code needs a new start. */
export function followBuilds(out: string): void {
  let restart = false;
  let settled: NodeJS.Timeout | undefined;
  watch(out, { recursive: true }, (_event, file) => {
    if (file && !file.startsWith('renderer')) restart = true;
    clearTimeout(settled);
    settled = setTimeout(() => {
      if (restart) return app.exit(RESTART);
      for (const window of host.windows.values()) window.webContents.reload();
    }, SETTLED_MS);
  });
}
