/**
 * Runs in the page's own world before any of its scripts: puts what the preload exposes onto `window`, as contextBridge does.
 * Values arrive as clones and are frozen; functions are stand-ins that call back into the preload's world.
 * Runs as source text: it may use nothing from outside itself. `secret` names the events between the two worlds.
 */
export function mainWorld(secret: string): void {
  if (window !== window.top) return;
  const dispatch = window.dispatchEvent.bind(window);
  const post = (kind: string, detail: unknown) => dispatch(new CustomEvent(secret + kind, { detail }));
  const listen = (kind: string, act: (detail: never) => void) =>
    window.addEventListener(secret + kind, (event) => act((event as CustomEvent).detail as never));
  type Settle = { resolve(value: unknown): void; reject(error: Error): void };
  type Returned = { call: number; ok: boolean; value?: unknown; error?: string };
  const callbacks = new Map<number, (...args: unknown[]) => unknown>();
  const promises = new Map<number, Settle>();
  let lastCallback = 0;
  let lastCall = 0;
  let returned: Returned | null = null;

  const isPlain = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
  const mapFields = (value: object, change: (field: unknown) => unknown): object =>
    Array.isArray(value) ? value.map(change) : Object.fromEntries(Object.entries(value).map(([key, field]) => [key, change(field)]));

  const leave = (value: unknown): unknown => {
    if (typeof value === 'function') {
      lastCallback += 1;
      callbacks.set(lastCallback, value as () => unknown);
      return { '\0function': lastCallback };
    }
    if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
    return typeof value === 'object' && value && (Array.isArray(value) || isPlain(value)) ? mapFields(value, leave) : value;
  };
  const arrive = (value: unknown, finish: (made: object) => object): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('\0function' in value) return stub(value['\0function'] as number);
    if ('\0promise' in value) {
      return new Promise((resolve, reject) => promises.set(value['\0promise'] as number, { resolve, reject }));
    }
    return Array.isArray(value) || isPlain(value) ? finish(mapFields(value, (field) => arrive(field, finish))) : value;
  };
  const asIs = (value: object) => value;
  const stub = (id: number) => (...args: unknown[]) => {
    lastCall += 1;
    const call = lastCall;
    returned = null;
    post('call', { id, call, args: args.map(leave) });
    const answer = returned as Returned | null;
    if (answer?.call !== call) throw new Error('The preload did not answer.');
    if (!answer.ok) throw new Error(answer.error);
    return arrive(answer.value, asIs);
  };

  listen('expose', ({ key, shape }: { key: string; shape: unknown }) => {
    Object.defineProperty(window, key, { value: arrive(shape, Object.freeze), writable: false, configurable: false, enumerable: true });
  });
  listen('returned', (detail: Returned) => (returned = detail));
  listen('settled', ({ id, ok, value, error }: { id: number; ok: boolean; value?: unknown; error: { name: string; message: string } }) => {
    const promise = promises.get(id);
    promises.delete(id);
    if (ok) promise?.resolve(arrive(value, asIs));
    else promise?.reject(Object.assign(new Error(error.message), { name: error.name }));
  });
  listen('callback', ({ id, args }: { id: number; args: unknown[] }) => {
    callbacks.get(id)?.(...args.map((argument) => arrive(argument, asIs)));
  });
}
