import type { Action } from '../domain/action.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { EXEMPT_PARAGRAPHS, type Classification } from '../domain/classification.ts';
import { planFor, type Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { actionsAnswering, isOverdue, nameOf, namedWithPost } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';
import { coloursTold, statusesOf, type StatusSet } from '../domain/status-set.ts';
import { listed } from '../papers/words.ts';
import { lastMeetingBefore, progressOf, type LastMeeting } from './progress.ts';
import { summaryOf, type TrackerSummary } from './summary.ts';
import { actionWords, evidenceWords, markingWords, resourcingWords, responseWords, withBullets, withoutActionWords } from './words.ts';

/** One recommendation and one action that answers it. Text that nobody has given is empty; the recommendation's is verbatim. */
export interface TrackerRow {
  readonly recommendationId: EntityId | null;
  readonly actionId: EntityId | null;
  readonly ref: string;
  readonly theme: string;
  readonly recommendation: string;
  readonly response: string;
  readonly action: string;
  readonly owner: string;
  readonly portfolioHolder: string;
  readonly originalDate: CalendarDay | null;
  readonly currentDate: CalendarDay | null;
  /** The council’s word with a capital (`On track`), or empty where there is no action. */
  readonly status: string;
  readonly progress: string;
  readonly nextStep: string;
  readonly successMeasure: string;
  readonly resourcing: string;
  readonly evidence: string;
}

/** What a tracker says, whatever file it is written to. */
export interface TrackerContent {
  readonly edition: Edition;
  readonly council: string;
  /** The review's title, which names the plan. */
  readonly subject: string;
  readonly title: string;
  readonly asAt: CalendarDay;
  /** Whole sentences to print between the title and the table: the marking of an internal edition first, then the date and how to read it. */
  readonly notes: readonly string[];
  readonly rows: readonly TrackerRow[];
  /** In the council’s words and colours. */
  readonly statuses: StatusSet;
  readonly summary: TrackerSummary;
}

export const OTHER_ACTIONS = 'Other actions';
export const NO_RECOMMENDATION = 'None listed for this action';
const KEY_RECOMMENDATIONS = 'Key recommendations';

/**
 * One row for each recommendation and each action that answers it, in the review's order; a recommendation without actions has a row
 * that says so; actions that answer none come last. Public unless asked otherwise, and then built from the public plan alone.
 * `today` is the day the tracker is "as at".
 */
export function trackerContent(whole: Plan, { edition = 'public', today }: { readonly edition?: Edition; readonly today: CalendarDay }): TrackerContent {
  const plan = planFor(edition, whole);
  const last = lastMeetingBefore(plan, today);
  const answering = plan.all('recommendation').flatMap((recommendation) => {
    const actions = actionsAnswering(plan, recommendation.id);
    return actions.length === 0 ? [rowOf(plan, recommendation, null, last)] : actions.map((action) => rowOf(plan, recommendation, action, last));
  });
  const others = plan.all('action').filter((action) => !action.answers.some((id) => plan.get('recommendation', id)));
  const rows = [...answering, ...others.map((action) => rowOf(plan, null, action, last))];
  const subject = plan.review.title.trim() || plan.details.title.trim();
  return {
    edition,
    council: plan.council.name.trim(),
    subject,
    title: subject ? `${subject}: action plan tracker` : 'Action plan tracker',
    asAt: today,
    notes: notesOf(plan, edition, today, last),
    rows,
    statuses: statusesOf(plan.council),
    summary: summaryOf(plan, rows),
  };
}

function rowOf(plan: Plan, recommendation: Recommendation | null, action: Action | null, last: LastMeeting | null): TrackerRow {
  const marking = [...new Set([recommendation, action].flatMap((one) => (one ? [markingWords(one.classification)] : [])))].filter(Boolean).join('; ');
  const ref = [recommendation?.ref, action?.ref].filter(Boolean).join(' · ');
  const ofRecommendation = recommendation
    ? { theme: themeOf(plan, recommendation), recommendation: recommendation.text, response: responseWords(plan, recommendation) }
    : { theme: OTHER_ACTIONS, recommendation: NO_RECOMMENDATION, response: '' };
  const ofAction = action
    ? {
        action: actionWords(action),
        owner: namedWithPost(plan, action.owner) || 'Not yet named',
        portfolioHolder: nameOf(plan, action.portfolioHolder),
        originalDate: action.originalDueOn,
        currentDate: action.dueOn,
        status: statusesOf(plan.council)[action.status.is].label,
        ...progressOf(plan, action, last),
        successMeasure: withBullets(action.successMeasure),
        resourcing: resourcingWords(action.resourcing),
        evidence: evidenceWords(plan, action),
      }
    : {
        action: withoutActionWords(plan, recommendation!),
        owner: '', portfolioHolder: '', originalDate: null, currentDate: null, status: '', progress: '', nextStep: '', successMeasure: '', resourcing: '', evidence: '',
      };
  return {
    recommendationId: recommendation?.id ?? null, actionId: action?.id ?? null,
    ref: marking ? `${ref} (${marking})`.trim() : ref, ...ofRecommendation, ...ofAction,
  };
}

function themeOf(plan: Plan, recommendation: Recommendation): string {
  const theme = plan.get('theme', recommendation.theme);
  const words = [theme?.number.trim(), theme?.title.trim()].filter(Boolean).join(' ');
  return words || (recommendation.type === 'key' ? KEY_RECOMMENDATIONS : 'No theme');
}

function notesOf(plan: Plan, edition: Edition, today: CalendarDay, last: LastMeeting | null): string[] {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const recommendations = plan.all('recommendation').length;
  const actions = plan.all('action');
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  return [
    ...(edition === 'internal' ? [internalMarking(plan)] : []),
    `${plan.council.name.trim() ? `${plan.council.name.trim()}, as` : 'As'} at ${longDay(today)}: ${counted(recommendations, 'recommendation', 'recommendations')}, ` +
      `${counted(actions.length, 'action', 'actions')}, ${overdue === 0 ? 'none' : overdue} overdue.${last ? ` The last meeting was ${last.words}.` : ''}`,
    'How to read it: one row for each recommendation, in the review’s own words, and each action that answers it. ' +
      colourKey(statusesOf(plan.council)),
  ];
}

/** `Status colours: blue complete, light blue proposed complete, …; not started and withdrawn have none.` */
function colourKey(statuses: StatusSet): string {
  const { coloured, plain } = coloursTold(statuses);
  if (coloured.length === 0) return 'No status has a colour.';
  const none = plain.length === 0 ? '' : `; ${listed(plain)} ${plain.length === 1 ? 'has' : 'have'} none`;
  return `Status colours: ${coloured.map(({ colour, words }) => `${colour} ${words.join(' or ')}`).join(', ')}${none}.`;
}

/** LGA 1972 s100B(5): a copy that is not open to inspection is marked with the description it is excluded under. */
function internalMarking(plan: Plan): string {
  const classifications = (['recommendation', 'action', 'update', 'evidence'] as const).flatMap((kind) => plan.all(kind).map((one): Classification => one.classification));
  const paragraphs = [...new Set(classifications.filter((one) => one.level === 'exempt').flatMap((one) => one.paragraphs))].sort((a, b) => a - b);
  const named = paragraphs.map((n) => `paragraph ${n} (${EXEMPT_PARAGRAPHS[n as keyof typeof EXEMPT_PARAGRAPHS]})`).join(' and ');
  const exempt = named ? ` It contains exempt information under Schedule 12A, Part 1, of the Local Government Act 1972, ${named}.` : '';
  const confidential = classifications.some((one) => one.level === 'confidential') ? ' It contains confidential information under section 100A(3) of that Act.' : '';
  return `Not for publication: internal edition.${exempt}${confidential && !exempt ? ' It contains confidential information under section 100A(3) of the Local Government Act 1972.' : confidential}`;
}
