import path from 'node:path';
import type { CopyCompared } from '../../../shared/contract/copies.ts';
import { compare } from '../../../shared/history/compare.ts';
import { tryOn } from '../../../shared/merging/trial.ts';
import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';
import { sha256 } from '../../storage/digest.ts';
import type { PlanFiles } from '../../storage/plan-files.ts';
import { lastChange, otherCopy } from '../other-copy.ts';
import type { PlanSession } from '../plan-session.ts';
import { lastOf } from './merge-made.ts';

/** What differs between an open plan and a copy of it in a file, both ways. Reads only: what only can be read can be compared too. */
export async function compareCopy(files: PlanFiles, session: PlanSession, file: string): Promise<Result<CopyCompared>> {
  const read = await files.readCopy(file);
  if (!read.ok) return read;
  const { planId, changes, notices } = read.value;
  if (planId !== session.planId) return refused('anotherPlan', `“${path.basename(file)}” is another plan, not a copy of this one, so the two cannot be compared. Open it by itself to look at it.`);
  const trial = tryOn(session.record, changes, sha256);
  const { nodes } = trial.record.graph;
  const theirs = lastOf(changes.map(({ id }) => nodes.get(id)).filter((node) => node !== undefined));
  const compared = compare(trial.record, session.record.frontier(), theirs);
  if (!compared.ok) return compared;
  const { copy } = otherCopy(file, session.record, changes);
  return done({ copy: { ...copy, last: lastChange(changes) }, ours: lastChange(session.changes()), comparison: compared.value, notices: [...notices, ...trial.notices] });
}
