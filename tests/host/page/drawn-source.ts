import process from 'node:process';
import { drawnStyles } from './drawn/drawn-styles.ts';
import { drawnWorld, type DrawnSettings } from './drawn/drawn-world.ts';
import { makeElements } from './drawn/make-elements.ts';
import { makeFileDialog } from './drawn/make-file-dialog.ts';
import { makeKeys } from './drawn/make-keys.ts';
import { makeMenu } from './drawn/make-menu.ts';
import { makeMessageBox } from './drawn/make-message-box.ts';

/** The script of the world that draws, put together from its parts; see source-text.ts for how functions become text. */
export const drawnSource = (settings: DrawnSettings): string => `(${String(drawnWorld)})({
  elements: (${String(makeElements)})(),
  keys: (${String(makeKeys)})(${process.platform === 'darwin'}),
  styles: (${String(drawnStyles)})(),
  makeMenu: ${String(makeMenu)},
  makeMessageBox: ${String(makeMessageBox)},
  makeFileDialog: ${String(makeFileDialog)},
}, ${JSON.stringify(settings)});`;
