import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { BrowserWindow } from './browser-window.ts';
import { focusedWindow, host } from './host.ts';
import { refuseUnknown, unsupported } from './refuse-unknown.ts';

/** Electron's dialogs take the window first or not at all. */
type Given<Options> = [BrowserWindow | undefined | null, Options] | [Options];

function settle<Options>(name: string, given: Given<Options>): { window: BrowserWindow; options: Options } {
  if (!host.drawn) throw new Error(`dialog.${name} was called, but the test gave it no answer.`);
  const [first, second] = given;
  const window = (first instanceof BrowserWindow ? first : null) ?? focusedWindow();
  if (!window) throw unsupported(`dialog.${name} with no window open`);
  return { window, options: (second ?? first) as Options };
}

export const dialog = refuseUnknown('dialog', {
  async showOpenDialog(...given: Given<OpenDialogOptions>) {
    const { window, options } = settle('showOpenDialog', given);
    const filePaths = await window.drawn.open(options);
    return { canceled: filePaths === null, filePaths: filePaths ?? [] };
  },
  async showSaveDialog(...given: Given<SaveDialogOptions>) {
    const { window, options } = settle('showSaveDialog', given);
    const filePath = await window.drawn.save(options);
    return { canceled: filePath === null, filePath: filePath ?? '' };
  },
  async showMessageBox(...given: Given<MessageBoxOptions>) {
    const { window, options } = settle('showMessageBox', given);
    return window.drawn.message(options);
  },
  /** Before any window is open it can only be said where the application was started. */
  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
    if (host.drawn) void focusedWindow()?.drawn.message({ type: 'error', message: title, detail: content, buttons: ['OK'] });
  },
});
