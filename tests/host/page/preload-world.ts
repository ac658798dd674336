import type { Codec } from './codec.ts';

/** What the page's side of the stand-in sends to its host. */
export type FromPreload =
  | { type: 'invoke'; id: number; channel: string; payload: string }
  | { type: 'send'; channel: string; payload: string }
  | { type: 'paths'; id: number; count: number };

/** What the host delivers to it. */
export type ToPreload =
  | { type: 'result'; id: number; payload: string }
  | { type: 'refusal'; id: number; error: string }
  | { type: 'message'; channel: string; payload: string };

/** The binding and the function by which the two talk; they exist in the preload's isolated world only. */
export const PRELOAD_WORLD = 'stand-in-preload';
export const SEND = 'standInSend';
export const DELIVER = 'standInDeliver';
export const FILES = 'standInFiles';

type Listener = (event: object, ...args: unknown[]) => void;
type RunPreload = (require: (id: string) => unknown, module: { exports: object }, exports: object, process: object) => void;
export interface PreloadSettings {
  secret: string;
  platform: string;
  versions: Record<string, string>;
}

/**
 * Runs in an isolated world before any of the page's scripts: gives the application's built preload `require('electron')` as a
 * sandboxed preload has it, then runs it. Runs as source text: it may use nothing from outside itself but its arguments.
 */
export function preloadWorld(codec: Codec, runPreload: RunPreload, { secret, platform, versions }: PreloadSettings): void {
  if (window !== window.top) return;
  const world = globalThis as unknown as { standInSend(text: string): void; standInDeliver(text: string): void; standInFiles: File[] };
  const send = (message: FromPreload) => world.standInSend(JSON.stringify(message));
  const dispatch = (kind: string, detail: unknown) => window.dispatchEvent(new CustomEvent(secret + kind, { detail }));

  // ---- contextBridge: values cross as clones, functions as numbers
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  let lastFunction = 0;
  let lastPromise = 0;
  const isPlain = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
  const mapFields = (value: object, change: (field: unknown) => unknown): object =>
    Array.isArray(value) ? value.map(change) : Object.fromEntries(Object.entries(value).map(([key, field]) => [key, change(field)]));
  const toPage = (value: unknown): unknown => {
    if (typeof value === 'function') {
      lastFunction += 1;
      functions.set(lastFunction, value as () => unknown);
      return { '\0function': lastFunction };
    }
    if (value instanceof Promise) {
      lastPromise += 1;
      const id = lastPromise;
      value.then(
        (settled) => dispatch('settled', { id, ok: true, value: toPage(settled) }),
        (error: Error) => dispatch('settled', { id, ok: false, error: { name: error.name, message: error.message } }),
      );
      return { '\0promise': id };
    }
    return typeof value === 'object' && value && (Array.isArray(value) || isPlain(value)) ? mapFields(value, toPage) : value;
  };
  const fromPage = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('\0function' in value) {
      const id = value['\0function'];
      return (...args: unknown[]) => void dispatch('callback', { id, args: args.map(toPage) });
    }
    return Array.isArray(value) || isPlain(value) ? mapFields(value, fromPage) : value;
  };
  window.addEventListener(`${secret}call`, (event) => {
    const { id, call, args } = (event as CustomEvent).detail as { id: number; call: number; args: unknown[] };
    try {
      dispatch('returned', { call, ok: true, value: toPage(functions.get(id)?.(...args.map(fromPage))) });
    } catch (error) {
      dispatch('returned', { call, ok: false, error: error instanceof Error ? error.message : String(error) });
    }
  });

  // ---- ipcRenderer
  const listeners = new Map<string, Listener[]>();
  const invocations = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastInvocation = 0;
  const awaitAnswer = (message: (id: number) => FromPreload): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastInvocation += 1;
      invocations.set(lastInvocation, { resolve, reject });
      send(message(lastInvocation));
    });
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      const payload = codec.encode(args);
      return awaitAnswer((id) => ({ type: 'invoke', id, channel, payload }));
    },
    send: (channel: string, ...args: unknown[]) => send({ type: 'send', channel, payload: codec.encode(args) }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => ipcRenderer.removeListener(channel, listener),
    removeListener(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((other) => other !== listener));
      return ipcRenderer;
    },
    removeAllListeners(channel: string) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  world.standInDeliver = (text) => {
    const message = JSON.parse(text) as ToPreload;
    if (message.type === 'message') {
      const args = codec.decode(message.payload) as unknown[];
      for (const listener of listeners.get(message.channel) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...args);
      return;
    }
    const waiting = invocations.get(message.id);
    invocations.delete(message.id);
    if (message.type === 'result') waiting?.resolve(codec.decode(message.payload));
    else waiting?.reject(new Error(message.error));
  };

  // ---- webUtils.getPathForFile answers at once, and the host only knows later. So an event that brings files is held until
  // the host has named their paths, and sent again. Worlds have their own File objects, hence the key; the same name, size
  // and instant in two folders cannot be told apart.
  const paths = new Map<string, string>();
  const keyOf = (file: File) => `${file.lastModified} ${file.size} ${file.name}`;
  const sentAgain = new WeakSet<Event>();
  const hold = (event: Event, files: File[], again: () => Event) => {
    if (sentAgain.has(event) || files.length === 0) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const target = event.composedPath()[0] ?? window;
    world.standInFiles = files;
    void awaitAnswer((id) => ({ type: 'paths', id, count: files.length })).then((found) => {
      files.forEach((file, index) => paths.set(keyOf(file), (found as string[])[index] ?? ''));
      const repeated = again();
      sentAgain.add(repeated);
      target.dispatchEvent(repeated);
    });
  };
  for (const type of ['input', 'change']) {
    window.addEventListener(type, (event) => {
      const [input] = event.composedPath();
      if (input instanceof HTMLInputElement && input.type === 'file') {
        hold(event, [...(input.files ?? [])], () => new Event(type, { bubbles: true, composed: type === 'input' }));
      }
    }, true);
  }
  window.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    hold(event, files, () => {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey } = event;
      return new DragEvent('drop', {
        bubbles: true, cancelable: true, composed: true, dataTransfer, clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey,
      });
    });
  }, true);

  const electron = {
    contextBridge: { exposeInMainWorld: (key: string, api: unknown) => void dispatch('expose', { key, shape: toPage(api) }) },
    ipcRenderer,
    webUtils: { getPathForFile: (file: File) => paths.get(keyOf(file)) ?? '' },
  };
  const module = { exports: {} };
  const require = (id: string) => {
    if (id === 'electron' || id === 'electron/renderer') return electron;
    throw new Error(`module not found: ${id}`);
  };
  const process = { type: 'renderer', sandboxed: true, contextIsolated: true, platform, versions, argv: [], env: {} };
  runPreload(require, module, module.exports, Object.freeze(process));
}
