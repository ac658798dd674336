import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { archiveOf, EXEMPT_FOLDER, type KeptStanding } from '../../shared/papers/archive.ts';
import { sha256 } from './digest.ts';
import { saveFailure } from './file-failures.ts';
import { codeOf, disk, type FileSystem } from './file-system.ts';
import { notKept, type NotKeptKind } from './not-kept.ts';
import { digestAt, saveAtomically, type Saved } from './save-atomically.ts';

/** What the archive asks of a disk. */
export interface ArchiveDisk extends FileSystem {
  /** Makes a folder, with those that it lies in; nothing where it is there. */
  makeFolder(path: string): Promise<void>;
}
export const archiveDisk: ArchiveDisk = { ...disk, makeFolder: async (at) => void (await mkdir(at, { recursive: true })) };

const archiveBeside = (planFile: string): string => path.join(path.dirname(planFile), archiveOf(path.basename(planFile)));
const MOST_OF_A_NAME = 99;
const EMPTY = sha256('');

/**
 * Keeps the bytes of a published file in the folder beside the plan. Nothing is ever replaced: a name is taken by making an empty file of it, which
 * only one of two can who publish in the same moment, on whatever computers, and the other takes the next.
 */
export async function keepCopy(
  planFile: string, place: readonly string[], fileName: string, bytes: Uint8Array, files: ArchiveDisk = archiveDisk,
): Promise<Result<Saved, NotKeptKind>> {
  const folder = path.join(archiveBeside(planFile), ...place);
  try {
    await files.makeFolder(folder);
  } catch (error) {
    // What is in the way of a folder is no folder itself.
    const isInTheWay = ['EEXIST', 'ENOTDIR'].includes(codeOf(error));
    return notKept(isInTheWay ? 'fileInTheWay' : saveFailure(error, folder, 'paper').failure.kind, path.join(folder, fileName));
  }
  const taken = await takeName(folder, fileName, files);
  if (!taken.ok) return taken;
  const saved = await saveAtomically(taken.value, bytes, { what: 'paper', replaces: EMPTY, files });
  if (saved.ok) return saved;
  await leave(taken.value, files);
  return notKept(saved.failure.kind, taken.value);
}

async function takeName(folder: string, fileName: string, files: ArchiveDisk): Promise<Result<string, NotKeptKind>> {
  const { name, ext } = path.parse(fileName);
  for (let again = 1; again <= MOST_OF_A_NAME; again++) {
    const file = path.join(folder, again === 1 ? fileName : `${name} (${again})${ext}`);
    try {
      await (await files.create(file, null)).close();
      return done(file);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return notKept(saveFailure(error, file, 'paper').failure.kind, file);
    }
  }
  return notKept('tooManyCopies', path.join(folder, fileName));
}
/** Gives a name back that was taken for nothing, unless somebody has put something there. */
async function leave(file: string, files: ArchiveDisk): Promise<void> {
  if ((await digestAt(files, file).catch(() => null)) === EMPTY) await files.remove(file).catch(() => undefined);
}

interface FoundCopy {
  readonly standing: KeptStanding;
  /** Where it lies; null where it was not found. */
  readonly path: string | null;
}
/**
 * Finds the copy of a published file by its name, wherever in the archive it lies, since the meeting of its paper may have moved since, and says
 * whether it is what was published. One that is the same counts before another of the same name.
 */
export async function findCopy(
  planFile: string, { fileName, digest }: { readonly fileName: string; readonly digest: string }, files: FileSystem = disk,
): Promise<FoundCopy> {
  const archive = archiveBeside(planFile);
  const folders = await foldersIn(archive, files);
  if (typeof folders === 'string') return { standing: folders, path: null };
  // A name that came in with a copy of the plan leads nowhere else.
  if (path.basename(fileName) !== fileName || /[\\/\0]/.test(fileName) || fileName === '..' || fileName === '') return { standing: 'gone', path: null };
  let found: FoundCopy = { standing: 'gone', path: null };
  for (const folder of ['', ...folders]) for (const place of [path.join(archive, folder), path.join(archive, folder, EXEMPT_FOLDER)]) {
    const file = path.join(place, fileName);
    const standing = await standingOf(file, digest, files);
    if (standing === 'the same') return { standing, path: file };
    if (standing !== 'gone') found = { standing, path: file };
  }
  return found;
}

const isNotThere = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
/** What lies in the archive, in an order that stays; a file among it holds nothing. */
async function foldersIn(archive: string, files: FileSystem): Promise<readonly string[] | KeptStanding> {
  try {
    return [...(await files.list(archive))].sort();
  } catch (error) {
    return isNotThere(error) ? 'no folder' : 'not to be read';
  }
}
async function standingOf(file: string, digest: string, files: FileSystem): Promise<KeptStanding> {
  try {
    if (!(await files.facts(file)).isFile) return 'gone';
    const now = await digestAt(files, file);
    return now === null ? 'gone' : now === digest ? 'the same' : 'altered';
  } catch (error) {
    return isNotThere(error) ? 'gone' : 'not to be read';
  }
}
