import { sha256 } from '../digest.ts';

/** A value as a line that can be checked by itself: its length in bytes, the beginning of its SHA-256, and its JSON, which holds no line break. */
export function lineOf(value: unknown): string {
  const json = JSON.stringify(value);
  return `${Buffer.byteLength(json)} ${sha256(json).slice(0, HASH)} ${json}\n`;
}

/**
 * The values of the lines up to the first that does not hold. Whoever stops in the middle of writing leaves such a line at the end, and
 * everything before it is as it was written.
 */
export function valuesIn(bytes: Uint8Array): { readonly values: readonly unknown[]; readonly isTorn: boolean } {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values: unknown[] = [];
  for (let at = 0; at < whole.length;) {
    const end = whole.indexOf(0x0a, at);
    const value = end < 0 ? undefined : valueOf(whole.toString('utf8', at, end));
    if (value === undefined) return { values, isTorn: true };
    values.push(value);
    at = end + 1;
  }
  return { values, isTorn: false };
}

const HASH = 16;
const SHAPE = /^(\d{1,9}) ([0-9a-f]{16}) /;

function valueOf(line: string): unknown {
  const [head, length, hash] = SHAPE.exec(line) ?? [];
  if (head === undefined) return undefined;
  const json = line.slice(head.length);
  if (Buffer.byteLength(json) !== Number(length) || sha256(json).slice(0, HASH) !== hash) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
