import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { classified } from './classification.ts';
import { define, field, link, optional, order, text, type EntityOf } from './entity.ts';

export const NOTICE_EXCEPTIONS = ['none', 'general exception', 'special urgency'] as const;
/**
 * An item of the forward plan: a paper or a decision that is to come to a meeting. A key decision needs notice 28 clear days before
 * (SI 2012/2089 r.9); an exception is claimed by the council, never worked out here.
 */
export const plannedItem = define('planneditem', {
  title: text(),
  committee: link(),
  /** Null: not fixed yet. */
  meeting: link(),
  paper: link(),
  isKey: field(z.boolean(), false),
  /** The day on which the notice of the key decision really came out. */
  noticeOn: optional(calendarDay),
  exception: field(z.enum(NOTICE_EXCEPTIONS), 'none'),
  officer: link(),
  note: text(),
  order: order(),
  classification: classified(),
});
export type PlannedItem = EntityOf<typeof plannedItem>;
