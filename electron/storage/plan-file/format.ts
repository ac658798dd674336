import { z } from 'zod';

export const FORMAT = 'matters-arising/plan';
export const VERSION = 1;
/** A plan of twenty years is a tenth of this. */
export const MOST_BYTES = 200 * 1024 * 1024;
/** How deep lists and objects may lie within each other outside the record, which has bounds of its own. */
export const DEEPEST = 40;

export const planId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** The outside of a plan file. What this version does not know stays where it is and is written again. */
export const envelope = z.looseObject({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  planId,
  plan: z.record(z.string(), z.unknown()),
  record: z.looseObject({ changes: z.array(z.unknown()) }).optional(),
  check: z.looseObject({ sha256: z.string(), frontier: z.array(z.string()) }).optional(),
});
export type Envelope = z.infer<typeof envelope>;

/** The last line of the file: what stands before it is what its digest is of. */
export const checkLine = (sha256: string, frontier: readonly string[]): string =>
  `"check":${JSON.stringify({ frontier, sha256 })}\n}\n`;
export const CHECK_MARK = '\n"check":';
export const RECORD_MARK = ',\n"record":';
export const PLAN_MARK = ',\n"plan":';

/** Whether what stands outside the changes is shallow enough to be walked and written again. */
export function isShallowBesideChanges(file: { readonly [name: string]: unknown }): boolean {
  const { record, ...rest } = file;
  const besides = typeof record === 'object' && record !== null ? { ...record, changes: null } : record;
  return isShallow({ ...rest, record: besides });
}
export function isShallow(value: unknown, deepest: number = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return deepest > 0 && Object.values(value).every((member) => isShallow(member, deepest - 1));
}
