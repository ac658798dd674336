import type { EntityId } from '../domain/entity.ts';
import { actionsAnswering } from '../domain/facts.ts';
import type { Action } from '../domain/action.ts';
import type { Plan } from '../domain/plan.ts';

/** Something a member can be asked about: a recommendation, to say what is missing, or an action under it. */
export interface SheetSubject {
  readonly id: EntityId;
  readonly ref: string;
  readonly words: string;
  readonly action: Action | null;
}
/** One recommendation with the actions that answer it. */
export interface SheetSubjects {
  readonly recommendation: EntityId;
  readonly heading: string;
  /** The recommendation's own words, as the report has them. */
  readonly text: string;
  readonly of: readonly SheetSubject[];
}

/**
 * What members are asked about, in the order of the plan: each recommendation with its actions, and a place for what is missing. An action
 * under several stands under the first; what is complete or withdrawn is not asked about. `onlyLed`: only what scrutiny helps to lead.
 */
export function sheetSubjects(plan: Plan, onlyLed: boolean, chosen: readonly EntityId[] | null = null): readonly SheetSubjects[] {
  const seen = new Set<EntityId>();
  return plan.all('recommendation').filter((one) => (chosen === null ? !onlyLed || one.ledWithScrutiny : chosen.includes(one.id))).map(({ id, ref, type, text }) => {
    const actions = actionsAnswering(plan, id).filter((one) => !seen.has(one.id) && one.status.is !== 'complete' && one.status.is !== 'withdrawn');
    for (const one of actions) seen.add(one.id);
    return {
      recommendation: id, heading: `${type === 'key' ? 'Key recommendation' : 'Suggestion'} ${ref}`, text,
      of: [...actions.map((action): SheetSubject => ({ id: action.id, ref: action.ref, words: action.title, action })), { id, ref, words: actions.length === 0 ? 'No action yet. What should be done?' : 'Is something missing?', action: null }],
    };
  });
}
