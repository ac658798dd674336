import { z } from 'zod';
import type { StatusWord } from './action.ts';
import { calendarDay } from './calendar-day.ts';
import { define, field, optional, text, type EntityOf } from './entity.ts';
import { logoOf } from './logo.ts';
import { office, reportSections } from './paper.ts';
import { reportTemplate } from './report-template.ts';
import { STATUS_COLOUR_NAMES } from './status-colours.ts';

/** The plan itself: `plan/main`. */
export const STAGES = ['officer draft', 'with scrutiny', 'agreed', 'monitored'] as const;
export const details = define('plan', { title: text(), stage: field(z.enum(STAGES), 'officer draft') });
export type PlanDetails = EntityOf<typeof details>;

export const CLEAR_DAYS_COUNTS = ['working days', 'all but Sundays and bank holidays', 'every day'] as const;
export const CLOSURE_RULES = ['the executive', 'scrutiny recommends, the executive agrees', 'the responsible committee'] as const;
export const RATINGS_FROM = ['the owner', 'the owner, beside dates and milestones'] as const;
export const EFFECTIVE_FROM = ['the next day', 'the next working day'] as const;

/** Seven of them and the commas between fit into one list of Excel’s, which holds 255 characters and goes by commas. */
export const LONGEST_STATUS_WORD = 30;
/** The council’s own word for a status: a letter first, so that no program takes it for a formula. Empty: the usual word. */
const statusName = () => field(z.string().max(LONGEST_STATUS_WORD).regex(/^(?:\p{L}[\p{L}\p{M}\p{N} ’'()/&.-]*)?$/u), '');
const statusColour = () => optional(z.enum(STATUS_COLOUR_NAMES));
/** A time of the day, `17:00`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const days = () => field(z.array(calendarDay).max(400), []);
const months = (usual: number) => field(z.int().min(1).max(60), usual);
const workingDays = (usual: number) => field(z.int().min(0).max(120), usual);

const mailWords = () => optional(z.strictObject({ subject: z.string().max(200), body: z.string().max(20_000) }));

/** The council's profile, which travels inside the plan: `council/main`. */
export const council = define('council', {
  name: text(),
  /** A small PNG or JPEG in base64: one value of the record, well below what one may hold. */
  logo: optional(z.string().refine((given) => logoOf(given) !== null)),
  /** What the logo shows, for who does not see it; empty: that it is the council's logo. */
  logoWords: field(z.string().max(300), ''),

  // One field a word and a colour, so that two people who change two statuses do not clash.
  wordNotStarted: statusName(), wordOnTrack: statusName(), wordAtRisk: statusName(), wordOffTrack: statusName(), wordProposedComplete: statusName(),
  wordComplete: statusName(), wordWithdrawn: statusName(),
  colourNotStarted: statusColour(), colourOnTrack: statusColour(), colourAtRisk: statusColour(), colourOffTrack: statusColour(), colourProposedComplete: statusColour(),
  colourComplete: statusColour(), colourWithdrawn: statusColour(),

  /** Which days count for clear days (LGA 1972 s100A, s100B): working days is the earliest, so the safest. */
  clearDaysCount: field(z.enum(CLEAR_DAYS_COUNTS), 'working days'),
  /** Days the offices are closed besides weekends and bank holidays. */
  closedDays: days(),
  /** Bank holidays proclaimed since this version was made. */
  moreBankHolidays: days(),
  /** What is published later counts as published on the next working day. */
  publishBefore: optional(timeOfDay),
  /** Working days before a meeting by which the agenda is to be out, where the law's day is not earlier still. */
  agendaLead: workingDays(6),
  /** Working days before a meeting by which returns are to be back. */
  returnsLead: workingDays(17),
  /** The other steps of a monitoring round, in working days before its meeting: owners are asked and chased, clearance, the chair's briefing, the final paper. */
  roundAsk: workingDays(30), roundFirstChase: workingDays(22), roundSecondChase: workingDays(18), roundClearanceFrom: workingDays(15), roundClearanceTo: workingDays(11),
  roundBriefing: workingDays(10), roundFinalPaper: workingDays(7),
  /** And after it: decisions are out, and the first and last day of draft minutes. */
  roundDecisionsOut: workingDays(1), roundMinutesFrom: workingDays(5), roundMinutesTo: workingDays(10),
  /** How many times an owner is chased before their director is told. */
  chasersBeforeDirector: field(z.int().min(1).max(20), 2),
  /** The council's own words for a mail to an owner, with merge fields (`{owner}`); null: ours. */
  mailAsking: mailWords(), mailChasing: mailWords(), mailLastCall: mailWords(),

  /** Whether a rating worked out from dates and milestones stands beside the owner's own, and how many days before its target date a late action is at risk. */
  ratingFrom: field(z.enum(RATINGS_FROM), 'the owner'),
  atRiskWithin: field(z.int().min(0).max(365), 14),

  /** Call-in: working days after the decision is published, closing time of the last of them, and when the decision takes effect. */
  callInDays: field(z.int().min(1).max(30), 5),
  callInClosesAt: optional(timeOfDay),
  callInEffective: field(z.enum(EFFECTIVE_FROM), 'the next day'),
  /** The weeks before elections in which councils hold back what could sway them, first and last day. */
  preElection: field(z.array(z.strictObject({ from: calendarDay, to: calendarDay })).max(40), []),

  /** The peer challenge’s own clock, in months from the last day on site. */
  challengePublished: months(3),
  challengePlanLatest: months(5),
  challengeReview: months(10),
  challengeReviewReport: months(12),

  /** The sections of reports: names, order, which implications are asked for, and what is said where there is nothing to report. */
  reportSections: reportSections(),
  /** The Word template that reports come out in, and what goes where in it; null: as papers look without one. One field: a mapping is of one template. */
  reportTemplate: optional(reportTemplate),
  /** The offices that clear a whole report that decides something, in their order. */
  reportClearedBy: field(z.array(office).max(10), ['Chief Financial Officer', 'Monitoring Officer']),
  /** Whether a copy of every paper that is published is kept in a folder beside the plan. */
  keepPublished: field(z.boolean(), false),

  /** Whose agreement closes an action. Scrutiny may not discharge executive functions (LGA 2000 s9F), so it can only recommend. */
  closureAgreedBy: field(z.enum(CLOSURE_RULES), 'scrutiny recommends, the executive agrees'),
});
export type Council = EntityOf<typeof council>;

export const WORD_FIELD = {
  'not started': 'wordNotStarted', 'on track': 'wordOnTrack', 'at risk': 'wordAtRisk', 'off track': 'wordOffTrack', 'proposed complete': 'wordProposedComplete',
  complete: 'wordComplete', withdrawn: 'wordWithdrawn',
} as const satisfies Record<StatusWord, keyof Council>;
export const COLOUR_FIELD = {
  'not started': 'colourNotStarted', 'on track': 'colourOnTrack', 'at risk': 'colourAtRisk', 'off track': 'colourOffTrack', 'proposed complete': 'colourProposedComplete',
  complete: 'colourComplete', withdrawn: 'colourWithdrawn',
} as const satisfies Record<StatusWord, keyof Council>;
