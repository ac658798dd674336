import type { Action } from '../domain/action.ts';
import { PUBLIC, type Classification } from '../domain/classification.ts';
import type { Resolution } from '../domain/decision.ts';
import type { Plan } from '../domain/plan.ts';

/** The actions that arose from decisions, in the order of the plan. */
export function arisingFrom(plan: Plan, decisions: readonly Resolution[]): readonly Action[] {
  const ids = new Set<string>(decisions.map(({ id }) => id));
  return plan.all('action').filter(({ arises }) => arises?.is === 'decision' && arises.from !== null && ids.has(arises.from));
}
/** Where an action that arises from a decision comes from: the words as they stand now, since the minutes may be put right. */
export const sourceIn = ({ id, text, minute }: Resolution): NonNullable<Action['arises']> => ({ is: 'decision', from: id, words: text, minute });

/** Who may see what arises from a decision: what is not public makes nothing that is, be it the decision itself or what it concerns. */
export function classificationFrom(plan: Plan, decision: Resolution): Classification {
  if (decision.classification.level !== 'public') return decision.classification;
  const things = decision.concerns.flatMap((id) => plan.get('action', id) ?? plan.get('recommendation', id) ?? []);
  const hidden = things.find((one) => 'classification' in one && one.classification.level !== 'public');
  return hidden && 'classification' in hidden ? hidden.classification : PUBLIC;
}
