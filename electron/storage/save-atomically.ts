import { createHash } from 'node:crypto';
import path from 'node:path';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { temporaryNameFor } from './beside.ts';
import { sha256InTurns } from './digest.ts';
import { changedMeanwhile, saveFailure, writtenWrong, type SaveFailureKind, type Written } from './file-failures.ts';
import { codeOf, disk, type FileSystem } from './file-system.ts';
import { removeLeftovers } from './leftovers.ts';
import { inTurn } from './path-queue.ts';
import { patiently, type Patience } from './patiently.ts';

export interface SaveOptions {
  readonly what: Written;
  readonly files?: FileSystem;
  /** How another program that holds the file is waited for. */
  readonly patience?: Patience;
  /**
   * SHA-256 of the file that may be replaced; null: there must be none. Looked at once more in the last moment before the new one gets
   * its name, and again afterwards, so that what somebody else has put there meanwhile is not lost. Left out: whatever is there.
   */
  readonly replaces?: string | null | undefined;
  /** SHA-256 of the bytes, where it is known already. */
  readonly digest?: string;
}
export interface Saved {
  /** Where it really is, links followed. */
  readonly path: string;
  /** SHA-256 of the bytes in the file. */
  readonly digest: string;
}

/** New contents that this process is writing just now, by path. */
const underWay = new Set<string>();

/**
 * Writes a whole file so that a reader, a crash or a power cut finds either the old one or the new one: into a new file beside it, down
 * to the disk, read back and compared, and only then given the name. Whatever fails, the file that was there is untouched and no
 * other is left behind. Two saves to one path take turns.
 */
export function saveAtomically(file: string, bytes: Uint8Array, options: SaveOptions): Promise<Result<Saved, SaveFailureKind>> {
  return inTurn(path.resolve(file), () => save(file, bytes, options));
}

async function save(file: string, bytes: Uint8Array, { what, files = disk, patience, replaces, ...given }: SaveOptions): Promise<Result<Saved, SaveFailureKind>> {
  let beside = '';
  let isThere = false;
  try {
    const digest = given.digest ?? (await sha256InTurns(bytes));
    const target = await whereItLeads(files, file);
    const before = await files.facts(target).catch(() => null);
    if (before && !before.isFile) return saveFailure({ code: 'EISDIR' }, file, what);
    const folder = path.dirname(target);
    beside = path.join(folder, temporaryNameFor(path.basename(target)));
    underWay.add(beside);
    const written = await files.create(beside, before?.mode ?? null);
    isThere = true;
    try {
      await written.write(bytes);
      await written.sync();
    } finally {
      await written.close();
    }
    if (!(await holds(files, beside, bytes))) return writtenWrong(file, what);
    if (replaces !== undefined && (await patiently(() => digestAt(files, target), patience)) !== replaces) return changedMeanwhile(file, what);
    await patiently(() => files.rename(beside, target), patience);
    isThere = false;
    // The new file has its name by now. Where a folder cannot be synced, or the file not be looked at again, the save still stands.
    await files.syncFolder(folder).catch(() => undefined);
    await removeLeftovers(files, target, (each) => underWay.has(each));
    if (replaces !== undefined && (await digestAt(files, target).catch(() => digest)) !== digest) return changedMeanwhile(file, what);
    return done({ path: target, digest });
  } catch (error) {
    return saveFailure(error, file, what);
  } finally {
    if (isThere) await files.remove(beside).catch(() => undefined);
    underWay.delete(beside);
  }
}

/** A link stays a link: what it leads to is replaced. */
export const whereItLeads = (files: FileSystem, file: string): Promise<string> =>
  files.real(file).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return file;
    throw error;
  });

/** SHA-256 of what stands at a path; null where nothing does. */
export async function digestAt(files: FileSystem, path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await files.readThrough(path, (piece) => hash.update(piece));
    return hash.digest('hex');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Whether a file holds just these bytes. */
async function holds(files: FileSystem, path: string, bytes: Uint8Array): Promise<boolean> {
  let [place, isSame] = [0, true];
  await files.readThrough(path, (piece) => {
    isSame &&= Buffer.compare(piece, bytes.subarray(place, place + piece.length)) === 0;
    place += piece.length;
  });
  return isSame && place === bytes.length;
}
