import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const VERSION = 20;
const DEFLATED = 8;
const FIRST_DAY = 0x0021;

/** A zip file of these parts, as plainly as it can be made: Node's own deflate at the usual level, and nothing but the headers around it. */
export function zipped(parts: Readonly<Record<string, Uint8Array>>): Buffer {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const packed = deflateRawSync(part, { level: 6 });
    const label = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(VERSION, 4);
    local.writeUInt16LE(DEFLATED, 8);
    local.writeUInt16LE(FIRST_DAY, 12);
    local.writeUInt32LE(crc32(part), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(part.length, 22);
    local.writeUInt16LE(label.length, 26);
    written.push(local, label, packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(CENTRAL, 0);
    entry.writeUInt16LE(VERSION, 4);
    local.copy(entry, 6, 4, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, label);
    at += local.length + label.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.reduce((sum, one) => sum + one.length, 0), 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...written, ...directory, end]);
}
