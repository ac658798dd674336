import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../../shared/contract/contract.ts';
import { CHANNELS, EVENTS } from './channels.ts';

/**
 * All the page ever gets of Electron: four verbs over fixed lists of names. `ipcRenderer` itself must never reach the page, nor the event
 * objects that come with messages, which lead back to it.
 */
const bridge = {
  ask: (channel, ask) => (CHANNELS.has(channel) ? ipcRenderer.invoke(channel, ask) : Promise.reject(new Error(`There is no channel ${String(channel)}.`))),
  on(event, listener) {
    if (!EVENTS.has(event)) throw new Error(`There is no event ${String(event)}.`);
    const hear = (_event: IpcRendererEvent, told: unknown): void => listener(told as Parameters<typeof listener>[0]);
    ipcRenderer.on(event, hear);
    return () => {
      ipcRenderer.removeListener(event, hear);
    };
  },
  typingSent(ticket) {
    ipcRenderer.send('typing:sent', ticket);
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
} satisfies Bridge;

contextBridge.exposeInMainWorld('matters', bridge);
