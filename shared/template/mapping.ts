import { z } from 'zod';
import { PAPER_PARTS } from './paper-parts.ts';

/** What a style is used for in a paper. */
export const STYLE_ROLES = [
  'title', 'heading 1', 'heading 2', 'heading 3', 'paragraph', 'bullets', 'numbers', 'table', 'table heading', 'table text', 'caption', 'marking',
] as const;
export type StyleRole = (typeof STYLE_ROLES)[number];

const LONGEST_ANCHOR = 1_000;
const placed = z.strictObject({
  /** The anchor of a place of the template. */
  place: z.string().min(1).max(LONGEST_ANCHOR),
  part: z.enum(PAPER_PARTS),
  /** Whether the part's own heading stands above it there. */
  headed: z.boolean(),
});
export type Placed = z.infer<typeof placed>;

/** Which place of a template is filled with which part of a paper, and which style is used for what: ids of the template's own. A place that is not named is left as it is. */
export const templateMapping = z.strictObject({
  places: z.array(placed).max(1_000),
  styles: z.strictObject(Object.fromEntries(STYLE_ROLES.map((role) => [role, z.string().min(1).max(300).optional()])) as Record<StyleRole, z.ZodOptional<z.ZodString>>),
});
export type TemplateMapping = z.infer<typeof templateMapping>;
