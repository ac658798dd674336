import type { Chromium } from '../chromium/start-chromium.ts';
import type { BrowserWindow } from './browser-window.ts';
import type { ToLauncher } from '../messages.ts';

/** What the modules of the stand-in share: how it was started, and what is open. Set once, by run.ts. */
export const host = {
  /** The application's folder, the one with package.json. */
  folder: '',
  /** In a window a person sees; otherwise headless. */
  headed: false,
  /** Draws a menu bar and dialogs, as for a person. Otherwise a dialog that no test has answered is an error. */
  drawn: false,
  /** Playwright is on the other end and wants to see each window before it loads. */
  watched: false,
  chromium: null as Chromium | null,
  /** The page Chromium opened on its own when it started in a window; the first BrowserWindow takes it over. */
  firstTarget: null as string | null,
  windows: new Map<number, BrowserWindow>(),
  tell(message: ToLauncher): void {
    if (process.connected) process.send?.(message);
  },
};

export function chromium(): Chromium {
  if (!host.chromium) throw new Error('Chromium has not started yet; wait for app.whenReady().');
  return host.chromium;
}

export const focusedWindow = (): BrowserWindow | null => [...host.windows.values()].reverse().find((window) => window.isVisible()) ?? null;
