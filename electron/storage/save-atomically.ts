import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { sha256 } from './digest.ts';
import { saveFailure, writtenWrong, type SaveFailureKind, type Written } from './file-failures.ts';
import { codeOf, disk, type FileSystem } from './file-system.ts';
import { inTurn } from './path-queue.ts';

export interface SaveOptions {
  readonly what: Written;
  readonly files?: FileSystem;
  /** Waits so many milliseconds; tests do not. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}
export interface Saved {
  /** Where it really is, links followed. */
  readonly path: string;
  /** SHA-256 of the bytes in the file. */
  readonly digest: string;
}

/** Together about ten seconds: how long a virus scanner, a search indexer or a synchronising folder holds a file on Windows. */
const PAUSES = [20, 50, 100, 200, 400, 800, 1_600, 3_000, 4_000];
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);
const FIRST_MODE = 0o666;

/**
 * Writes a whole file so that a reader, a crash or a power cut finds either the old one or the new one: into a new file beside it, down
 * to the disk, read back and compared, and only then given the name. Whatever fails, the file that was there is untouched and no
 * other is left behind. Two saves to one path take turns.
 */
export function saveAtomically(file: string, bytes: Uint8Array, options: SaveOptions): Promise<Result<Saved, SaveFailureKind>> {
  return inTurn(path.resolve(file), () => save(file, bytes, options));
}

async function save(file: string, bytes: Uint8Array, { what, files = disk, wait = pause }: SaveOptions): Promise<Result<Saved, SaveFailureKind>> {
  const digest = sha256(bytes);
  let temporary: string | null = null;
  try {
    // A link stays a link: what it leads to is replaced.
    const target = await files.real(file).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return file;
      throw error;
    });
    const before = await files.facts(target).catch(() => null);
    if (before && !before.isFile) return saveFailure({ code: 'EISDIR' }, file, what);
    const folder = path.dirname(target);
    // Short and without the plan's name: where the plan's name fits, this fits.
    const beside = path.join(folder, `.~${randomBytes(6).toString('hex')}.tmp`);
    const written = await files.create(beside, before?.mode ?? FIRST_MODE);
    temporary = beside;
    try {
      await written.write(bytes);
      await written.sync();
    } finally {
      await written.close();
    }
    if (sha256(await files.read(beside)) !== digest) {
      await files.remove(beside).catch(() => undefined);
      return writtenWrong(file, what);
    }
    await renamePatiently(files, beside, target, wait);
    temporary = null;
    // The new file has its name by now. Where a folder cannot be synced the save still stands.
    await files.syncFolder(folder).catch(() => undefined);
    return done({ path: target, digest });
  } catch (error) {
    if (temporary !== null) await files.remove(temporary).catch(() => undefined);
    return saveFailure(error, file, what);
  }
}

async function renamePatiently(files: FileSystem, from: string, to: string, wait: (milliseconds: number) => Promise<void>): Promise<void> {
  for (const milliseconds of PAUSES) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      await wait(milliseconds);
    }
  }
  try {
    await files.rename(from, to);
  } catch (error) {
    // After ten seconds it is no passing scanner: somebody has the file open.
    throw HELD.has(codeOf(error)) ? Object.assign(new Error('held'), { code: 'EBUSY' }) : error;
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
