import { z } from 'zod';
import { define, field, order, text, type EntityOf } from './entity.ts';

const name = z.string().max(100);
/**
 * A way of looking at the actions that somebody gave a name, for all who have the plan. What its filters, columns and grouping are called
 * is the window's business: one that a version does not know is left out there and kept here. Each part is a value of its own, so that two
 * people may change different parts of one view.
 */
export const savedView = define('savedview', {
  name: text(),
  /** What was looked for. */
  query: text(),
  filters: field(z.array(z.object({ by: name, values: z.array(z.string().max(400)).max(1_000) })).max(50), []),
  /** The first counts most. */
  sorting: field(z.array(z.object({ column: name, descending: z.boolean() })).max(20), []),
  grouping: field(name, 'theme'),
  /** Null: those there is room for. A column without a width of its own has the usual one. */
  columns: field(z.array(z.object({ name, width: z.int().min(1).max(10_000).nullable() })).max(100).nullable(), null),
  order: order(),
});
export type SavedView = EntityOf<typeof savedView>;
