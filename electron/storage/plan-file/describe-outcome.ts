import type { RepairOffer } from '../../../shared/contract/repair.ts';
import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';
import type { PlanContents } from './contents.ts';
import type { Outcome } from './outcome.ts';

/** A plan that can be shown, and how far. */
export interface Readable {
  /** What opening the file came to. */
  readonly outcome: Outcome['kind'];
  readonly contents: PlanContents;
  /** Why nothing can be changed, and what to do next; null for a plan to work on. */
  readonly readOnly: string | null;
  /** Whether what is shown may be kept as a plan under another name. */
  readonly mayBeKept: boolean;
  /** Sentences about what was noticed. */
  readonly notices: readonly string[];
  /** What is wrong with the file, where it can be repaired; else null. */
  readonly repair: RepairOffer | null;
}
export type OpenFailureKind = Exclude<Outcome['kind'], 'opened' | 'handEdited' | 'withoutRecord'>;

const ASK_FOR_COPY = 'Ask whoever sent it for a fresh copy, or open an earlier copy of your own.';

/** An outcome in words: a plan with what must be said about it, or the sentence with which it is refused. */
export function describeOutcome(outcome: Outcome, fileName: string): Result<Readable, OpenFailureKind> {
  const shown = (contents: PlanContents, readOnly: string | null, notices: readonly string[] = [], repair: RepairOffer | null = null) =>
    done({ outcome: outcome.kind, contents, readOnly, notices, mayBeKept: readOnly === null || repair?.is === 'handEdited', repair });
  switch (outcome.kind) {
    case 'opened':
      return shown(outcome.contents, null, outcome.notices);
    case 'handEdited':
      return shown(
        outcome.contents,
        'The plan in this file was changed by hand, and no longer says what its record says. You see what the record says, and nothing can be changed here. '
          + 'Repair it to go on from either, or save what you see under another name.',
        outcome.differences, { is: 'handEdited', found: outcome.differences },
      );
    case 'planFileTooNew':
      return outcome.contents
        ? shown(outcome.contents, 'This plan was saved by a newer version of Matters Arising. You can read and export what this version knows of it. To change it, install the newer version.')
        : refused(outcome.kind, `${fileName} was saved by a newer version of Matters Arising, and this version cannot read it. Install the newer version. The file was not changed.`);
    case 'damaged':
      return outcome.contents
        ? shown(outcome.contents, `This file is damaged: the record of who changed what does not hold. You see what is left of the plan, and can export it, but not change it. Repair it, or open an earlier copy of your own.`, [], { is: 'damaged', found: outcome.found })
        : refused(outcome.kind, `${fileName} is damaged, and nothing in it could be read. ${ASK_FOR_COPY} The file was not changed.`);
    case 'notJson':
      return outcome.contents
        ? shown(outcome.contents, `This file is cut short or garbled. You see what is left of the plan, and can export it, but not change it. Repair it, or open an earlier copy of your own.`, [], { is: 'damaged', found: outcome.found })
        : refused(outcome.kind, `${fileName} is a plan, but it is cut short or garbled, and nothing in it could be read. ${ASK_FOR_COPY} The file was not changed.`);
    case 'withoutRecord':
      return shown(outcome.contents, 'This is a copy without its record of changes, as public copies are, so it can be read and exported, but not changed.');
    case 'notAPlan':
      return refused(outcome.kind, `${fileName} is not a plan of Matters Arising. It was not changed. If it is a review report, choose New from a review report; otherwise choose the plan’s own file.`);
    case 'empty':
      return refused(outcome.kind, `${fileName} is empty. ${ASK_FOR_COPY} The file was not changed.`);
    case 'recordTooLarge':
      return refused(outcome.kind, `${outcome.message} No real plan is that large; the file may be made to do harm. ${ASK_FOR_COPY}`);
  }
}
