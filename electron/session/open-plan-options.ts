import type { Flaw } from '../../shared/contract/copies.ts';
import type { RepairOffer } from '../../shared/contract/repair.ts';
import type { PlanContents } from '../storage/plan-file/contents.ts';
import type { PlanFiles } from '../storage/plan-files.ts';
import type { PlanSession } from './plan-session.ts';
import type { Safekeeping } from './safekeeping.ts';

export interface OpenPlanOptions {
  readonly session: PlanSession;
  readonly files: PlanFiles;
  readonly now: () => Date;
  readonly unknown?: PlanContents['unknown'];
  /** Where it was read from; null for a plan that has never been saved. */
  readonly from?: { readonly path: string; readonly digest: string } | null;
  readonly notices?: readonly string[];
  /** Whether what is shown may be kept under another name though it cannot be changed. */
  readonly mayBeKept?: boolean;
  /** Whether its file will be gone before long: no place to come back to. */
  readonly isPassing?: boolean;
  /** What is wrong with its file, where that can be repaired. */
  readonly repair?: RepairOffer | null;
  /** Why it can only be looked at, where that is in the file itself. */
  readonly flaw?: Flaw | null;
  /** How the plan is called while it has no file. */
  readonly name?: string;
  /** Milliseconds from the last change to saving by itself. */
  readonly autosaveAfter?: number;
  /** Watches over what is not in the file; null where nothing can be changed, and in tools that have no data folder. */
  readonly safekeeping?: Safekeeping | null;
}
