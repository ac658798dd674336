import { z } from 'zod';
import { entityId } from '../domain/entity.ts';

const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]*(:[A-Za-z0-9/-]+)?$/).max(400);

/** What is to stand in the place of a text that holds words to be struck out. */
const instead = z.strictObject({
  entity: entityId,
  field: fieldName,
  /** Where in the field's value the text stands; empty where it is the whole of it. */
  path: z.array(z.union([z.string().max(400), z.int().min(0)])).max(16),
  text: z.string().max(100_000),
});
export type Instead = z.infer<typeof instead>;

/** What to strike out, why, and what to say instead. */
export const strikeOrder = z.strictObject({
  words: z.string().min(1).max(1_000),
  /** Also where they stand inside longer words. */
  insideWords: z.boolean(),
  why: z.string().max(1_000),
  instead: z.array(instead).max(100_000),
  /** Whether what is kept of unsaved work and cannot be read is deleted: nobody can tell whether it has the words. */
  deleteUnread: z.boolean(),
});
export type StrikeOrder = z.infer<typeof strikeOrder>;
/** What of it is for the record itself. */
export type WordsToStrike = Omit<StrikeOrder, 'deleteUnread'>;

/** What became of it. */
export interface StruckOut {
  readonly revision: number;
  /** How many changes were struck. */
  readonly changes: number;
  /** Sentences about what could not be cleaned, with what to do. Empty when the words are gone from this computer's files of the plan. */
  readonly notes: readonly string[];
}
