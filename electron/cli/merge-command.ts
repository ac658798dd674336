import path from 'node:path';
import { clashWords } from '../../shared/merging/clash-words.ts';
import { openClashes } from '../../shared/merging/open-clashes.ts';
import { copyName } from '../../shared/merging/labels.ts';
import { tryOn } from '../../shared/merging/trial.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { count } from '../../shared/papers/words.ts';
import { PlanRegistry } from '../session/registry.ts';
import { sha256 } from '../storage/digest.ts';
import type { ReadCopy } from '../storage/plan-file/changes-of-copy.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { complain, print, refuseToReplace, resolved, type Surface } from './surface.ts';

export interface MergeOrder {
  readonly plan: string;
  readonly others: readonly string[];
  /** Null: the plan’s own file is saved. */
  readonly out: string | null;
}

/**
 * Takes all that other copies have into a plan, as the record’s rules have it: what clashes stays open, and is listed. The other copies
 * are only read. Each is looked at before anything is written: one that is refused refuses all.
 */
export async function mergeCopies(order: MergeOrder, surface: Surface): Promise<Result<null>> {
  const [from, to] = [resolved(surface, order.plan), order.out === null ? null : resolved(surface, order.out)];
  if (to !== null) {
    const room = await refuseToReplace(to);
    if (!room.ok) return refused(room.failure.kind, `“${path.basename(to)}” is there already, so nothing was written. Choose another name.`);
  }
  const files = new PlanFiles();
  const registry = new PlanRegistry(files, { now: () => new Date(), by: () => '' });
  const opened = to === null ? await registry.open(from) : await registry.openAsNew(from, path.basename(from));
  if (!opened.ok) return opened;
  const plan = opened.value;
  try {
    const { session } = plan;
    if (session.readOnly !== null || !plan.mayBeKept) return refused('readOnly', `Nothing was merged. ${session.readOnly ?? ''}`.trim());
    const copies: (ReadCopy & { readonly name: string })[] = [];
    for (const other of order.others) {
      const read = await files.readCopy(resolved(surface, other));
      if (!read.ok) return read;
      const name = path.basename(other);
      if (read.value.planId !== session.planId) return refused('anotherPlan', `“${name}” is another plan, not a copy of this one, so the two cannot be merged. Nothing was written.`);
      copies.push({ ...read.value, name });
    }
    const said: string[] = [];
    for (const copy of copies) {
      const trial = tryOn(session.record, copy.changes, sha256);
      session.takeIn(trial.sound);
      const from = copyName(trial.placed.map(({ change }) => change.by), copy.name);
      said.push(trial.placed.length === 0 ? `“${copy.name}” brings nothing new.` : `Took in ${count(trial.placed.length, 'change')} from ${from}.`);
      for (const sentence of [...copy.notices, ...trial.notices]) complain(surface, sentence);
    }
    const saved = to === null ? await plan.save() : await registry.saveAs(plan, to);
    if (!saved.ok) return saved;
    for (const sentence of said) print(surface, sentence);
    const clashes = openClashes(session.record);
    print(surface, clashes.length === 0 ? 'Nothing clashes.' : `${count(clashes.length, 'clash', 'clashes')} to settle:`);
    for (const clash of clashes) print(surface, `  ${clashWords(clash)}`);
    print(surface, `Wrote ${path.basename(to ?? from)}.`);
    return done(null);
  } finally {
    await registry.close(plan);
  }
}
