import { inflateRawSync } from 'node:zlib';
import { limits } from '../limits.ts';
import { OfficeFileRefused } from './office-file-refused.ts';
import { crc32 } from './crc32.ts';

/** The parts of an Office file. Reading one inflates it, so only what is asked for costs anything. Both throw `OfficeFileRefused`. */
export interface Zip {
  readonly names: readonly string[];
  /** What a part of this name is called in the zip, or null. Names are compared without regard to case, as Office does. */
  nameOf(name: string): string | null;
  /** The bytes of a part, or null when there is none of that name. */
  read(name: string): Uint8Array | null;
}

/** The most bytes that one part, and all parts that are read, may really come to. */
export interface ZipBounds {
  readonly partBytes: number;
  readonly inflatedBytes: number;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly stored: number;
  readonly inflated: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Works from the directory at the end, as Word does. What the headers claim is checked against what really comes out. */
export function openZip(bytes: Uint8Array, bounds: ZipBounds = limits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  const names = [...entries.keys()];
  const byFoldedName = new Map(names.map((name) => [fold(name), name]));
  let total = 0;
  return {
    names,
    nameOf: (name) => byFoldedName.get(fold(name)) ?? null,
    read(name) {
      const entry = entries.get(byFoldedName.get(fold(name)) ?? '');
      if (!entry) return null;
      const part = inflate(bytes, view, entry, bounds.partBytes);
      total += part.length;
      if (total > bounds.inflatedBytes) throw new OfficeFileRefused('unpacksTooLarge');
      return part;
    },
  };
}

const fold = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.zipEntries) throw new OfficeFileRefused('unpacksTooLarge');
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new OfficeFileRefused('damaged');
    const nameLength = view.getUint16(at + 28, true);
    entries.set(Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      stored: view.getUint32(at + 20, true),
      inflated: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new OfficeFileRefused('damaged');
}

function inflate(bytes: Uint8Array, view: DataView, entry: Entry, partBytes: number): Uint8Array {
  if (entry.flags & 1) throw new OfficeFileRefused('encrypted');
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw new OfficeFileRefused('damaged');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.stored > bytes.length) throw new OfficeFileRefused('damaged');
  const stored = bytes.subarray(start, start + entry.stored);
  const part = entry.method === 0 ? stored : entry.method === 8 ? inflateWithin(stored, partBytes) : null;
  if (!part || part.length !== entry.inflated || crc32(part) !== entry.crc) throw new OfficeFileRefused('damaged');
  return part;
}

/** The bound is on the bytes that come out, not on what the headers claim: inflating stops there. */
function inflateWithin(stored: Uint8Array, partBytes: number): Uint8Array {
  const most = Math.min(partBytes, Math.max(limits.ratioFrom, stored.length * limits.ratio));
  try {
    return inflateRawSync(stored, { maxOutputLength: most });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new OfficeFileRefused(tooLarge ? 'unpacksTooLarge' : 'damaged');
  }
}
