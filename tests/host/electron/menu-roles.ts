import process from 'node:process';
import { app } from './app.ts';
import type { BrowserWindow } from './browser-window.ts';
import { editingCommand } from './editing.ts';
import { focusedWindow } from './host.ts';

interface Role {
  label: string;
  accelerator?: string;
  run(window: BrowserWindow | null): void;
}

const onPage = (act: (window: BrowserWindow) => void) => (window: BrowserWindow | null) => void (window && act(window));
const zoomBy = (steps: number) =>
  onPage(({ webContents }) => webContents.setZoomLevel(steps === 0 ? 0 : webContents.getZoomLevel() + steps));
const editing = (label: string, command: Parameters<typeof editingCommand>[1], accelerator?: string): Role =>
  ({ label, ...(accelerator ? { accelerator } : {}), run: onPage((window) => editingCommand(window, command)) });

/** What a menu item with a role says and does, worded and keyed as Electron has it. */
export const ROLES: Record<string, Role> = {
  undo: editing('Undo', 'undo', 'CmdOrCtrl+Z'),
  redo: editing('Redo', 'redo', process.platform === 'win32' ? 'Ctrl+Y' : 'Shift+CmdOrCtrl+Z'),
  cut: editing('Cut', 'cut', 'CmdOrCtrl+X'),
  copy: editing('Copy', 'copy', 'CmdOrCtrl+C'),
  paste: editing('Paste', 'paste', 'CmdOrCtrl+V'),
  delete: editing('Delete', 'delete'),
  selectall: editing('Select All', 'selectAll', 'CmdOrCtrl+A'),
  quit: process.platform === 'win32'
    ? { label: 'Exit', run: () => app.quit() }
    : { label: 'Quit', accelerator: 'CmdOrCtrl+Q', run: () => app.quit() },
  close: { label: 'Close Window', accelerator: 'CmdOrCtrl+W', run: onPage((window) => window.close()) },
  minimize: { label: 'Minimize', accelerator: 'CmdOrCtrl+M', run: onPage((window) => window.minimize()) },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: onPage(({ webContents }) => webContents.reload()) },
  forcereload: { label: 'Force Reload', accelerator: 'Shift+CmdOrCtrl+R', run: onPage(({ webContents }) => webContents.reload()) },
  toggledevtools: {
    label: 'Toggle Developer Tools',
    accelerator: 'Ctrl+Shift+I',
    run: () => console.log('The stand-in has no developer tools of its own; real Electron has.'),
  },
  resetzoom: { label: 'Actual Size', accelerator: 'CmdOrCtrl+0', run: zoomBy(0) },
  zoomin: { label: 'Zoom In', accelerator: 'CmdOrCtrl+Plus', run: zoomBy(0.5) },
  zoomout: { label: 'Zoom Out', accelerator: 'CmdOrCtrl+-', run: zoomBy(-0.5) },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: process.platform === 'darwin' ? 'Control+Command+F' : 'F11',
    run: onPage((window) => window.setFullScreen(!window.isFullScreen())),
  },
  about: {
    label: 'About',
    run: (window) => void (window ?? focusedWindow())?.drawn.message(
      { type: 'info', message: app.getName(), detail: `Version ${app.getVersion()}`, buttons: ['OK'] }
    ),
  },
};
