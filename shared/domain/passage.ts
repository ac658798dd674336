import { z } from 'zod';
import { define, field, order, type EntityOf } from './entity.ts';

/** A paragraph of the report as the plan keeps it: its words, and what a reader needs beside them. What is not said is as in most paragraphs. */
export const keptParagraph = z.object({
  text: z.string().max(100_000),
  /** What it is, where it is more than a paragraph. */
  is: z.enum(['heading', 'listItem', 'tableCell']).optional(),
  /** Of headings and list items, as in `shared/intake/report-text.ts`. */
  level: z.int().min(0).max(9).optional(),
  /** What stood before a list item. */
  marker: z.string().max(200).optional(),
  page: z.int().min(1).optional(),
});
export type KeptParagraph = z.infer<typeof keptParagraph>;

/**
 * Some of the report's own text, kept so that whoever has the plan can read what stands around a recommendation: paragraphs that follow one
 * another, the first of which is number `from`. Its key is its number, so that the same report kept on two copies is the same passages.
 * Never edited; in no output.
 */
export const passage = define('passage', { from: field(z.int().min(1), 1), paragraphs: field(z.array(keptParagraph).max(20_000), []), order: order() }, { owner: 'review' });
export type Passage = EntityOf<typeof passage>;
