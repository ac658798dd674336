import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { clipboard, powerMonitor, screen, shell } from './outside.ts';
import { net, protocol } from './protocol.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { session } from './session.ts';
import { utilityProcess } from './utility-process.ts';

/** What `require('electron')` gives main code in the stand-in: the parts this application uses, and an error by name for any other. */
export const electron: object = refuseUnknown('electron', {
  app, BrowserWindow, clipboard, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, powerMonitor, protocol, screen, session, shell, utilityProcess,
});
