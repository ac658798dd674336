import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { classified } from './classification.ts';
import { define, entityId, field, link, optional, order, text, type EntityOf } from './entity.ts';

/** The external review a plan answers. One review per plan: its id is `review/main`. */
export const review = define('review', {
  title: text(),
  reviewingBody: text(),
  onSiteFrom: optional(calendarDay),
  /** Last day on site: the base of the peer-challenge clock. */
  onSiteTo: optional(calendarDay),
  reportedOn: optional(calendarDay),
  /** The days on which the steps of the peer challenge were really taken, and the day a follow-up visit is set for. */
  reportPublishedOn: optional(calendarDay),
  planPublishedOn: optional(calendarDay),
  progressReviewOn: optional(calendarDay),
  progressReportOn: optional(calendarDay),
  followUpOn: optional(calendarDay),
  /** The file it was read from: its name without folders, and the SHA-256 of its bytes in hexadecimal. */
  sourceName: text(),
  sourceDigest: text(),
  classification: classified(),
});
export type Review = EntityOf<typeof review>;

export const theme = define('theme', { number: text(), title: text(), order: order(), classification: classified() });
export type Theme = EntityOf<typeof theme>;

export const ANSWERS = ['accepted', 'accepted in part', 'not accepted', 'covered by another', 'to be considered'] as const;
export type Answer = (typeof ANSWERS)[number];
/**
 * The council's answer to a recommendation. One value: an answer and its reason must not be spliced from two people's. That not
 * accepting has a reason is asked by `decide()`, which can say so in a sentence.
 */
export const response = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('accepted'), reason: z.string().max(20_000).default('') }),
  z.object({ answer: z.literal('accepted in part'), reason: z.string().max(20_000).default('') }),
  z.object({ answer: z.literal('not accepted'), reason: z.string().max(20_000) }),
  z.object({ answer: z.literal('covered by another'), by: entityId, reason: z.string().max(20_000).default('') }),
  z.object({ answer: z.literal('to be considered'), reason: z.string().max(20_000).default('') }),
]);
export type Response = z.infer<typeof response>;

export const KINDS = ['key', 'suggestion'] as const;
/** Verbatim words of the review. Never edited, only answered: `decide()` has no command that changes text, kind or source. */
export const recommendation = define('recommendation', {
  ref: text(),
  type: field(z.enum(KINDS), 'key'),
  theme: link(),
  text: text(),
  source: field(z.object({ page: z.int().nullable(), paragraph: z.int() }), { page: null, paragraph: 0 }),
  /** An earlier recommendation with the same words. */
  restates: link(),
  response: optional(response),
  /** The committee that oversees what is done about it. */
  oversight: link(),
  /** Scrutiny was asked to help lead what is done about it. */
  ledWithScrutiny: field(z.boolean(), false),
  order: order(),
  classification: classified(),
});
export type Recommendation = EntityOf<typeof recommendation>;
