import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { focusedWindow, host } from './host.ts';
import { refuseUnknown } from './refuse-unknown.ts';

/** Hands something to whatever the desktop opens it with; the sentence says why it could not. */
const openOutside = (what: string): Promise<string> =>
  new Promise((resolve) => {
    if (!host.headed) return resolve(`Nothing is opened outside the window here: ${what}`);
    const [program, args] = process.platform === 'darwin' ? ['open', [what]] as const
      : process.platform === 'win32' ? ['explorer.exe', [what]] as const : ['xdg-open', [what]] as const;
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(`This machine has no program to open ${what}`));
    child.once('spawn', () => resolve(''));
    child.unref();
  });

export const shell = refuseUnknown('shell', {
  openPath: openOutside,
  async openExternal(url: string): Promise<void> {
    const problem = await openOutside(url);
    if (problem) throw new Error(problem);
  },
  showItemInFolder: (file: string) => void openOutside(path.dirname(file)),
  beep: () => {},
});

let copied = '';
export const clipboard = refuseUnknown('clipboard', {
  /** What this application wrote last; what other programs copied cannot be read at once. */
  readText: () => copied,
  writeText(text: string) {
    copied = text;
    const expression = `navigator.clipboard.writeText(${JSON.stringify(text)})`;
    focusedWindow()?.page.send('Runtime.evaluate', { expression, userGesture: true }).catch(() => {});
  },
  clear: () => void (copied = ''),
});

const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
  workAreaSize: { width: 1920, height: 1080 },
  size: { width: 1920, height: 1080 },
  scaleFactor: 1,
};
export const screen = refuseUnknown('screen', Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
}));

/** The machine never sleeps as far as the stand-in can tell: its events never come. */
export const powerMonitor = refuseUnknown('powerMonitor', Object.assign(new EventEmitter(), { getSystemIdleTime: () => 0 }));
