import type { PlanContents } from './contents.ts';

/** What became of opening a plan file. Callers switch over all of them; `describeOutcome` has the words for each. */
export type Outcome =
  | { readonly kind: 'opened'; readonly contents: PlanContents; readonly notices: readonly string[] }
  /** The plan part does not say what the record gives. `contents` is what the record gives; `differences` say what the plan part has instead. */
  | { readonly kind: 'handEdited'; readonly contents: PlanContents; readonly differences: readonly string[] }
  /** Written by a later version. What can be read of it is shown. */
  | { readonly kind: 'planFileTooNew'; readonly contents: PlanContents | null; readonly version: number }
  /**
   * The words of the record do not fit their hashes, or the record cannot be read. What the plan part says is shown, or, where that cannot
   * be read, what the changes give that hold. `found` names in sentences what does not hold.
   */
  | { readonly kind: 'damaged'; readonly contents: PlanContents | null; readonly found: readonly string[] }
  /** A plan, but no JSON: cut short, most often. The same is shown of it. */
  | { readonly kind: 'notJson'; readonly contents: PlanContents | null; readonly found: readonly string[] }
  /** A copy that was given no record, as public copies are. */
  | { readonly kind: 'withoutRecord'; readonly contents: PlanContents }
  | { readonly kind: 'notAPlan' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'recordTooLarge'; readonly message: string };
