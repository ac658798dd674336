import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../shared/outcome/outcome.ts';
import { archiveOf, EXEMPT_FOLDER, type KeptStanding } from '../../shared/papers/archive.ts';
import { saveFailure } from './file-failures.ts';
import { codeOf, disk } from './file-system.ts';
import { freeName } from './free-name.ts';
import { digestAt, saveAtomically, type Saved } from './save-atomically.ts';

const archiveBeside = (planFile: string): string => path.join(path.dirname(planFile), archiveOf(path.basename(planFile)));

/** Keeps the bytes of a published file in the folder beside the plan, under a name that is free there: nothing is ever replaced. */
export async function keepCopy(planFile: string, place: readonly string[], fileName: string, bytes: Uint8Array): Promise<Result<Saved>> {
  const folder = path.join(archiveBeside(planFile), ...place);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    // What is in the way of a folder is no folder itself.
    return saveFailure(codeOf(error) === 'EEXIST' ? { code: 'ENOTDIR' } : error, path.join(folder, fileName), 'paper');
  }
  const { name, ext } = path.parse(fileName);
  const file = await freeName(folder, (again) => (again === 1 ? fileName : `${name} (${again})${ext}`));
  return saveAtomically(file, bytes, { what: 'paper', replaces: null });
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
export async function findCopy(planFile: string, { fileName, digest }: { readonly fileName: string; readonly digest: string }): Promise<FoundCopy> {
  const archive = archiveBeside(planFile);
  const folders = await foldersIn(archive);
  if (folders === null) return { standing: 'no folder', path: null };
  // A name that came in with a copy of the plan leads nowhere else.
  if (path.basename(fileName) !== fileName || /[\\/]/.test(fileName) || fileName === '..' || fileName === '') return { standing: 'gone', path: null };
  let found: FoundCopy = { standing: 'gone', path: null };
  for (const folder of folders) for (const place of [path.join(archive, folder), path.join(archive, folder, EXEMPT_FOLDER)]) {
    const file = path.join(place, fileName);
    const standing = await standingOf(file, digest);
    if (standing === 'the same') return { standing, path: file };
    if (standing !== 'gone') found = { standing, path: file };
  }
  return found;
}

async function foldersIn(archive: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(archive, { withFileTypes: true })).filter((one) => one.isDirectory()).map(({ name }) => name).sort();
  } catch {
    return null;
  }
}
async function standingOf(file: string, digest: string): Promise<KeptStanding> {
  try {
    if (!(await stat(file)).isFile()) return 'gone';
    const now = await digestAt(disk, file);
    return now === null ? 'gone' : now === digest ? 'the same' : 'altered';
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'gone' : 'not to be read';
  }
}
