import type { IpcMain } from 'electron';
import type { Channel } from '../../shared/contract/contract.ts';
import { behindDoor, comesFromUs, type Arrival, type Door, type Handler, type Handlers } from './handle.ts';
import type { Typing } from './typing.ts';

/** Every channel behind its door, and the one message that is not an ask. */
export function serveWindow(ipcMain: IpcMain, handlers: Handlers, typing: Typing, door: Door): void {
  for (const channel of Object.keys(handlers) as Channel[]) {
    const answer = behindDoor(channel, handlers[channel] as Handler<typeof channel>, door);
    ipcMain.handle(channel, (event, ask: unknown) => answer(event as unknown as Arrival, ask));
  }
  ipcMain.on('typing:sent', (event, ticket: unknown) => {
    if (comesFromUs(event as unknown as Arrival, door.trusted())) typing.sent(ticket);
    else door.log('Refused typing:sent: it did not come from our own page.');
  });
}
