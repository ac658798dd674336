import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file in the same folder that says it is the same plan. */
export interface PlanBeside {
  readonly path: string;
  /** Changes when the file does. */
  readonly stamp: string;
}

/** A folder may hold thousands of files, and any of them may be meant to do harm: so many are looked into, so large at most. */
const MOST_FILES = 50;
const MOST_BYTES = 50 * 1024 * 1024;
const HEAD_BYTES = 4_096;
const MAY_BE_A_PLAN = /^[^.~].*\.(matters|json)$/i;
const PLAN_ID = /"planId"\s*:\s*"([a-z0-9-]{1,64})"/;

/** Other files beside a plan's that say they are the same plan, whatever they are called. Only their first bytes are read. */
export async function plansBeside(file: string, planId: string): Promise<PlanBeside[]> {
  const folder = path.dirname(file);
  const [names, own] = await Promise.all([readdir(folder).catch(() => []), stat(file).catch(() => null)]);
  const candidates = names.filter((name) => MAY_BE_A_PLAN.test(name) && name !== path.basename(file));
  const found: PlanBeside[] = [];
  for (const name of likeliestFirst(candidates, path.basename(file)).slice(0, MOST_FILES)) {
    const at = path.join(folder, name);
    const facts = await stat(at).catch(() => null);
    if (!facts?.isFile() || facts.size > MOST_BYTES || facts.size === 0) continue;
    // One file under two names, as a link or in other letters, is no other copy.
    if (own && own.ino !== 0 && own.ino === facts.ino && own.dev === facts.dev) continue;
    if ((await planIdIn(at)) === planId) found.push({ path: at, stamp: `${facts.size}/${facts.mtimeMs}/${facts.ino}` });
  }
  return found;
}

/** Services that synchronise folders put something behind or before the name they found taken. */
function likeliestFirst(names: readonly string[], own: string): string[] {
  const stem = own.replace(/\.[^.]*$/, '').normalize('NFC').toLowerCase();
  const isLike = (name: string): boolean => name.normalize('NFC').toLowerCase().includes(stem);
  return [...names].sort((a, b) => Number(isLike(b)) - Number(isLike(a)) || (a < b ? -1 : 1));
}

/** The plan's id as the beginning of a file says it; null for anything else. */
async function planIdIn(file: string): Promise<string | null> {
  try {
    const opened = await open(file, 'r');
    try {
      const { bytesRead, buffer } = await opened.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return PLAN_ID.exec(buffer.toString('utf8', 0, bytesRead))?.[1] ?? null;
    } finally {
      await opened.close();
    }
  } catch {
    return null;
  }
}
