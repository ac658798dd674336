import { madeWords } from '../../shared/merging/labels.ts';
import { Names } from '../../shared/history/names.ts';
import type { ChangeId, Edits } from '../../shared/record/change.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import type { MergeMade } from './merging/merge-made.ts';
import { whatTakesBack } from './merging/take-back.ts';
import { sentencesOfLeft } from './what-was-left.ts';

/** What taking something back would write, and what is said of it. */
export interface Taking {
  /** Empty where nothing can be taken back. */
  readonly edits: Edits;
  /** Sentences about what is left as it is, and who has changed it since. */
  readonly left: readonly string[];
  readonly label: string;
  readonly undoes?: ChangeId;
  /** Said, before what was left, where nothing could be taken back. */
  readonly nothing: string;
}

/** Taking back one change of one's own, or doing it again. `what`: what it did, in words. */
export function takingChange(record: PlanRecord, way: 'undo' | 'redo', undoes: ChangeId, what: string): Taking {
  const { edits, left } = record.inverse(undoes);
  return {
    edits, left: sentencesOfLeft(new Names(record.state), left), undoes,
    label: way === 'undo' ? `Took back: ${what}` : `Did again: ${what}`,
    nothing: `“${what}” was not taken back, because all of it has been changed since.`,
  };
}

/** Taking back a merge, or returns: many people's changes, by one of one's own. */
export function takingMerge(record: PlanRecord, made: MergeMade, gone: readonly MergeMade[]): Taking {
  const back = whatTakesBack(record, made, gone);
  return {
    ...(back.ok ? back.value : { edits: {}, left: [back.failure.message] }),
    label: `Took back ${madeWords(made)}`,
    nothing: `Nothing was taken back: nothing that ${made.as === 'returns' ? `${made.name} brought` : 'this merge brought'} stands as it came.`,
  };
}
