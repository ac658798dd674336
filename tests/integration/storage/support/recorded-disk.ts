import path from 'node:path';
import type { FileSystem } from '../../../../electron/storage/file-system.ts';

/** A file apart from its names: renaming moves a name, never this. */
type Inode = number;
/** What was asked of the disk, in order. Bytes and names reach it only with their sync. */
type Operation =
  | { readonly is: 'create'; readonly at: string; readonly inode: Inode }
  | { readonly is: 'write'; readonly inode: Inode; readonly bytes: Uint8Array }
  | { readonly is: 'sync'; readonly inode: Inode }
  | { readonly is: 'rename'; readonly from: string; readonly to: string; readonly inode: Inode }
  | { readonly is: 'remove'; readonly at: string; readonly inode: Inode }
  | { readonly is: 'syncFolder' };
type Naming = Extract<Operation, { is: 'create' | 'rename' | 'remove' }>;

const missing = (): never => { throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' }); };

/** A disk in memory, of one folder, that remembers all that was asked of it, so that what a power cut leaves of it can be worked out. */
export class RecordedDisk {
  readonly operations: Operation[] = [];
  readonly #before: ReadonlyMap<string, Uint8Array>;
  readonly #names = new Map<string, Inode>();
  readonly #bytes = new Map<Inode, Uint8Array>();
  #next = 0;

  /** `before`: files that have long been on the disk. */
  constructor(before: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#before = before;
    for (const [at, bytes] of before) {
      this.#names.set(at, this.#next);
      this.#bytes.set(this.#next++, bytes);
    }
  }

  readonly files: FileSystem = {
    facts: async (at) => ({ bytes: this.#read(at).length, isFile: true, isFolder: false, mode: 0o644, changedAt: Date.now() }),
    read: async (at) => this.#read(at),
    readThrough: async (at, take) => take(this.#read(at)),
    create: async (at) => {
      if (this.#names.has(at)) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
      const inode = this.#next++;
      this.#names.set(at, inode);
      this.#bytes.set(inode, new Uint8Array());
      this.operations.push({ is: 'create', at, inode });
      return {
        write: async (bytes) => {
          this.#bytes.set(inode, bytes.slice());
          this.operations.push({ is: 'write', inode, bytes: bytes.slice() });
        },
        sync: async () => void this.operations.push({ is: 'sync', inode }),
        close: async () => undefined,
      };
    },
    rename: async (from, to) => {
      const inode = this.#names.get(from) ?? missing();
      this.#names.delete(from);
      this.#names.set(to, inode);
      this.operations.push({ is: 'rename', from, to, inode });
    },
    remove: async (at) => {
      const inode = this.#names.get(at) ?? missing();
      this.#names.delete(at);
      this.operations.push({ is: 'remove', at, inode });
    },
    list: async (folder) => [...this.#names.keys()].filter((at) => path.dirname(at) === folder).map((at) => path.basename(at)),
    syncFolder: async () => void this.operations.push({ is: 'syncFolder' }),
    real: async (at) => (this.#names.has(at) ? at : missing()),
  };

  /**
   * What may stand at a path when the power goes after so many operations: for every choice of the namings that were not synced, in every
   * order, and for every state of bytes that were not: nothing, half, noughts, all. `pick` chooses among them where there are too many.
   */
  afterCut(count: number, at: string, most: number, pick: (below: number) => number): (Uint8Array | null)[] {
    const done = this.operations.slice(0, count);
    const sure = done.findLastIndex(({ is }) => is === 'syncFolder');
    const isNaming = (one: Operation): one is Naming => one.is === 'create' || one.is === 'rename' || one.is === 'remove';
    const [settled, open] = [done.slice(0, sure + 1).filter(isNaming), done.slice(sure + 1).filter(isNaming)];
    const found = new Set<Inode | null>();
    for (const some of orders(open, most, pick)) {
      const names = new Map([...this.#before.keys()].map((name, inode) => [name, inode]));
      for (const one of [...settled, ...some]) apply(names, one);
      found.add(names.get(at) ?? null);
    }
    return [...found].flatMap((inode) => (inode === null ? [null] : this.#bytesAfter(done, inode)));
  }

  #bytesAfter(done: readonly Operation[], inode: Inode): Uint8Array[] {
    const old = [...this.#before.values()][inode];
    if (old) return [old];
    const written = done.findLast((one) => one.is === 'write' && one.inode === inode);
    if (written?.is !== 'write') return [new Uint8Array()];
    const { bytes } = written;
    const isSynced = done.slice(done.indexOf(written)).some((one) => one.is === 'sync' && one.inode === inode);
    return isSynced ? [bytes] : [new Uint8Array(), bytes.slice(0, bytes.length >> 1), new Uint8Array(bytes.length), bytes];
  }
  #read(at: string): Uint8Array {
    return this.#bytes.get(this.#names.get(at) ?? missing()) ?? missing();
  }
}

/** A name leads to a file or to another; it is never half moved. */
function apply(names: Map<string, Inode>, one: Naming): void {
  if (one.is === 'create') names.set(one.at, one.inode);
  else if (one.is === 'remove') {
    if (names.get(one.at) === one.inode) names.delete(one.at);
  } else {
    if (names.get(one.from) === one.inode) names.delete(one.from);
    names.set(one.to, one.inode);
  }
}

/** Every choice in every order where they are few; `most` of them, picked, where they are many. */
function orders(of: readonly Naming[], most: number, pick: (below: number) => number): readonly (readonly Naming[])[] {
  if (of.length <= 4) return [[], ...of.flatMap((first, place) => orders(of.filter((_, other) => other !== place), most, pick).map((rest) => [first, ...rest]))];
  return Array.from({ length: most }, () => {
    const left = [...of];
    const chosen: Naming[] = [];
    for (let wanted = pick(of.length + 1); wanted > 0; wanted--) chosen.push(...left.splice(pick(left.length), 1));
    return chosen;
  });
}
