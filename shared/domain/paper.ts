import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { classified } from './classification.ts';
import { EDITIONS } from './editions.ts';
import { define, field, link, optional, order, text, type EntityOf, type Field } from './entity.ts';

export const PAPER_TYPES = ['response to the review', 'shaping the action plan', 'progress monitoring', 'preparing for the follow-up visit', 'closure of the plan'] as const;
export type PaperType = (typeof PAPER_TYPES)[number];

/** What a report can have sections for. Where each is printed and what it is usually called stands in `shared/papers/layout.ts`; those added since stand last. */
export const SECTIONS = [
  'summary', 'recommendations', 'reason', 'introduction', 'options', 'background', 'implications', 'risk', 'legal', 'financial',
  'equalities', 'priorities', 'clearance', 'background papers', 'human resources', 'climate', 'data protection', 'procurement', 'crime and disorder',
] as const;
export type SectionName = (typeof SECTIONS)[number];
export const LONGEST_HEADING = 100;
export const LONGEST_NIL = 600;
/** Longest name of an office that clears a report or a part of it: `Monitoring Officer`. */
export const LONGEST_OFFICE = 100;
export const office = z.string().max(LONGEST_OFFICE).regex(/^[^\n]*$/);
/**
 * How a council has one section of its reports: its heading and its words for nothing to report, each empty for the usual ones, whether reports ask
 * for it, and the office that has to clear it, empty or left out for none.
 */
export const sectionSetting = z.strictObject({
  name: z.enum(SECTIONS), heading: z.string().max(LONGEST_HEADING).regex(/^[^\n]*$/), nil: z.string().max(LONGEST_NIL).regex(/^[^\n]*$/), asked: z.boolean(),
  clearedBy: office.optional(),
});
export type SectionSetting = z.infer<typeof sectionSetting>;
/** One value, since the order is of all of them; empty: as reports usually are. */
export const reportSections = (): Field<SectionSetting[]> => field(z.array(sectionSetting).max(SECTIONS.length), []);

/** What a paper can have as an appendix, each built from the plan (`shared/papers/appendix-parts.ts`). Those added since stand last. */
export const APPENDICES = [
  'action plan', 'what has changed', 'overdue and off track', 'responses', 'what scrutiny changed', 'timeline', 'summary', 'moved dates',
] as const;
export type AppendixName = (typeof APPENDICES)[number];
/** The columns that an action plan can go without; what is to be done, and in answer to what, it always says. */
export const ACTION_PLAN_COLUMNS = ['response', 'owner', 'target date', 'status'] as const;
export type ActionPlanColumn = (typeof ACTION_PLAN_COLUMNS)[number];
/** One appendix of a paper. `columns` are of an action plan; without them it has all. */
const appendix = z.strictObject({ is: z.enum(APPENDICES), columns: z.array(z.enum(ACTION_PLAN_COLUMNS)).max(ACTION_PLAN_COLUMNS.length).optional() });
export type Appendix = z.infer<typeof appendix>;
/** One value, since the letters follow the order of all of them. */
const appendices = z.array(appendix).max(APPENDICES.length).refine((all) => new Set(all.map(({ is }) => is)).size === all.length);

