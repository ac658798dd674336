import type { PlanFiles } from '../../storage/plan-files.ts';
import { plansBeside } from '../../storage/watching/plans-beside.ts';
import type { Home } from './file-status.ts';

/**
 * The name that a plan's file was given in its folder: the one file there that says it is this plan and holds just the bytes we know. Null
 * where there is none, or more than one, since nobody can then tell which of them the person means.
 */
export async function renamedTo(files: PlanFiles, { path, digest }: Home, planId: string): Promise<string | null> {
  const same: string[] = [];
  for (const beside of await plansBeside(path, planId)) {
    const found = await files.digestOf(beside.path);
    if (found.ok && found.value === digest) same.push(beside.path);
  }
  const [only] = same;
  return same.length === 1 && only !== undefined ? only : null;
}
