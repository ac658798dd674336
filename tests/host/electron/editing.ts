import type { BrowserWindow } from './browser-window.ts';

export type EditingCommand = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'delete' | 'selectAll';

/** Has Chromium do an editing command where the focus is, as if a key for it had been pressed. No page may paste by script; a key may. */
export function editingCommand(window: BrowserWindow, command: EditingCommand): void {
  const key = { key: 'Unidentified', commands: [command] };
  window.page
    .send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    .then(() => window.page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Unidentified' }))
    .catch(() => {});
}