/** A committee report: what its front table says. Its words stand in sections, which own blocks. */
export const paper = define('paper', {
  ref: text(),
  type: field(z.enum(PAPER_TYPES), 'response to the review'),
  subject: text(),
  /** The committee it is for, and the meeting where one is set. */
  reportFor: link(),
  meeting: link(),
  responsibleOfficer: link(),
  portfolioHolder: link(),
  callIn: field(z.object({ subject: z.boolean(), why: z.string().max(2_000) }), { subject: false, why: '' }),
  wardsAffected: text(),
  /** One enclosure a line. */
  enclosures: text(),
  contact: link(),
  /** `why` when nobody was notified, assessed or cleared: the labels never stand empty. Where they were: `whom`, and the day. */
  wardCouncillorsNotified: field(
    z.object({ done: z.boolean(), why: z.string().max(2_000), whom: z.string().max(2_000).optional(), on: calendarDay.nullable().optional() }), { done: false, why: '' },
  ),
  /** `screened`: whether it was looked into if an assessment is needed. */
  equalityAssessment: field(
    z.object({ done: z.boolean(), why: z.string().max(2_000), clearedBy: z.string().max(1_000), screened: z.boolean().optional() }), { done: false, why: '', clearedBy: '' },
  ),
  /** The council's sections when the paper was begun: it keeps them, whatever the council asks for later. */
  reportSections: reportSections(),
  callInWaived: field(z.object({ waived: z.enum(['yes', 'no', 'not applicable']), why: z.string().max(2_000) }), { waived: 'not applicable', why: '' }),
  /** Its appendices in their order, lettered as they stand; null: as papers of its kind usually have, and as `whatScrutinyChanged` says. */
  appendices: optional(appendices),
  /** Whether it has the appendix on what scrutiny changed, where its appendices were not chosen; null: as papers of its kind usually have. */
  whatScrutinyChanged: optional(z.boolean()),
  /** Whether its exempt appendix also has what its other appendices withhold from the public copy. That there is one is said in public. */
  exemptAppendix: field(z.boolean(), false),
  /** How many pages it is to have at most, without its appendices; null: nobody said. */
  pageBudget: optional(z.int().min(1).max(500)),
  /** The earlier paper its front was taken from, in words, until somebody has looked at it. */
  carriedFrom: text(),
  order: order(),
  classification: classified(),
});
export type Paper = EntityOf<typeof paper>;

export const section = define('section', {
    name: field(z.enum(SECTIONS), 'summary'), included: field(z.boolean(), true), order: order(), classification: classified(),
    /** The earlier paper its words were taken from, in words, until somebody has changed or confirmed them. */
    carriedFrom: text(),
  }, { owner: 'paper' });
export type Section = EntityOf<typeof section>;

/** A stretch of text with one look. `link` is an https or mailto address. */
export const run = z.object({ text: z.string().max(100_000), bold: z.boolean().optional(), italic: z.boolean().optional(), link: z.string().max(2_000).optional() });
export type Run = z.infer<typeof run>;
export const BLOCK_TYPES = ['paragraph', 'heading', 'numbered', 'bullet', 'table'] as const;
/** A typed block of rich text with an id of its own, so that two people's sections merge block by block. */
export const block = define(
  'block',
  {
    type: field(z.enum(BLOCK_TYPES), 'paragraph'),
    /** List level from 0; heading level below the section from 1. */
    level: field(z.int().min(0).max(8), 0),
    runs: field(z.array(run).max(2_000), []),
    /** For a table: rows of cells of text, the first row being the header. */
    rows: optional(z.array(z.array(z.string().max(10_000)).max(20)).max(500)),
    order: order(),
  },
  { owner: 'section' },
);
export type Block = EntityOf<typeof block>;

/** What is cleared: one section, or with null the whole report. */
const clearedPart = () => optional(z.enum(SECTIONS));
/**
 * Silence is never clearance: who cleared it, for whom, when, and which words. `version` stands for those words (`shared/papers/version.ts`), so that
 * a clearance lapses when they change; empty on one that was noted before anybody kept it.
 */
export const clearance = define(
  'clearance',
  { role: text(), onBehalfOf: text(), name: text(), clearedOn: text(), version: text(), section: clearedPart() },
  { owner: 'paper' },
);
export type Clearance = EntityOf<typeof clearance>;

/** That an office was asked to clear a report or a section of it: whom, on which day, and which words. What came of it is a clearance. */
export const clearanceRequest = define(
  'clearancerequest',
  { office: field(office, ''), person: link(), askedOn: optional(calendarDay), version: text(), section: clearedPart() },
  { owner: 'paper' },
);
export type ClearanceRequest = EntityOf<typeof clearanceRequest>;

/** That a paper was published as this very file, of which a copy is kept beside the plan (`shared/papers/archive.ts`). */
export const publication = define(
  'publication',
  {
    publishedOn: optional(calendarDay),
    edition: field(z.enum(EDITIONS), 'public'),
    fileName: text(),
    /** SHA-256 of its bytes in hexadecimal. */
    digest: text(),
    bytes: field(z.int().min(0), 0),
  },
  { owner: 'paper' },
);
export type Publication = EntityOf<typeof publication>;
