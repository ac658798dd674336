import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';

/** No round has as many owners: whoever points at a whole disk has made a slip. */
const MOST_FILES = 500;
const DEEPEST = 4;
/** What Office, the system and sync programs leave beside files. */
const ASIDE = /^(~\$|\.|desktop\.ini$|thumbs\.db$)/i;

/** The files among what was dropped or chosen, by name: folders stand for what is in them. What cannot be looked into counts as a file, and reading it says why. */
export async function filesAmong(paths: readonly string[]): Promise<Result<readonly string[]>> {
  const files: string[] = [];
  const look = async (given: string, depth: number): Promise<void> => {
    if (files.length > MOST_FILES) return;
    const names = depth < DEEPEST ? await namesIn(given) : null;
    if (names === null) files.push(given);
    else for (const name of names) await look(path.join(given, name), depth + 1);
  };
  for (const given of paths) await look(given, 0);
  if (files.length > MOST_FILES) {
    return refused('tooManyFiles', `There are more than ${MOST_FILES} files there, so none was read. Put the returns into a folder of their own, and take in that one.`);
  }
  return files.length === 0 ? refused('nothingThere', 'There is no file in that folder, so nothing was read. Choose the folder the returns were saved in.') : done(files);
}

/** The names in a folder, in their order; null where it is none, or nobody may look. A link is not followed: it could lead round in a circle. */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return null;
    const inside = await readdir(folder, { withFileTypes: true });
    const collator = new Intl.Collator('en-GB', { numeric: true });
    return inside.filter((one) => !ASIDE.test(one.name) && !one.isSymbolicLink()).map(({ name }) => name).sort((a, b) => collator.compare(a, b));
  } catch {
    return null;
  }
}
