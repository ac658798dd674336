import { z } from 'zod';
import { entityId } from '../domain/entity.ts';
import { BOUNDS } from '../record/bounds.ts';

/** What stands in a field that has not been left yet, and where that field is, so that it can be offered back after a crash. */
const typedText = z.strictObject({
  /** The view it was typed in, and whether there, in the details beside it, or in a dialog. */
  view: z.string().max(40),
  pane: z.enum(['view', 'details', 'dialog']),
  /** What was selected, and the paper that was open. */
  selected: entityId.nullable(),
  paper: entityId.nullable(),
  /** The form it belongs to, by its name. */
  form: z.string().max(300).nullable(),
  /** The field by its name, and which of those with that name. */
  label: z.string().max(300),
  nth: z.int().min(0).max(10_000),
  text: z.string().max(BOUNDS.text),
});
export type TypedText = Readonly<z.infer<typeof typedText>>;

/** More fields than anybody has open at a time. */
export const MOST_TYPED = 20;
export const TYPED_TEXTS: z.ZodType<readonly TypedText[]> = z.array(typedText).max(MOST_TYPED);
