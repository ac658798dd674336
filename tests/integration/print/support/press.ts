import { findChromium } from '../../../../scripts/lib/machine.mjs';
import type { Press } from '../../../../electron/ipc/ports.ts';
import { chromiumPress } from '../../../../electron/window/press.ts';
import { PrintedPages } from '../../../../electron/window/printed-pages.ts';
import { startChromium } from '../../../host/chromium/start-chromium.ts';
import { app } from '../../../host/electron/app.ts';
import { BrowserWindow } from '../../../host/electron/browser-window.ts';
import { host } from '../../../host/electron/host.ts';
import { protocol } from '../../../host/electron/protocol.ts';
import type { BrowserWindow as Window } from 'electron';

export const hasChromium = findChromium() !== null;

/** The application's own press, printing by the system's Chromium in the stand-in. `left`: how many pages and windows it has not cleared away. */
export async function pressAtHand(): Promise<{ readonly press: Press; readonly left: () => number; readonly stop: () => Promise<void> }> {
  host.chromium = await startChromium(null);
  app.on('window-all-closed', () => {});
  app.becomeReady();
  const pages = new PrintedPages();
  const laid: string[] = [];
  const { lay } = pages;
  pages.lay = (html) => {
    const address = lay.call(pages, html);
    laid.push(address);
    return address;
  };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app' }]);
  protocol.handle('app', (request) => pages.answer(request.url) ?? new Response('Not found', { status: 404 }));
  return {
    press: chromiumPress({ open: (options) => new BrowserWindow(options as never) as unknown as Window, pages }),
    left: () => laid.filter((address) => pages.answer(address) !== null).length + BrowserWindow.getAllWindows().length,
    stop: async () => {
      await host.chromium?.stop();
      host.chromium = null;
    },
  };
}
