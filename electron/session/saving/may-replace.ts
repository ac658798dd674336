import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';
import type { Patience } from '../../storage/patiently.ts';
import type { PlanFiles } from '../../storage/plan-files.ts';
import type { PlanSession } from '../plan-session.ts';
import { CANNOT_JOIN, OVER_A_NEWER, OVER_THE_COPY, SAVED_ELSEWHERE } from './file-words.ts';
import type { Joining } from './joining.ts';

/** Who is about to save, and with what. */
export interface Saver {
  readonly session: PlanSession;
  readonly files: PlanFiles;
  readonly joining: Joining;
}

/**
 * Another program, or a colleague on the shared drive, may have saved this plan where we are about to: then both are kept, or nothing is
 * written. Gives the digest of what may be replaced: null where nothing is there, undefined where a place was chosen that cannot be read.
 * `known`: the digest of what we last wrote or read there; null: the person was asked about whatever is there.
 */
export async function mayReplace({ session, files, joining }: Saver, file: string, known: string | null, patience: Patience): Promise<Result<string | null | undefined>> {
  const digest = await files.digestOf(file, patience);
  if (!digest.ok && known === null) return done(undefined);
  if (!digest.ok) return refused(digest.failure.kind, `The plan was not saved, because what its file holds now cannot be seen. Your work is safe in this window. ${digest.failure.message}`);
  if (digest.value === null || digest.value === known) return done(digest.value);
  const read = await files.read(file);
  const isThisPlan = read.ok && read.value.contents.record.planId === session.planId;
  if (isThisPlan && session.readOnly !== null) return OVER_THE_COPY;
  if (isThisPlan && read.value.readOnly === null) return joining.join(read.value.contents.record.changes()) ? done(read.value.digest) : CANNOT_JOIN;
  // What a later version has put into its file nobody here can see, so nobody can agree to lose it.
  if ((read.ok ? read.value.outcome : read.failure.kind) === 'planFileTooNew') return OVER_A_NEWER;
  // In a place just chosen the person has agreed to replace what is there; in the plan's own, nobody has.
  return known === null ? done(digest.value) : SAVED_ELSEWHERE;
}
