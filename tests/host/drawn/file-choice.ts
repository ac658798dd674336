import { readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Choice, Listing } from '../page/drawn-messages.ts';

export interface Filter {
  name: string;
  extensions: string[];
}
export interface FileRequest {
  kind: 'open' | 'save';
  filters: Filter[];
  many: boolean;
  foldersOnly: boolean;
  showHidden: boolean;
}

const problemOf = (error: unknown, folder: string): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT') return `There is no folder ${folder}.`;
  if (code === 'EACCES' || code === 'EPERM') return `You may not look into ${folder}.`;
  return `${folder} cannot be shown (${code}).`;
};

const kindOf = (file: string): 'folder' | 'file' | null => {
  try {
    return statSync(file).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
};

const lets = ({ extensions }: Filter, name: string): boolean =>
  extensions.includes('*') || extensions.some((extension) => name.toLowerCase().endsWith(`.${extension.toLowerCase()}`));

/** Lists a folder for the dialog. `filter` counts the request's filters; one beyond them lets every file through. */
export function listFolder(folder: string, request: FileRequest, filter: number): Listing {
  const parent = path.dirname(folder) === folder ? null : path.dirname(folder);
  try {
    const chosen = request.filters[filter];
    const entries = readdirSync(folder)
      .filter((name) => request.showHidden || !name.startsWith('.'))
      .flatMap((name) => {
        const kind = kindOf(path.join(folder, name));
        if (kind === 'folder') return [{ name, isFolder: true }];
        return kind === 'file' && !request.foldersOnly && (!chosen || lets(chosen, name)) ? [{ name, isFolder: false }] : [];
      })
      .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name, 'en-GB', { numeric: true }));
    return { folder, parent, entries, problem: null };
  } catch (error) {
    return { folder, parent, entries: [], problem: problemOf(error, folder) };
  }
}

/** `~/x`, `x` and `../x` as people type them, from the folder that is shown. */
const resolveTyped = (folder: string, typed: string): string =>
  path.resolve(folder, typed.startsWith('~') ? path.join(os.homedir(), typed.slice(1)) : typed);

/** What Open or Save does with the names typed or chosen: into a folder, on with the files, ask about replacing, or say what is wrong. */
export function chooseFiles(folder: string, names: string[], request: FileRequest, replace: boolean): Choice {
  const refused = (problem: string): Choice => ({ outcome: 'refused', problem });
  const [first] = names;
  if (first === undefined || first.trim() === '') {
    return request.foldersOnly ? { outcome: 'chosen', paths: [folder] } : refused('Type a file name, or choose a file.');
  }
  const paths = names.map((name) => resolveTyped(folder, name));
  const only = paths[0] ?? folder;
  if (paths.length === 1 && kindOf(only) === 'folder') {
    return request.foldersOnly ? { outcome: 'chosen', paths } : { outcome: 'entered', folder: only };
  }
  if (request.kind === 'open') {
    const missing = paths.find((file) => kindOf(file) !== (request.foldersOnly ? 'folder' : 'file'));
    if (missing === undefined) return { outcome: 'chosen', paths };
    return refused(`There is no ${request.foldersOnly ? 'folder' : 'file'} ${missing}.`);
  }
  const extension = request.filters[0]?.extensions[0];
  const file = path.extname(only) === '' && extension && extension !== '*' ? `${only}.${extension}` : only;
  if (kindOf(path.dirname(file)) !== 'folder') return refused(`There is no folder ${path.dirname(file)}.`);
  if (kindOf(file) === 'folder') return refused(`${file} is a folder.`);
  if (kindOf(file) === 'file' && !replace) return { outcome: 'exists', path: file, name: path.basename(file) };
  return { outcome: 'chosen', paths: [file] };
}

/** The folder and the name a dialog starts with, from Electron's `defaultPath`, which may be either, both or neither. */
export function startingPlace(defaultPath: string | undefined, documents: string): { folder: string; name: string } {
  const home = kindOf(documents) === 'folder' ? documents : os.homedir();
  if (!defaultPath) return { folder: home, name: '' };
  const full = path.isAbsolute(defaultPath) ? defaultPath : path.join(home, defaultPath);
  if (kindOf(full) === 'folder') return { folder: full, name: '' };
  return { folder: kindOf(path.dirname(full)) === 'folder' ? path.dirname(full) : home, name: path.basename(full) };
}
