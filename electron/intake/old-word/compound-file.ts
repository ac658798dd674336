import { ReadRefused } from '../read-failures.ts';

/** A stream of the container: its size, and where its first bytes stand in the file. */
export interface Stream {
  readonly size: number;
  /** As many of its first bytes as stand together in one sector. */
  readonly start: Uint8Array;
}

const DIRECTORY_ENTRY = 128;
const [STREAM, ROOT] = [2, 5];
const IN_HEADER = 109;
const damaged = (): never => {
  throw new ReadRefused('wordFileDamaged');
};

/**
 * The streams of a compound file ([MS-CFB]) by name, once its tables are known to be sound: every chain of sectors ends, within the file.
 * The library that reads the text follows chains for as long as they go, so a ring in one would hold it for ever. Throws `ReadRefused`.
 */
export function streamsOf(bytes: Uint8Array): ReadonlyMap<string, Stream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 512) damaged();
  const [sectorShift, miniShift] = [file.readUInt16LE(30), file.readUInt16LE(32)];
  if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6) damaged();
  const size = 1 << sectorShift;
  const sectors = Math.ceil(file.length / size) - 1;
  const sector = (n: number): Buffer => (n >= 0 && n < sectors ? file.subarray((n + 1) * size, (n + 2) * size) : damaged());

  const table = numbersIn(allocationSectors(file, sector, sectors).map(sector));
  const miniTable = numbersIn(chain(table, file.readInt32LE(60)).map(sector));
  const directory = chain(table, file.readInt32LE(48)).flatMap((n) => entriesIn(sector(n)));
  checkTree(directory);
  const root = directory.find(({ type }) => type === ROOT) ?? damaged();
  const mini = chain(table, root.first);
  const perSector = size >> miniShift;
  const miniLimit = file.readUInt32LE(56);

  const streams = new Map<string, Stream>();
  for (const { name, type, first, length } of directory) {
    if (type !== STREAM) continue;
    const isMini = length < miniLimit;
    const own = chain(isMini ? miniTable : table, first);
    if (length > own.length * (isMini ? 64 : size)) damaged();
    streams.set(name, { size: length, start: own.length === 0 ? new Uint8Array() : isMini ? miniSector(own[0]!) : sector(own[0]!) });
  }
  return streams;

  function miniSector(n: number): Buffer {
    const at = (n % perSector) << miniShift;
    return sector(mini[Math.floor(n / perSector)] ?? -1).subarray(at, at + 64);
  }
}

/** The sectors that hold the table of sectors: 109 are named in the header, more in sectors of their own. */
function allocationSectors(file: Buffer, sector: (n: number) => Buffer, sectors: number): number[] {
  const count = file.readUInt32LE(44);
  if (count > sectors) damaged();
  const found = Array.from({ length: Math.min(count, IN_HEADER) }, (_, n) => file.readInt32LE(76 + n * 4));
  let next = file.readInt32LE(68);
  while (found.length < count) {
    const more = sector(next);
    for (let at = 0; at < more.length - 4 && found.length < count; at += 4) found.push(more.readInt32LE(at));
    next = more.readInt32LE(more.length - 4);
  }
  return found;
}

const numbersIn = (sectors: readonly Buffer[]): number[] => sectors.flatMap((one) => Array.from({ length: one.length >> 2 }, (_, n) => one.readInt32LE(n * 4)));

/** The sectors of a chain from its first on. One that is longer than the table goes round. */
function chain(table: readonly number[], first: number): number[] {
  const found: number[] = [];
  for (let at = first; at >= 0; at = table[at] ?? damaged()) {
    if (found.length > table.length) damaged();
    found.push(at);
  }
  return found;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly first: number;
  readonly length: number;
}
function entriesIn(sector: Buffer): Entry[] {
  return Array.from({ length: Math.floor(sector.length / DIRECTORY_ENTRY) }, (_, n) => {
    const entry = sector.subarray(n * DIRECTORY_ENTRY, (n + 1) * DIRECTORY_ENTRY);
    return {
      name: entry.toString('utf16le', 0, Math.min(64, Math.max(0, entry.readUInt16LE(64) - 2))), type: entry.readUInt8(66),
      left: entry.readInt32LE(68), right: entry.readInt32LE(72), child: entry.readInt32LE(76), first: entry.readInt32LE(116), length: entry.readUInt32LE(120),
    };
  });
}
/** Every entry is led to once at most. */
function checkTree(directory: readonly Entry[]): void {
  const led = new Set<number>();
  for (const { type, left, right, child } of directory) {
    if (type === 0) continue;
    for (const to of [left, right, child]) {
      if (to < 0) continue;
      if (to >= directory.length || led.has(to)) damaged();
      led.add(to);
    }
  }
}
