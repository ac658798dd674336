import { z } from 'zod';
import { classified } from './classification.ts';
import { define, field, link, order, text, type EntityOf } from './entity.ts';

/** What a committee decided: RESOLVED under its own power, or RECOMMENDED to another body. */
export const resolution = define('resolution', {
  ref: text(),
  meeting: link(),
  paper: link(),
  power: field(z.enum(['resolved', 'recommended']), 'resolved'),
  toCommittee: link(),
  text: text(),
  minute: text(),
  order: order(),
  classification: classified(),
});
export type Resolution = EntityOf<typeof resolution>;

export const OUTCOMES = ['open', 'agreed', 'agreed in part', 'not agreed', 'noted'] as const;
/** A member's comment or proposed amendment while the plan is shaped with scrutiny; `about` is the action or recommendation it concerns. */
export const comment = define('comment', {
  about: link(),
  type: field(z.enum(['comment', 'amendment']), 'comment'),
  proposer: link(),
  politicalGroup: text(),
  text: text(),
  outcome: field(z.enum(OUTCOMES), 'open'),
  reason: text(),
  meeting: link(),
  order: order(),
  classification: classified(),
});
export type Comment = EntityOf<typeof comment>;
