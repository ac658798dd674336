/** Turns values into text and back as structured cloning would copy them: dates, maps, bytes and cycles survive, functions are refused. */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Runs in Node by import and in the page as source text, so it may use nothing from outside itself.
 * Plain JSON stays as it is; anything else is an object with one tag, `$`.
 */
export function makeCodec(): Codec {
  type Tagged = { $: string; v: unknown; c?: string };
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };
  const kindOf = (value: object) => Object.prototype.toString.call(value).slice(8, -1);
  const toText = (bytes: Uint8Array) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  };
  const toBytes = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  const encode = (value: unknown, seen: Map<object, number>): unknown => {
    if (typeof value === 'function' || typeof value === 'symbol') return refuse();
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (Object.is(value, -0)) return { $: 'number', v: '-0' };
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', v: String(value) };
    if (typeof value !== 'object' || value === null) return value;
    const before = seen.get(value);
    if (before !== undefined) return { $: 'again', v: before };
    seen.set(value, seen.size);
    const inner = (child: unknown) => encode(child, seen);
    if (Array.isArray(value)) return value.map(inner);
    if (value instanceof Map) return { $: 'Map', v: [...value].map(([key, child]) => [inner(key), inner(child)]) };
    if (value instanceof Set) return { $: 'Set', v: [...value].map(inner) };
    if (ArrayBuffer.isView(value)) {
      const name = kindOf(value);
      return { $: 'bytes', c: name, v: toText(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    switch (kindOf(value)) {
      case 'ArrayBuffer': return { $: 'bytes', c: 'ArrayBuffer', v: toText(new Uint8Array(value as ArrayBuffer)) };
      case 'Date': return { $: 'Date', v: inner((value as Date).getTime()) };
      case 'RegExp': return { $: 'RegExp', v: [(value as RegExp).source, (value as RegExp).flags] };
      case 'Error': return { $: 'Error', v: [(value as Error).name, (value as Error).message, (value as Error).stack ?? ''] };
      case 'Promise': case 'WeakMap': case 'WeakSet': case 'WeakRef': return refuse();
    }
    const entries = Object.keys(value).map((key) => [key, inner((value as Record<string, unknown>)[key])] as const);
    return '$' in value ? { $: 'entries', v: entries } : Object.fromEntries(entries);
  };

  const decode = (value: unknown, seen: unknown[]): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const keep = <T>(made: T): T => {
      seen.push(made);
      return made;
    };
    if (Array.isArray(value)) {
      const list: unknown[] = keep([]);
      for (const child of value) list.push(decode(child, seen));
      return list;
    }
    const fill = (entries: Iterable<readonly [string, unknown]>) => {
      const made = keep({});
      for (const [key, child] of entries) {
        Object.defineProperty(made, key, { value: decode(child, seen), writable: true, enumerable: true, configurable: true });
      }
      return made;
    };
    if (!('$' in value)) return fill(Object.entries(value));
    const { $: tag, v, c } = value as Tagged;
    switch (tag) {
      case 'undefined': return undefined;
      case 'number': return Number(v);
      case 'bigint': return BigInt(v as string);
      case 'again': return seen[v as number];
      case 'Date': return keep(new Date(decode(v, []) as number));
      case 'RegExp': return keep(new RegExp(...(v as [string, string])));
      case 'entries': return fill(v as [string, unknown][]);
      case 'Map': {
        const map = keep(new Map());
        for (const [key, child] of v as [unknown, unknown][]) {
          const decodedKey = decode(key, seen);
          map.set(decodedKey, decode(child, seen));
        }
        return map;
      }
      case 'Set': {
        const set = keep(new Set());
        for (const child of v as unknown[]) set.add(decode(child, seen));
        return set;
      }
      case 'Error': {
        const [name, message, stack] = v as [string, string, string];
        return keep(Object.assign(new Error(message), { name, stack }));
      }
      case 'bytes': {
        const bytes = toBytes(v as string);
        if (c === 'ArrayBuffer') return keep(bytes.buffer);
        const Kind = (globalThis as unknown as Record<string, new (buffer: ArrayBufferLike) => unknown>)[c ?? ''];
        return keep(c === 'Uint8Array' || !Kind ? bytes : new Kind(bytes.buffer));
      }
    }
    throw new Error(`An unknown tag came over: ${tag}`);
  };

  return { encode: (value) => JSON.stringify(encode(value, new Map())), decode: (text) => decode(JSON.parse(text), []) };
}
