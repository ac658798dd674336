import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { define, entityId, field, link, optional, text, type EntityOf } from './entity.ts';
import { recipient } from './sent.ts';

/**
 * One monitoring cycle, tied to a meeting. Each of its days is null while it follows from the meeting by the council's scheme
 * (`shared/rounds/round-days.ts`), and what the clerk says instead otherwise.
 */
export const round = define('round', {
  ref: text(),
  name: text(),
  meeting: link(),
  askedOn: optional(calendarDay), firstChaseOn: optional(calendarDay), secondChaseOn: optional(calendarDay),
  /** The day returns are due, on which they are collated. */
  returnsBy: optional(calendarDay),
  clearanceFrom: optional(calendarDay), clearanceTo: optional(calendarDay), briefingOn: optional(calendarDay), finalPaperOn: optional(calendarDay),
  publishOn: optional(calendarDay),
  decisionsOutOn: optional(calendarDay), minutesFrom: optional(calendarDay), minutesTo: optional(calendarDay),
  closedOn: optional(calendarDay),
});
export type Round = EntityOf<typeof round>;

/**
 * The Excel file that one owner was asked to fill in for a round. Its id and its round's stand in the file, and what the plan said when the
 * file was made is the plan at `frontier`: a row that comes back is compared with that. Made again for the same owner it is another return.
 */
export const ownersReturn = define('return', {
  owner: link(),
  askedOn: optional(calendarDay),
  fileName: text(),
  /** The newest changes that the file knows of. The note itself is a later change. */
  frontier: field(z.array(z.string()).max(4096), []),
  /** The actions whose rows it has. */
  asks: field(z.array(entityId).max(2_000), []),
  /** A day of this owner's own by which it is due; null: the round's. */
  dueOn: optional(calendarDay),
  /** Why it is late, say: `on leave to 18 February`. */
  note: text(),
}, { owner: 'round' });
export type OwnersReturn = EntityOf<typeof ownersReturn>;

export const TONES = ['asking', 'chasing', 'last call'] as const;
export type Tone = (typeof TONES)[number];
/** A mail that was drafted for a return: in which tone, to whom, and who was to have a copy, such as the owner's director. Whether it was sent is not known here. */
export const mail = define('mail', {
  tone: field(z.enum(TONES), 'asking'), draftedOn: optional(calendarDay), to: field(z.array(recipient).max(50), []), copyTo: field(z.array(recipient).max(50), []), subject: text(),
}, { owner: 'return' });
export type Mail = EntityOf<typeof mail>;

export const RETURNED_AS = ['a workbook', 'a copy of the plan', 'a list', 'word of mouth'] as const;
export const SAYS = ['something new', 'nothing to report'] as const;
export type Says = (typeof SAYS)[number];
/**
 * That a return came back and was taken in, which is the clerk's to say: the return itself is a change in its owner's name. Two clerks who
 * took in one file note it twice; they have one `digest`.
 */
export const taking = define('taking', {
  takenOn: optional(calendarDay),
  /** The day the file was last saved by whoever filled it in. */
  returnedOn: optional(calendarDay),
  as: field(z.enum(RETURNED_AS), 'a workbook'),
  says: field(z.enum(SAYS), 'something new'),
  fileName: text(),
  /** SHA-256 of the file's bytes in hexadecimal; empty for what was no file. */
  digest: text(),
  /** The change in its owner's name by which it came in: a correction is made after it. Empty where it said nothing new. */
  frontier: field(z.array(z.string()).max(4096), []),
}, { owner: 'return' });
export type Taking = EntityOf<typeof taking>;
