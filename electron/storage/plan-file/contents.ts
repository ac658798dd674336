import type { PlanRecord } from '../../../shared/record/record.ts';

export interface Members {
  readonly [name: string]: unknown;
}
/** What a plan file holds, read. The `plan` part is made from the record, so it is not kept beside it. */
export interface PlanContents {
  readonly record: PlanRecord;
  /** Members of the file and of its `record` that this version does not know, kept to be written again. */
  readonly unknown: { readonly file: Members; readonly record: Members };
}
export const contentsOf = (record: PlanRecord): PlanContents => ({ record, unknown: { file: {}, record: {} } });
