import type { Change } from '../../../shared/record/change.ts';
import type { Home } from './file-status.ts';
import type { Saver } from './may-replace.ts';

/** What stands where the plan's file is kept: what we put there, another copy that was taken in, nothing, or something that is not this plan. */
export type FileFound = 'ours' | 'takenIn' | 'gone' | 'another' | 'unseen';
export interface TakenIn {
  readonly found: 'takenIn';
  readonly home: Home;
  /** All that are in the file. */
  readonly changes: readonly Change[];
  /** Whether the file has all that is here. An older copy put in its place lacks something, which is to be saved again. */
  readonly hasAll: boolean;
}
/** The file holds no revision of the session's: everything is still to be saved. */
const NONE = -1;

/** Looks at a plan's own file, and takes in what another copy of the plan brought there. Never writes. */
export async function lookAtHome({ session, files, joining }: Saver, home: Home): Promise<TakenIn | { readonly found: Exclude<FileFound, 'takenIn'> }> {
  const digest = await files.digestOf(home.path);
  if (!digest.ok) return { found: 'unseen' };
  if (digest.value === home.digest) return { found: 'ours' };
  if (digest.value === null) return { found: 'gone' };
  const read = await files.read(home.path);
  if (!read.ok || read.value.readOnly !== null || read.value.contents.record.planId !== session.planId) return { found: 'another' };
  const wasInFile = session.revision === home.revision;
  const changes = read.value.contents.record.changes();
  if (!joining.join(changes)) return { found: 'another' };
  const hasAll = wasInFile && changes.length === session.changes().length;
  return { found: 'takenIn', home: { ...home, digest: read.value.digest, revision: hasAll ? session.revision : NONE }, changes, hasAll };
}
