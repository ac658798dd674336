import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { planFor, type Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { SECTIONS, type Paper, type PaperType, type SectionName } from '../domain/paper.ts';
import type { Committee, Meeting, Person } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { appendicesOf, type ChosenAppendices } from './appendix-list.ts';
import { bulleted, numbered, paragraph, type DraftBlock, type DraftSection } from './drafts/blocks.ts';
import { draftContext, isScrutiny, type DraftContext } from './drafts/context.ts';
import {
  financialImplications,
  implications,
  nilImplications,
  priorities,
  riskImplications,
} from './drafts/implications.ts';
import { closureOfThePlan, preparingForTheFollowUp } from './drafts/later-reports.ts';
import { progressMonitoring } from './drafts/progress-monitoring.ts';
import { responseToTheReview } from './drafts/response-to-the-review.ts';
import { shapingTheActionPlan } from './drafts/shaping-the-action-plan.ts';
import type { DraftWords } from './drafts/types.ts';
import { layoutSection, type ReportLayout } from './layout.ts';
import type { PastPlan } from './past.ts';
import { reportLayout } from './report-layout.ts';
import { withArticle } from './words.ts';

/** Where a paper goes. Both may be left out: the committee is then the usual one for its type, the meeting its next one. */
export interface DraftFor {
  readonly committee?: EntityId | null;
  readonly meeting?: EntityId | null;
  readonly today: CalendarDay;
  /** The paper's own recommendations, where somebody has written them: whether it is for noting is read from them. */
  readonly recommendations?: readonly string[];
  /** That of the paper, where there is one; else the council's. */
  readonly layout?: ReportLayout;
  /** The appendices that were chosen for the paper; nothing: those of its kind. */
  readonly appendices?: ChosenAppendices;
  /** The plan as the committee saw it last, of the same edition; null or nothing: it never did. */
  readonly lastSeen?: PastPlan | null;
}
/** A whole report drafted from the plan: the front table's values as a paper holds them, and each section as blocks without ids. */
export type PaperDraft = Pick<
  Paper,
  | 'type'
  | 'subject'
  | 'reportFor'
  | 'meeting'
  | 'responsibleOfficer'
  | 'portfolioHolder'
  | 'callIn'
  | 'wardsAffected'
  | 'enclosures'
  | 'contact'
  | 'wardCouncillorsNotified'
  | 'equalityAssessment'
  | 'callInWaived'
> & { readonly sections: readonly DraftSection[] };

const WORDS: Readonly<Record<PaperType, (context: DraftContext) => DraftWords>> = {
  'response to the review': responseToTheReview,
  'shaping the action plan': shapingTheActionPlan,
  'progress monitoring': progressMonitoring,
  'preparing for the follow-up visit': preparingForTheFollowUp,
  'closure of the plan': closureOfThePlan,
};

/**
 * The draft of a paper for an edition, public unless another is asked for by name: words that are kept in a public section must not count,
 * or give the reference of, what is not public.
 */
export const draftPaper = (plan: Plan, type: PaperType, to: DraftFor & { readonly edition?: Edition }): PaperDraft =>
  draftFrom(planFor(to.edition ?? 'public', plan), type, to);

/** The same from a plan that is already an edition's. */
export function draftFrom(plan: Plan, type: PaperType, to: DraftFor): PaperDraft {
  const { committee, meeting } = whereItGoes(plan, type, to);
  const appendices = appendicesOf(plan, type, to.appendices ?? { appendices: null, whatScrutinyChanged: null });
  const planAppendix = appendices.find(({ is }) => is === 'action plan')?.letter ?? null;
  const context = draftContext(plan, type, { committee, meeting, planAppendix, layout: to.layout ?? reportLayout(plan.council.reportSections), lastSeen: to.lastSeen ?? null });
  const words = WORDS[type](context);
  const noting = isForNoting(to.recommendations?.length ? to.recommendations : words.recommendations);
  const officer = responsibleOfficer(plan);
  const blocks: Readonly<Record<SectionName, readonly DraftBlock[]>> = {
    summary: words.summary,
    recommendations: [paragraph(formOfWords(context)), ...numbered(words.recommendations)],
    reason: words.reason,
    introduction: words.introduction,
    options: words.options,
    background: words.background,
    implications: implications(context),
    risk: riskImplications(context),
    legal: nilImplications(context, 'legal'),
    financial: financialImplications(context),
    equalities: nilImplications(context, 'equalities'),
    'human resources': nilImplications(context, 'human resources'),
    climate: nilImplications(context, 'climate'),
    'data protection': nilImplications(context, 'data protection'),
    procurement: nilImplications(context, 'procurement'),
    'crime and disorder': nilImplications(context, 'crime and disorder'),
    priorities: priorities(context),
    clearance: [],
    'background papers': bulleted([reportAsPaper(plan)]),
  };
  const isExecutive = committee ? committee.type === 'executive' : !isScrutiny(context);
  // A report for noting needs no clearance of its decision; scrutiny decides nothing for the executive.
  const leftOut = (name: SectionName) => name === 'clearance' && (noting || !isExecutive);
  return {
    type,
    subject: words.subject,
    reportFor: committee?.id ?? null,
    meeting: meeting?.id ?? null,
    responsibleOfficer: officer?.id ?? null,
    portfolioHolder: portfolioHolder(plan)?.id ?? null,
    callIn: callIn(isExecutive, noting),
    wardsAffected: 'All',
    enclosures: appendices.map(({ heading }) => heading).join('\n'),
    contact: officer && (officer.email || officer.telephone) ? officer.id : null,
    wardCouncillorsNotified: { done: false, why: 'The report affects all wards.' },
    equalityAssessment: {
      done: false,
      why: !isExecutive ? 'The meeting takes no executive decision.' : noting ? 'The report is for noting, not for decision.' : '',
      clearedBy: '',
    },
    callInWaived: {
      waived: callIn(isExecutive, noting).subject ? 'no' : 'not applicable',
      why: callIn(isExecutive, noting).subject
        ? 'The decision is open to call-in in the usual way.'
        : `Call-in does not apply, ${noting && isExecutive ? 'as the report is for noting only' : 'as no executive decision is taken'}.`,
    },
    sections: SECTIONS.filter((name) => layoutSection(context.layout, name) !== null).map((name) => ({ name, included: !leftOut(name), blocks: blocks[name] })),
  };
}

/** Call-in is of executive decisions made and not yet carried out (LGA 2000 s9F(2)): a report for noting has none, nor has scrutiny. */
const callIn = (isExecutive: boolean, noting: boolean): Paper['callIn'] =>
  !isExecutive
    ? { subject: false, why: 'The meeting takes no executive decision.' }
    : noting
      ? { subject: false, why: 'The report is for noting.' }
      : { subject: true, why: '' };

const NOTING = /^(note|ask|consider|receive|welcome|thank|invite|comment|propose)\b/i;
/** Whether nothing is decided: every recommendation notes, asks or considers. */
export const isForNoting = (recommendations: readonly string[]): boolean =>
  recommendations.length > 0 && recommendations.every((words) => NOTING.test(words.trim()));

/** `Cabinet is requested to:`; for scrutiny and other committees, `The Committee is asked to:`. */
function formOfWords(context: DraftContext): string {
  const { committee, type } = context;
  if (committee === null) return type === 'response to the review' ? 'Cabinet is requested to:' : 'The Committee is asked to:';
  return committee.type === 'executive' || committee.type === 'council'
    ? `${committee.name || 'Cabinet'} is requested to:`
    : 'The Committee is asked to:';
}

function whereItGoes(
  plan: Plan,
  type: PaperType,
  { committee, meeting, today }: DraftFor,
): { committee: Committee | null; meeting: Meeting | null } {
  const chosen = plan.get('meeting', meeting ?? null);
  const usual = type === 'response to the review' || type === 'closure of the plan' ? 'executive' : 'scrutiny';
  const body =
    plan.get('committee', committee ?? chosen?.committee ?? null) ?? plan.all('committee').find((one) => one.type === usual) ?? null;
  if (chosen || body === null) return { committee: body, meeting: chosen };
  const dated = plan
    .all('meeting')
    .filter((one) => one.committee === body.id && one.heldOn !== null && !one.cancelled)
    .sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1));
  return { committee: body, meeting: dated.find((one) => one.heldOn! >= today) ?? null };
}

/** The Chief Executive, or the only officer there is: anything else would be a guess, printed over a name. */
function responsibleOfficer(plan: Plan): Person | null {
  const officers = plan.all('person').filter(({ type }) => type === 'officer');
  return officers.find(({ post }) => /^(interim |acting )?chief executive\b/i.test(post)) ?? (officers.length === 1 ? officers[0]! : null);
}
/** The Leader, or the one member whom every action names. */
function portfolioHolder(plan: Plan): Person | null {
  const leader = plan
    .all('person')
    .find(({ type, post, portfolio }) => type === 'member' && /^(the )?leader( of the council)?\b/i.test(post || portfolio));
  const named = new Set(plan.all('action').flatMap(({ portfolioHolder: one }) => (one === null ? [] : [one])));
  return leader ?? (named.size === 1 ? plan.get('person', [...named][0]!) : null);
}

function reportAsPaper({ review }: Plan): string {
  const title = review.title.trim();
  const named = title === '' ? 'The report of the review' : /report$/i.test(title) ? title : `Report of ${withArticle(title)}`;
  return [named, review.reviewingBody, review.reportedOn && longDay(review.reportedOn)].filter(Boolean).join(', ');
}
