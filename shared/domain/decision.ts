import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { classified } from './classification.ts';
import { define, entityId, field, link, optional, order, text, type EntityOf } from './entity.ts';

const words = z.string().max(20_000);
const votes = z.int().min(0).max(1_000);

export const CALL_IN_OUTCOMES = ['no further action', 'referred back', 'referred to Council'] as const;
/**
 * Whether a decision of the executive can be called in (LGA 2000 s9F(3)), and what came of it. Until when it is open is counted from the day
 * the meeting's decisions were published, and never kept. One value, so that a merge cannot mix two.
 */
export const decisionCallIn = z.discriminatedUnion('is', [
  z.object({ is: z.literal('not subject to it') }),
  z.object({ is: z.literal('subject to it') }),
  /** Exempted as urgent, with the reason and whoever agreed. */
  z.object({ is: z.literal('waived as urgent'), why: words }),
  z.object({
    is: z.literal('called in'),
    on: calendarDay.nullable(),
    /** The members who called it in, as the notice names them. */
    by: words, why: words,
    /** The meeting of scrutiny that hears it. */
    hearing: entityId.nullable(),
    outcome: z.enum(CALL_IN_OUTCOMES).nullable(),
    note: words,
  }),
]);
export type DecisionCallIn = z.infer<typeof decisionCallIn>;

export const REPLIES = ['accepted', 'accepted in part', 'not accepted', 'noted'] as const;
/** What the body that something was recommended to has answered, when and where. One value. */
export const reply = z.object({ is: z.enum(REPLIES), words, on: calendarDay.nullable(), meeting: entityId.nullable() });
export type Reply = z.infer<typeof reply>;

/** What a committee decided: RESOLVED under its own power, or RECOMMENDED to another body. */
export const resolution = define(
  'resolution',
  {
    ref: text(),
    meeting: link(),
    /** The number of the item on the agenda. */
    item: text(),
    paper: link(),
    power: field(z.enum(['resolved', 'recommended']), 'resolved'),
    toCommittee: link(),
    text: text(),
    minute: text(),
    /** As they were counted; null where no vote is recorded. */
    votes: optional(z.object({ for: votes, against: votes, abstained: votes })),
    callIn: field(decisionCallIn, { is: 'not subject to it' }),
    /** By when the other body is asked to reply, and what it replied; null: it has not. */
    replyBy: optional(calendarDay),
    reply: optional(reply),
    order: order(),
    classification: classified(),
  },
  /** The actions and recommendations it is about. */
  { sets: ['concerns'] },
);
export type Resolution = EntityOf<typeof resolution>;

export const OUTCOMES = ['open', 'agreed', 'agreed in part', 'not agreed', 'noted'] as const;
/**
 * What an amendment would have an action say. The words stand as they were moved. `from` is what stood there then: the commands keep it, so
 * that old and new can be read beside each other once it is applied; left out where nobody kept it.
 */
export const proposedChange = z.discriminatedUnion('is', [
  z.object({ is: z.literal('words'), field: z.enum(['title', 'detail', 'successMeasure']), to: words, from: words.optional() }),
  z.object({ is: z.literal('target date'), to: calendarDay, from: calendarDay.nullable().optional() }),
  z.object({ is: z.literal('owner'), to: entityId, from: entityId.nullable().optional() }),
  /** Of no action that is there: it would be a new one, for the recommendation it is about. */
  z.object({ is: z.literal('new action'), title: words }),
  z.object({ is: z.literal('withdraw'), reason: words }),
]);
export type ProposedChange = z.infer<typeof proposedChange>;

/** A member's comment or proposed amendment, while the plan is shaped with scrutiny or in a meeting; `about` is the action or recommendation it concerns. */
export const comment = define('comment', {
  about: link(),
  type: field(z.enum(['comment', 'amendment']), 'comment'),
  proposer: link(),
  politicalGroup: text(),
  text: text(),
  change: optional(proposedChange),
  outcome: field(z.enum(OUTCOMES), 'open'),
  reason: text(),
  meeting: link(),
  /** The decision by which it was agreed or refused. */
  decidedBy: link(),
  /** The day its change was made to the plan; null: not yet, or nothing was to be made. */
  appliedOn: optional(calendarDay),
  order: order(),
  classification: classified(),
});
export type Comment = EntityOf<typeof comment>;
