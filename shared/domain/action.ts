import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { classified } from './classification.ts';
import { define, entityId, field, link, optional, order, text, type EntityOf } from './entity.ts';

export const STATUSES = ['not started', 'on track', 'at risk', 'off track', 'proposed complete', 'complete', 'withdrawn'] as const;
export type StatusWord = (typeof STATUSES)[number];
const words = z.string().max(20_000);

/**
 * Where an action stands, with what must be said beside it: trouble has a cause and a route to green; completion is first proposed by
 * the owner with evidence, then agreed by a body, meeting and minute; withdrawing has a reason. One value, so a merge cannot mix two.
 * That the words are there is asked by `decide()`, which can say so in a sentence: without them, a status another program wrote would
 * read as "not started".
 */
export const status = z.discriminatedUnion('is', [
  z.object({ is: z.literal('not started') }),
  z.object({ is: z.literal('on track') }),
  z.object({ is: z.literal('at risk'), cause: words, route: words }),
  z.object({ is: z.literal('off track'), cause: words, route: words }),
  z.object({ is: z.literal('proposed complete'), evidence: words, proposedOn: calendarDay.nullable().default(null) }),
  z.object({
    is: z.literal('complete'),
    evidence: words.default(''),
    agreedBy: entityId.nullable().default(null),
    meeting: entityId.nullable().default(null),
    minute: z.string().max(200).default(''),
  }),
  z.object({ is: z.literal('withdrawn'), reason: words }),
]);
export type Status = z.infer<typeof status>;

export const resourcing = z.discriminatedUnion('from', [
  z.object({ from: z.literal('existing resources') }),
  /** Amount in whole pounds; year as the council writes it (`2026/27`). */
  z.object({
    from: z.literal('new funding'),
    amount: z.number().min(0).max(1e12),
    year: z.string().max(20),
    source: z.string().max(1_000),
    approved: z.boolean(),
  }),
  z.object({ from: z.literal('outside support'), requestedOf: z.string().max(1_000) }),
  z.object({ from: z.literal('not known') }),
]);
export type Resourcing = z.infer<typeof resourcing>;

export const risk = z.discriminatedUnion('is', [
  z.object({ is: z.literal('on the register'), reference: z.string().max(200) }),
  z.object({ is: z.literal('being considered'), by: z.string().max(1_000), dueOn: calendarDay.nullable().default(null) }),
]);
export type Risk = z.infer<typeof risk>;

export const SOURCES = ['decision', 'commitment', 'amendment'] as const;
/**
 * Where an action comes from, when not from a recommendation alone: a decision that asked for it, a sentence in a paper that promised it, an
 * amendment that was agreed. The words as they stood, since the paper may be written anew.
 */
export const actionSource = z.object({ is: z.enum(SOURCES), from: entityId.nullable(), words, minute: z.string().max(200) });
export type ActionSource = z.infer<typeof actionSource>;

/** What the council will do. Answers one or more recommendations; its owner may be an officer, a member, a group or a partner. */
export const action = define(
  'action',
  {
    ref: text(),
    title: text(),
    detail: text(),
    owner: link(),
    portfolioHolder: link(),
    startOn: optional(calendarDay),
    /** Set with the first target date, and never again: the slippage ledger counts from it. */
    originalDueOn: optional(calendarDay),
    dueOn: optional(calendarDay),
    status: field(status, { is: 'not started' }),
    successMeasure: text(),
    resourcing: optional(resourcing),
    risk: optional(risk),
    arises: optional(actionSource),
    order: order(),
    classification: classified(),
    /** For the office only; in no edition. */
    internalNote: text(),
  },
  { sets: ['answers'] },
);
export type Action = EntityOf<typeof action>;

/** One line of the slippage ledger: a target date moved, why, and who approved it. */
export const dateMove = define(
  'move',
  { from: optional(calendarDay), to: optional(calendarDay), reason: text(), approvedBy: text(), movedOn: optional(calendarDay) },
  { owner: 'action' },
);
export type DateMove = EntityOf<typeof dateMove>;

export const milestone = define('milestone', { title: text(), dueOn: optional(calendarDay), doneOn: optional(calendarDay), order: order() }, { owner: 'action' });
export type Milestone = EntityOf<typeof milestone>;

/** A dated, signed statement of progress. Never overwritten: a correction is another update. */
export const update = define(
  'update',
  {
    round: link(),
    madeOn: optional(calendarDay),
    madeBy: text(),
    status: optional(z.enum(STATUSES)),
    progress: text(),
    nextStep: text(),
    classification: classified(),
  },
  { owner: 'action' },
);
export type Update = EntityOf<typeof update>;

export const evidence = define('evidence', { title: text(), where: text(), givenOn: optional(calendarDay), classification: classified() }, { owner: 'action' });
export type Evidence = EntityOf<typeof evidence>;
