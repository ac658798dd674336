import { actionsAnswering, coverage } from '../../../../shared/domain/facts.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { Recommendation } from '../../../../shared/domain/review.ts';
import type { NewAction } from '../clipboard/new-actions.ts';

const LONGEST = 300;
/** Recommendations that wait for an action: none answers them yet, and they are neither declined nor covered by another. */
export const withoutAction = (plan: Plan): readonly Recommendation[] =>
  plan.all('recommendation').filter((one) => actionsAnswering(plan, one.id).every(({ status }) => status.is === 'withdrawn') && coverage(plan, one) === 'not yet' && one.response?.answer !== 'not accepted' && one.response?.answer !== 'covered by another');

/** One action for each, which begins with the recommendation's own words, and is kept back where the recommendation is. */
export function actionsFor(recommendations: readonly Recommendation[]): readonly NewAction[] {
  return recommendations.map(({ id, text, classification }) => ({ fields: { title: begunWith(text), ...(classification.level === 'public' ? {} : { classification }) }, answers: [id] }));
}
function begunWith(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST - 1))}…`;
}
