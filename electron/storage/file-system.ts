import { open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises';

export interface FileFacts {
  readonly bytes: number;
  readonly isFile: boolean;
  readonly isFolder: boolean;
  /** Permission bits, kept when a file is replaced. */
  readonly mode: number;
  /** When it was last written to, in milliseconds since 1970 by the clock of whoever keeps it. */
  readonly changedAt: number;
}
export interface NewFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Down to the disk, not only to the system's memory. */
  sync(): Promise<void>;
  close(): Promise<void>;
}
/** The few things saving asks of a disk, so that tests can have any of them fail. Failures are thrown as Node throws them, with a `code`. */
export interface FileSystem {
  facts(path: string): Promise<FileFacts>;
  read(path: string): Promise<Uint8Array>;
  /**
   * The same a piece at a time, for a large file: all of it at once holds up the window when it comes and when its room is cleared again. A
   * piece is good only until `take` returns.
   */
  readThrough(path: string, take: (piece: Uint8Array) => void): Promise<void>;
  /** Fails if the file is there already. `mode`: exactly these permissions, or those a new file gets here. */
  create(path: string, mode: number | null): Promise<NewFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The names in a folder. */
  list(path: string): Promise<readonly string[]>;
  /** Makes what was renamed in a folder last through a power cut. Does nothing where the system has no such thing. */
  syncFolder(path: string): Promise<void>;
  /** Where a path leads once links are followed. */
  real(path: string): Promise<string>;
}

/** Digested in a millisecond or two. */
const PIECE_BYTES = 512 * 1024;

export const disk: FileSystem = {
  async facts(path) {
    const found = await stat(path);
    return { bytes: found.size, isFile: found.isFile(), isFolder: found.isDirectory(), mode: found.mode & 0o777, changedAt: found.mtimeMs };
  },
  async read(path) {
    const file = await open(path, 'r');
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  },
  async readThrough(path, take) {
    const file = await open(path, 'r');
    try {
      const room = Buffer.allocUnsafeSlow(PIECE_BYTES);
      for (;;) {
        const { bytesRead } = await file.read(room, 0, PIECE_BYTES, null);
        if (bytesRead === 0) return;
        take(room.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  },
  async create(path, mode) {
    const file = await open(path, 'wx', mode ?? 0o666);
    // What the system takes off new files (umask) it would take off a shared file's permissions as well. Some drives have none to set.
    if (mode !== null) await file.chmod(mode).catch(() => undefined);
    return {
      write: (bytes) => file.writeFile(bytes),
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename,
  remove: unlink,
  list: (path) => readdir(path),
  async syncFolder(path) {
    // Windows has no such thing: opening a folder fails there.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  real: realpath,
};

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';
