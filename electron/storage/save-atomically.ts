import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { sha256 } from './digest.ts';
import { changedMeanwhile, saveFailure, writtenWrong, type SaveFailureKind, type Written } from './file-failures.ts';
import { codeOf, disk, type FileSystem } from './file-system.ts';
import { inTurn } from './path-queue.ts';
import { patiently, type Wait } from './patiently.ts';

export interface SaveOptions {
  readonly what: Written;
  readonly files?: FileSystem;
  /** Waits so many milliseconds; tests do not. */
  readonly wait?: Wait;
  /**
   * SHA-256 of the file that may be replaced; null: there must be none. Looked at once more in the last moment before the new one gets
   * its name, so that what somebody else has put there meanwhile is not lost. Left out: whatever is there.
   */
  readonly replaces?: string | null | undefined;
}
export interface Saved {
  /** Where it really is, links followed. */
  readonly path: string;
  /** SHA-256 of the bytes in the file. */
  readonly digest: string;
}

/**
 * Writes a whole file so that a reader, a crash or a power cut finds either the old one or the new one: into a new file beside it, down
 * to the disk, read back and compared, and only then given the name. Whatever fails, the file that was there is untouched and no
 * other is left behind. Two saves to one path take turns.
 */
export function saveAtomically(file: string, bytes: Uint8Array, options: SaveOptions): Promise<Result<Saved, SaveFailureKind>> {
  return inTurn(path.resolve(file), () => save(file, bytes, options));
}

async function save(file: string, bytes: Uint8Array, { what, files = disk, wait, replaces }: SaveOptions): Promise<Result<Saved, SaveFailureKind>> {
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
    const written = await files.create(beside, before?.mode ?? null);
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
    if (replaces !== undefined && (await patiently(() => digestAt(files, target), wait)) !== replaces) {
      await files.remove(beside).catch(() => undefined);
      return changedMeanwhile(file, what);
    }
    await patiently(() => files.rename(beside, target), wait);
    temporary = null;
    // The new file has its name by now. Where a folder cannot be synced the save still stands.
    await files.syncFolder(folder).catch(() => undefined);
    return done({ path: target, digest });
  } catch (error) {
    if (temporary !== null) await files.remove(temporary).catch(() => undefined);
    return saveFailure(error, file, what);
  }
}

/** SHA-256 of what stands at a path; null where nothing does. */
export const digestAt = (files: FileSystem, path: string): Promise<string | null> =>
  files.read(path).then(sha256, (error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  });
