import { z } from 'zod';
import { action, type Action } from '../domain/action.ts';
import { entityId, patchOf, type EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { refused } from '../outcome/outcome.ts';
import { count } from '../papers/words.ts';
import { between } from '../record/order.ts';
import { commandKind, type Edits } from './command.ts';
import { decided, fieldsOf, isBlank, lastOrder, nextRef, notInPlan, severalOf } from './edits.ts';
import { lostLink } from './links.ts';

const NEW_FIELDS = ['title', 'detail', 'owner', 'portfolioHolder', 'startOn', 'dueOn', 'successMeasure', 'resourcing', 'risk', 'arises', 'classification', 'internalNote'] as const;
const many = z.array(entityId).min(1).max(5_000);
const linksTo = (recommendations: readonly EntityId[]): Edits[string] => Object.fromEntries(recommendations.map((id) => [`answers:${id}`, true]));
/** `A13`, or `A13 to A24`. */
const span = (refs: readonly string[]): string => (refs.length === 1 ? refs[0]! : `${refs[0]!} to ${refs.at(-1)!}`);

/** The references that follow the highest one ever given. */
function* nextRefs(plan: Plan): Generator<string, never> {
  for (let number = Number(nextRef(plan.referencesGiven('action'), 'A').slice(1)); ; number++) yield `A${number}`;
}

/** What a copy of an action begins with: what will be done, by whom and by when. Where it stands, what was said of it and what moved stay with the other. */
function copyOf(plan: Plan, one: Action): Edits[string] {
  const { title, detail, owner, portfolioHolder, startOn, dueOn, successMeasure, resourcing, risk, classification, internalNote, answers } = one;
  const fields = { title, detail, owner, portfolioHolder, startOn, dueOn, originalDueOn: dueOn, successMeasure, resourcing, risk, classification, internalNote };
  const said = Object.entries(fields).filter(([name, value]) => value !== null && value !== '' && (name !== 'classification' || classification.level !== 'public'));
  return { ...fieldsOf(Object.fromEntries(said)), ...linksTo(answers.filter((id) => plan.get('recommendation', id))) };
}

/** What is done to several actions in one step. */
export const severalActionCommands = {
  'action.addMany': commandKind(
    z.object({ actions: z.array(z.object({ fields: patchOf(action, NEW_FIELDS), answers: z.array(entityId).max(5_000).default([]) })).min(1).max(5_000) }),
    (plan, { actions }, { newKey }) => {
      const refs = nextRefs(plan);
      const edits: Record<EntityId, Edits[string]> = {};
      const given: string[] = [];
      let order = lastOrder(plan.all('action'));
      for (const { fields, answers } of actions) {
        if (isBlank(fields.title ?? '')) return refused('titleNeeded', 'An action needs a few words that say what will be done. Nothing was added.');
        const lost = lostLink(plan, fields);
        if (lost) return lost;
        if (answers.some((one) => !plan.get('recommendation', one))) return notInPlan('That recommendation');
        const ref = refs.next().value;
        given.push(ref);
        edits[`action/${newKey()}`] = { order: order++, ...fieldsOf(fields), ...(fields.dueOn ? { originalDueOn: fields.dueOn } : {}), ...linksTo(answers), ref };
      }
      return decided(edits, `Added ${given.length === 1 ? given[0]! : `${count(given.length, 'action')}, ${span(given)}`}`, Object.keys(edits)[0]!);
    },
  ),
  /** Each copy stands just after what it is a copy of. */
  'action.duplicate': commandKind(z.object({ ids: many }), (plan, { ids }, { newKey }) => {
    const all = plan.all('action');
    const refs = nextRefs(plan);
    const edits: Record<EntityId, Edits[string]> = {};
    const given: string[] = [];
    for (const id of new Set(ids)) {
      const at = all.findIndex((one) => one.id === id);
      const one = all[at];
      if (!one) return notInPlan('That action');
      const ref = refs.next().value;
      given.push(ref);
      edits[`action/${newKey()}`] = { ...copyOf(plan, one), order: between(one.order, all[at + 1]?.order ?? null) ?? lastOrder(all), ref };
    }
    return decided(edits, `Duplicated ${severalOf(plan, ids, 'action')} as ${span(given)}`, Object.keys(edits)[0]!);
  }),
  /** Just these recommendations and no others. */
  'action.setAnswers': commandKind(z.object({ ids: many, recommendations: z.array(entityId).max(5_000) }), (plan, { ids, recommendations }) => {
    const actions = ids.map((id) => plan.get('action', id));
    if (actions.includes(null)) return notInPlan('That action');
    if (recommendations.some((one) => !plan.get('recommendation', one))) return notInPlan('That recommendation');
    const edits = Object.fromEntries((actions as Action[]).map((one) => {
      const gone = one.answers.filter((id) => !recommendations.includes(id)).map((id) => [`answers:${id}`, null] as const);
      return [one.id, { ...Object.fromEntries(gone), ...linksTo(recommendations.filter((id) => !one.answers.includes(id))) }];
    }));
    return decided(edits, `Changed the recommendations that ${severalOf(plan, ids, 'action')} answer${ids.length === 1 ? 's' : ''}`);
  }),
};
