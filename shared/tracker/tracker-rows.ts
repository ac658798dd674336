import type { Action } from '../domain/action.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';
import { actionsAnswering, nameOf, namedWithPost } from '../domain/facts.ts';
import { statusesOf } from '../domain/status-set.ts';
import { actionWords, agreedWords, markingWords, resourcingWords, responseWithReason, withoutActionWords } from '../papers/plan-words.ts';
import { ratingWords } from '../ratings/rating.ts';
import { withBullets } from '../text/list-marks.ts';
import type { RowOf } from './division.ts';
import { progressOf, type LastMeeting } from './progress.ts';
import type { TrackerRow } from './tracker-content.ts';

export const OTHER_ACTIONS = 'Other actions';
export const NO_RECOMMENDATION = 'None listed for this action';
const KEY_RECOMMENDATIONS = 'Key recommendations';

/** Each recommendation with each action that answers it, in the review's order; one without actions has a row that says so; actions that answer none come last. */
export function rowsOf(plan: Plan, last: LastMeeting | null, today: CalendarDay): readonly RowOf[] {
  const row = (recommendation: Recommendation | null, action: Action | null): RowOf => ({ recommendation, action, row: rowOf(plan, recommendation, action, last, today) });
  const answering = plan.all('recommendation').flatMap((recommendation) => {
    const actions = actionsAnswering(plan, recommendation.id);
    return actions.length === 0 ? [row(recommendation, null)] : actions.map((action) => row(recommendation, action));
  });
  const others = plan.all('action').filter((action) => !action.answers.some((id) => plan.get('recommendation', id)));
  return [...answering, ...others.map((action) => row(null, action))];
}

function rowOf(plan: Plan, recommendation: Recommendation | null, action: Action | null, last: LastMeeting | null, today: CalendarDay): TrackerRow {
  const marking = [...new Set([recommendation, action].flatMap((one) => (one ? [markingWords(one.classification)] : [])))].filter(Boolean).join('; ');
  const ref = [recommendation?.ref, action?.ref].filter(Boolean).join(' · ');
  const ofRecommendation = recommendation
    ? { theme: themeOf(plan, recommendation), recommendation: recommendation.text, response: responseWithReason(plan, recommendation) }
    : { theme: OTHER_ACTIONS, recommendation: NO_RECOMMENDATION, response: '' };
  const ofAction = action
    ? {
        action: actionWords(action),
        owner: namedWithPost(plan, action.owner) || 'Not yet named',
        portfolioHolder: nameOf(plan, action.portfolioHolder),
        originalDate: action.originalDueOn,
        currentDate: action.dueOn,
        status: statusesOf(plan.council)[action.status.is].label,
        rating: ratingWords(plan, action, today),
        ...progressOf(plan, action, last),
        successMeasure: withBullets(action.successMeasure),
        resourcing: action.resourcing === null ? '' : resourcingWords(action.resourcing),
        evidence: evidenceWords(plan, action),
      }
    : {
        action: withoutActionWords(plan, recommendation!),
        owner: '', portfolioHolder: '', originalDate: null, currentDate: null, status: '', rating: '', progress: '', nextStep: '', successMeasure: '', resourcing: '', evidence: '',
      };
  return {
    recommendationId: recommendation?.id ?? null, actionId: action?.id ?? null, alsoAt: '',
    ref: marking ? `${ref} (${marking})`.trim() : ref, ...ofRecommendation, ...ofAction,
  };
}

function themeOf(plan: Plan, recommendation: Recommendation): string {
  const theme = plan.get('theme', recommendation.theme);
  const words = [theme?.number.trim(), theme?.title.trim()].filter(Boolean).join(' ');
  return words || (recommendation.type === 'key' ? KEY_RECOMMENDATIONS : 'No theme');
}

/** What shows that it is done: the owner's statement, the evidence given, and who agreed the closure by which minute. One a line. */
function evidenceWords(plan: Plan, { id, status }: Action): string {
  const stated = status.is === 'proposed complete' || status.is === 'complete' ? status.evidence.trim() : '';
  const given = plan.owned('evidence', id).map((one) => [one.title.trim(), one.where.trim()].filter(Boolean).join(': '));
  const agreed = status.is === 'complete' ? agreedWords(plan, status) : '';
  return [stated, ...given, agreed && `Agreed complete: ${agreed}`].filter(Boolean).join('\n');
}
