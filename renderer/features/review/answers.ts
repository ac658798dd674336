import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { ANSWERS, type Answer, type Response } from '../../../shared/domain/review.ts';

/** The key that gives each answer while the list has the focus. */
export const ANSWER_KEYS: Readonly<Record<Answer, string>> = { accepted: 'A', 'accepted in part': 'P', 'not accepted': 'N', 'covered by another': 'C', 'to be considered': 'T' };
export const answerOfKey = (key: string): Answer | null => ANSWERS.find((answer) => ANSWER_KEYS[answer] === key.toUpperCase()) ?? null;

/** An answer that says all there is to say by itself, keeping the words that stood; null where more must be asked first. */
export function plainAnswer(answer: Answer, before: Response | null): Response | null {
  if (answer === 'not accepted' || answer === 'covered by another') return before?.answer === answer ? before : null;
  return { answer, reason: before?.reason ?? '' };
}
/** `Accepted in part`, `Covered by KR3`, `Not answered`. */
export function responseWords(plan: Plan, response: Response | null): string {
  if (response === null) return 'Not answered';
  return response.answer === 'covered by another' ? `Covered by ${refOf(plan, response.by)}` : capitalised(response.answer);
}
export const refOf = (plan: Plan, id: EntityId): string => plan.get('recommendation', id)?.ref ?? 'a recommendation that is no longer there';
/** `KR3`, `KR3 and KR4`, `5 recommendations`. */
export const namedTogether = (plan: Plan, ids: readonly EntityId[]): string => (ids.length <= 2 ? ids.map((id) => refOf(plan, id)).join(' and ') : `${ids.length} recommendations`);
