import { EventEmitter } from 'node:events';
import { refuseUnknown } from './refuse-unknown.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;
const handlers = new Map<string, Handler>();

class IpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}
refuseUnknown('ipcMain', IpcMain.prototype);

export const ipcMain = new IpcMain();
ipcMain.setMaxListeners(0);

/** Runs the handler of a channel; what goes wrong is worded as Electron words it for the page. */
export async function invoke(channel: string, event: unknown, args: unknown[]): Promise<{ value: unknown } | { error: string }> {
  const handler = handlers.get(channel);
  if (!handler) return { error: `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'` };
  try {
    return { value: await handler(event, ...args) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { error: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}
