import { existsSync, readFileSync, watchFile } from 'node:fs';
import { app } from './electron/app.ts';
import { host } from './electron/host.ts';

/** The exit status that asks scripts/dev.mjs to start again. */
const RESTART = 75;

/** Takes up what scripts/dev.mjs builds and then notes in a file: `reload` for a new page, `restart` for new main or preload code. */
export function followBuilds(note: string): void {
  watchFile(note, { interval: 300 }, () => {
    const word = existsSync(note) ? readFileSync(note, 'utf8') : '';
    if (word.startsWith('restart')) app.exit(RESTART);
    if (word.startsWith('reload')) for (const window of host.windows.values()) window.webContents.reload();
  });
}
