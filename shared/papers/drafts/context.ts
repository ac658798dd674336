import type { Action } from '../../domain/action.ts';
import type { PaperType } from '../../domain/paper.ts';
import type { Committee, Meeting } from '../../domain/people.ts';
import type { Plan } from '../../domain/plan.ts';
import { statusesOf } from '../../domain/status-set.ts';
import type { ReportLayout } from '../layout.ts';
import type { PastPlan } from '../past.ts';
import { planFacts, type PlanFacts } from '../plan-facts.ts';
import { days, inLetters, listed, withArticle } from '../words.ts';

const { count, outOf } = inLetters;

/** Everything a drafted sentence may draw on. */
export interface DraftContext {
  readonly plan: Plan;
  readonly type: PaperType;
  readonly facts: PlanFacts;
  readonly committee: Committee | null;
  readonly meeting: Meeting | null;
  /** `the council` while it has no name; `the Royal Borough of Ashbourne Vale`, but `Ashbourne Vale Borough Council`. */
  readonly council: string;
  /** The committee that shapes and monitors the plan, with its article. */
  readonly scrutiny: string;
  /** `the Corporate Peer Challenge`. */
  readonly review: string;
  /** `the report of the Corporate Peer Challenge`. */
  readonly report: string;
  /** Whether the action plan is still being shaped, so that it is called a draft. */
  readonly isDraft: boolean;
  /** The sections the report has, with the council's words for nothing to report. */
  readonly layout: ReportLayout;
  /** The plan as the committee saw it last before this report; null where it never did. */
  readonly lastSeen: PastPlan | null;
  /** `Appendix A`, where the paper has the action plan; null where it has not. */
  readonly planAppendix: string | null;
}

export function draftContext(
  plan: Plan, type: PaperType, of: Pick<DraftContext, 'committee' | 'meeting' | 'layout' | 'lastSeen' | 'planAppendix'>,
): DraftContext {
  const title = plan.review.title.trim();
  const review = title === '' ? 'the review' : withArticle(title);
  const scrutiny = plan.all('committee').find((one) => one.type === 'scrutiny')?.name || 'Overview and Scrutiny Committee';
  return {
    plan,
    type,
    ...of,
    review,
    facts: planFacts(plan),
    council: councilNamed(plan.council.name.trim()),
    scrutiny: /^scrutiny$/i.test(scrutiny)
      ? scrutiny
      : withArticle(/committee|panel|board|commission/i.test(scrutiny) ? `the ${scrutiny.replace(/^the /i, '')}` : scrutiny),
    report: /report$/i.test(title) ? review : `the report of ${review}`,
    isDraft: plan.details.stage === 'officer draft' || plan.details.stage === 'with scrutiny',
  };
}

const councilNamed = (name: string): string => (name === '' ? 'the council' : /^[\w ]*\b(borough|city|county|district) of\b/i.test(name) && !/council$/i.test(name) ? `the ${name.replace(/^the /i, '')}` : name);

export const isScrutiny = ({ committee, type }: DraftContext): boolean =>
  committee ? committee.type === 'scrutiny' : type === 'shaping the action plan';
/** `three key recommendations and five suggestions`; `18 recommendations` in a report that does not tell the two kinds apart. */
export function points({ facts }: DraftContext): string {
  if (facts.suggestions === 0) return count(facts.key, 'recommendation');
  return listed([...(facts.key > 0 ? [count(facts.key, 'key recommendation')] : []), count(facts.suggestions, 'suggestion')]);
}
/** What the review asks for and how far the council has answered it; empty where nothing is recorded. */
export function answeredSoFar(context: DraftContext): string {
  const { answered, recommendations } = context.facts;
  if (recommendations.length === 0) return '';
  return answered === 0
    ? `The review makes ${points(context)}, which the council has not answered yet.`
    : `The review makes ${points(context)}. So far the council has answered ${outOf(answered, recommendations.length, 'recommendation')}.`;
}
/** ` in Appendix A`, or nothing where the paper goes without the action plan. */
export const inAppendix = ({ planAppendix }: DraftContext): string => (planAppendix === null ? '' : ` in ${planAppendix}`);
/** `, as set out in Appendix A`, or nothing. */
export const asSetOut = ({ planAppendix }: DraftContext): string => (planAppendix === null ? '' : `, as set out in ${planAppendix}`);
export const actionPlan = ({ isDraft }: DraftContext): string => (isDraft ? 'draft action plan' : 'action plan');
/** ` by the Local Government Association`, or nothing. */
export const byTheBody = ({ plan }: DraftContext): string =>
  plan.review.reviewingBody ? ` by ${withArticle(plan.review.reviewingBody)}` : '';
export const onSite = ({ plan }: DraftContext): string => days(plan.review.onSiteFrom, plan.review.onSiteTo);

/** `off track or at risk`, in the council’s words; of some actions, only what they are. */
export function inTrouble(plan: Plan, actions?: readonly Action[]): string {
  const statuses = statusesOf(plan.council);
  const words = (['off track', 'at risk'] as const).filter((is) => actions === undefined || actions.some(({ status }) => status.is === is));
  return listed(words.map((is) => statuses[is].word), 'or');
}
