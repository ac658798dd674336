import type { BrowserWindow, BrowserWindowConstructorOptions, NativeTheme } from 'electron';
import type { Preferences } from '../../shared/contract/contract.ts';
import { SMALLEST } from './window-state.ts';

/** The frame's own background in each theme, so that nothing flashes before the page has drawn. */
const BACKGROUND = { light: '#f5f5f5', dark: '#1a1a1a' };
export const backgroundFor = (theme: NativeTheme): string => (theme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light);

/** On the Mac the system checks spelling. Elsewhere Chromium would fetch a dictionary, and nothing of this application goes to the internet. */
export const SPELLS = process.platform === 'darwin';

export function windowOptions(place: { width: number; height: number; x?: number; y?: number }, preload: string, theme: NativeTheme): BrowserWindowConstructorOptions {
  return {
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Matters Arising',
    backgroundColor: backgroundFor(theme),
    // The page is treated as if a stranger had written it: no Node, its own world, the system's sandbox, and one bridge.
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, webviewTag: false, spellcheck: SPELLS },
  };
}

export function applyAppearance(theme: NativeTheme, { appearance }: Pick<Preferences, 'appearance'>): void {
  theme.themeSource = appearance;
}

const CALM_MS = 10_000;
/** A page that crashed is loaded again: the plan is here, not there. Twice in ten seconds is left to the person. */
export function reloadAfterCrash(window: BrowserWindow, log: (words: string) => void, now: () => number = Date.now): void {
  let last = -CALM_MS;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`The page went away: ${reason}.`);
    if (reason === 'clean-exit' || now() - last < CALM_MS) return;
    last = now();
    window.webContents.reload();
  });
}
