import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import type { Press } from '../ipc/ports.ts';
import type { PrintedPages } from './printed-pages.ts';

/** A window nobody sees, for a page that has nothing to do but stand there: no script, no bridge, the system's sandbox. */
const UNSEEN: BrowserWindowConstructorOptions = {
  show: false, title: 'Pages to print',
  webPreferences: { javascript: false, contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, webviewTag: false, spellcheck: false },
};
/** What Electron calls it when the person has closed the dialog. */
const CANCELLED = 'Print job canceled';

export interface PressOptions {
  readonly open: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly pages: PrintedPages;
}

/** Prints by Chromium, which lays out pages as the style sheet in them says: A4, each part upright or on its side, its own running header. */
export function chromiumPress({ open, pages }: PressOptions): Press {
  const onPage = async <Made>(html: string, act: (contents: WebContents) => Promise<Made>): Promise<Made> => {
    const address = pages.lay(html);
    const window = open(UNSEEN);
    try {
      await window.loadURL(address);
      return await act(window.webContents);
    } finally {
      pages.clear(address);
      if (!window.isDestroyed()) window.destroy();
    }
  };
  return {
    pdf: (html) => onPage(html, (contents) => contents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true })),
    print: (html) =>
      onPage(html, (contents) => new Promise((resolve) => {
        contents.print({ printBackground: true, pageSize: 'A4' }, (isPrinted, why) => resolve(isPrinted ? 'printed' : why === CANCELLED ? 'cancelled' : { why }));
      })),
  };
}
