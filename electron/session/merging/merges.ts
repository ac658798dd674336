import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Merged, MergeItem, MergePreview } from '../../../shared/contract/contract.ts';
import type { CopyCompared } from '../../../shared/contract/copies.ts';
import { broughtBy, keyOf, type Brought } from '../../../shared/merging/brought.ts';
import { copyName, decisionLabel, mergeSentence } from '../../../shared/merging/labels.ts';
import { previewItems } from '../../../shared/merging/preview-items.ts';
import { decisionEdits } from '../../../shared/merging/set-back.ts';
import { tryOn, type Trial } from '../../../shared/merging/trial.ts';
import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';
import { comeBack, comeBackWords, type ComeBack } from '../../../shared/striking/come-back.ts';
import { sha256 } from '../../storage/digest.ts';
import type { PlanFiles } from '../../storage/plan-files.ts';
import type { ReadCopy } from '../../storage/plan-file/changes-of-copy.ts';
import type { PlanSession } from '../plan-session.ts';
import { compareCopy } from './compare-copy.ts';

/** A copy as it was looked at. Its changes are kept, so that what comes in is what was seen, whatever becomes of the file. */
interface Looked {
  readonly id: string;
  readonly session: PlanSession;
  readonly file: string;
  readonly copy: ReadCopy;
  readonly items: readonly MergeItem[];
}
interface Found {
  readonly trial: Trial;
  readonly brought: readonly Brought[];
  readonly items: readonly MergeItem[];
}

/** Looking at other copies of a plan, and taking them in. Looking changes nothing. */
export class Merges {
  readonly #files: PlanFiles;
  #looked: Looked | null = null;

  constructor(files: PlanFiles) {
    this.#files = files;
  }

  /** What differs between a plan and the copy in a file, both ways. */
  compare(session: PlanSession, file: string): Promise<Result<CopyCompared>> {
    return compareCopy(this.#files, session, file);
  }
  /** What the copy in a file would bring to a plan. */
  async preview(session: PlanSession, file: string): Promise<Result<MergePreview>> {
    const read = await this.#files.readCopy(file);
    return read.ok ? this.lookAt(session, file, read.value) : read;
  }

  /** The same of a copy that has been read: `file` is what it is called. */
  lookAt(session: PlanSession, file: string, copy: ReadCopy): Result<MergePreview> {
    if (session.readOnly !== null) return refused('readOnly', `Nothing can be merged into this plan. ${session.readOnly}`);
    if (copy.planId !== session.planId) {
      return refused('anotherPlan', `“${path.basename(file)}” is another plan, not a copy of this one, so the two cannot be merged. Your plan is as it was. Open it by itself to look at it.`);
    }
    const { trial, items } = found(session, copy);
    const again = comeBackWords(struckAgain(session, copy, trial));
    const looked: Looked = { id: randomUUID(), session, file, copy, items };
    this.#looked = looked;
    const theirs = new Set(copy.changes.map(({ id }) => id));
    return done({
      id: looked.id,
      path: file,
      fileName: path.basename(file),
      items,
      changes: trial.placed.length,
      ahead: [...session.record.graph.nodes.keys()].filter((id) => !theirs.has(id)).length,
      newestAt: copy.changes.map(({ at }) => at).sort().at(-1) ?? null,
      notices: [...copy.notices, ...trial.notices, ...(again === null ? [] : [again])],
    });
  }

  /** Whether a preview is of this plan, and what it found is still so. */
  merge(session: PlanSession, previewId: string, declined: readonly string[], taken: readonly string[]): Result<Merged> {
    const looked = this.#looked;
    if (looked?.id !== previewId || looked.session !== session) return refused('previewGone', 'That copy is no longer open for merging, so nothing was taken in. Choose it again.');
    if (session.readOnly !== null) return refused('readOnly', session.readOnly);
    const { trial, brought, items } = found(session, looked.copy);
    if (JSON.stringify(items) !== JSON.stringify(looked.items)) {
      return refused('planMovedOn', 'The plan has changed since you looked at this copy, so nothing was taken in. Look at what it brings once more.');
    }
    const [no, yes] = [new Set(declined), new Set(taken)];
    const of = <One>(list: readonly One[], key: (one: One) => string, keys: ReadonlySet<string>) => list.filter((one) => keys.has(key(one)));
    const left = of(brought, keyOf, no);
    const settled = of(brought, keyOf, yes).filter((one) => !no.has(keyOf(one)) && (one.clash === 'field' || one.clash === 'removal'));
    const accepted = brought.filter((one) => !no.has(keyOf(one)));
    const arrived = trial.placed.map(({ change }) => change.id);
    const edits = decisionEdits({ before: trial.before.state, after: trial.record, arrived }, { declined: left, taken: settled, accepted });
    const name = copyName(trial.placed.map(({ change }) => change.by), path.basename(looked.file));
    const itemsOf = (list: readonly Brought[]) => { const keys = new Set(list.map(keyOf)); return items.filter(({ key }) => keys.has(key)); };
    const { words: struckWords } = struckAgain(session, looked.copy, trial);
    const merged = session.mergeIn(trial.sound, { edits, label: decisionLabel(itemsOf(left), itemsOf(settled), name) }, name);
    this.#looked = null;
    if (!merged.ok) return merged;
    const clashes = session.record.state.clashes().length;
    return done({ revision: session.revision, sentence: mergeSentence(items, itemsOf(left), name, clashes), clashes, struckWords });
  }
}

const struckAgain = (session: PlanSession, copy: ReadCopy, trial: Trial): ComeBack =>
  comeBack(session.record, copy.changes, trial.placed.map(({ change }) => change));

function found(session: PlanSession, copy: ReadCopy): Found {
  const trial = tryOn(session.record, copy.changes, sha256);
  const [before, after] = [trial.before.state, trial.record.state];
  const brought = broughtBy(before, after, trial.placed);
  return { trial, brought, items: previewItems(before, after, brought) };
}
