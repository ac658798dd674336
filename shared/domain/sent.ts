import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { define, field, optional, text, type EntityOf } from './entity.ts';

/** Somebody a copy was made for, as they were called then. The address is empty where only the name is known. */
export const recipient = z.object({ name: z.string().max(200), email: z.string().max(254) });
export type Recipient = z.infer<typeof recipient>;

/**
 * A copy of the whole plan that was made to be sent: to whom, on which day, what it held, and as what file. Words struck from the record
 * later still stand in it. Whether the mail was really sent is not known here.
 */
export const sent = define('sent', {
  to: field(z.array(recipient).max(200), []),
  sentOn: optional(calendarDay),
  fileName: text(),
  /** The newest changes in the copy. The note itself is a later change, so it is not in it. */
  frontier: field(z.array(z.string()).max(4096), []),
});
export type Sent = EntityOf<typeof sent>;
