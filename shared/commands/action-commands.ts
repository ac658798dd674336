import { z } from 'zod';
import { action, evidence, milestone, status, update, type Status } from '../domain/action.ts';
import { calendarDay, longDay } from '../domain/calendar-day.ts';
import { entityId, patchOf, type EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { commandKind, type Edits } from './command.ts';
import { decided, fieldsOf, labelOf, lastOrder, nextRef, notInPlan, removing } from './edits.ts';

const PLAIN_FIELDS = ['title', 'detail', 'owner', 'portfolioHolder', 'startOn', 'successMeasure', 'resourcing', 'risk', 'order', 'classification', 'internalNote'] as const;
const WORDS: Readonly<Partial<Record<string, string>>> = {
  title: 'the action', detail: 'the detail', owner: 'the owner', portfolioHolder: 'the portfolio holder', startOn: 'the start date', successMeasure: 'the success measure',
  resourcing: 'the resourcing', risk: 'the risk', order: 'the place', classification: 'the classification', internalNote: 'the internal note',
};

function linksExist(plan: Plan, fields: { readonly owner?: EntityId | null | undefined; readonly portfolioHolder?: EntityId | null | undefined }): Result<never> | null {
  if (fields.owner && !plan.get('person', fields.owner)) return notInPlan('That owner');
  if (fields.portfolioHolder && !plan.get('person', fields.portfolioHolder)) return notInPlan('That portfolio holder');
  return null;
}
/** What a status must say beside itself; the schema says it too, but in no words a clerk would thank us for. */
function statusNeeds(next: Status): Result<never> | null {
  if ((next.is === 'at risk' || next.is === 'off track') && (next.cause.trim() === '' || next.route.trim() === '')) {
    return refused('causeAndRouteNeeded', `${next.is === 'at risk' ? 'At risk' : 'Off track'} needs a cause and a route to green. The status was not changed.`);
  }
  if (next.is === 'proposed complete' && next.evidence.trim() === '') return refused('evidenceNeeded', 'Proposing an action as complete needs its evidence. The status was not changed.');
  if (next.is === 'withdrawn' && next.reason.trim() === '') return refused('reasonNeeded', 'Withdrawing an action needs a reason. The status was not changed.');
  return null;
}

export const actionCommands = {
  'action.add': commandKind(
    z.object({ fields: patchOf(action, [...PLAIN_FIELDS, 'dueOn']), answers: z.array(entityId).max(5_000).default([]) }),
    (plan, { fields, answers }, { newKey }) => {
      if ((fields.title ?? '').trim() === '') return refused('titleNeeded', 'An action needs a few words that say what will be done. Nothing was added.');
      const lost = linksExist(plan, fields);
      if (lost) return lost;
      if (answers.some((one) => !plan.get('recommendation', one))) return notInPlan('That recommendation');
      const actions = plan.all('action');
      const id = `action/${newKey()}`;
      const ref = nextRef(actions.map((one) => one.ref), 'A');
      const links = Object.fromEntries(answers.map((one) => [`answers:${one}`, true]));
      const dates = fields.dueOn ? { originalDueOn: fields.dueOn } : {};
      return decided({ [id]: { order: lastOrder(actions), ...fieldsOf(fields), ...dates, ...links, ref } }, `Added ${ref}`, id);
    },
  ),
  'action.set': commandKind(z.object({ ids: z.array(entityId).min(1).max(5_000), fields: patchOf(action, PLAIN_FIELDS) }), (plan, { ids, fields }) => {
    if (ids.some((id) => !plan.get('action', id))) return notInPlan('That action');
    if (fields.title !== undefined && fields.title.trim() === '') return refused('titleNeeded', 'An action needs a few words that say what will be done. They were left as they were.');
    const lost = linksExist(plan, fields);
    if (lost) return lost;
    const value = fieldsOf(fields);
    const named = Object.keys(value).map((name) => WORDS[name] ?? name).join(' and ');
    const what = ids.length === 1 ? labelOf(plan, ids[0]!) : `${ids.length} actions`;
    return decided(Object.fromEntries(ids.map((id) => [id, value])), `Changed ${named} of ${what}`);
  }),
  'action.setStatus': commandKind(z.object({ ids: z.array(entityId).min(1).max(5_000), status }), (plan, { ids, status: next }) => {
    if (ids.some((id) => !plan.get('action', id))) return notInPlan('That action');
    const needed = statusNeeds(next);
    if (needed) return needed;
    const value = fieldsOf({ status: next });
    const what = ids.length === 1 ? labelOf(plan, ids[0]!) : `${ids.length} actions`;
    return decided(Object.fromEntries(ids.map((id) => [id, value])), `Set ${what} to ${next.is}`);
  }),
  /** A first target date is simply set; every later one is a move, with its reason and who approved it, in the slippage ledger. */
  'action.setDueDate': commandKind(
    z.object({ id: entityId, dueOn: calendarDay.nullable(), reason: z.string().max(20_000).default(''), approvedBy: z.string().max(1_000).default('') }),
    (plan, { id, dueOn, reason, approvedBy }, { newKey, today }) => {
      const one = plan.get('action', id);
      if (!one) return notInPlan('That action');
      if (one.originalDueOn === null) return decided({ [id]: { dueOn, originalDueOn: dueOn } }, dueOn === null ? `Cleared the target date of ${one.ref}` : `Set the target date of ${one.ref} to ${longDay(dueOn)}`);
      if (one.dueOn === dueOn) return decided({}, `Left the target date of ${one.ref}`);
      if (reason.trim() === '') return refused('reasonNeeded', `${one.ref} already has a target date. Moving it needs a reason, which is kept with the move. The date was not changed.`);
      const move = `${id}/move/${newKey()}`;
      const edits: Edits = { [id]: { dueOn }, [move]: fieldsOf({ from: one.dueOn, to: dueOn, reason, approvedBy, movedOn: today }) };
      return decided(edits, dueOn === null ? `Took away the target date of ${one.ref}` : `Moved the target date of ${one.ref} to ${longDay(dueOn)}`);
    },
  ),
  'action.answer': commandKind(z.object({ id: entityId, recommendation: entityId, answers: z.boolean() }), (plan, { id, recommendation, answers }) => {
    const one = plan.get('action', id);
    const other = plan.get('recommendation', recommendation);
    if (!one || (!other && answers)) return notInPlan(one ? 'That recommendation' : 'That action');
    return decided({ [id]: { [`answers:${recommendation}`]: answers ? true : null } }, answers ? `Linked ${one.ref} to ${other!.ref}` : `Unlinked ${one.ref} from ${other?.ref ?? 'a recommendation'}`);
  }),
  'action.remove': commandKind(z.object({ ids: z.array(entityId).min(1).max(5_000) }), (plan, { ids }) => {
    if (ids.some((id) => !plan.get('action', id))) return notInPlan('That action');
    return decided(Object.fromEntries(ids.map((id) => [id, { removed: true }])), ids.length === 1 ? `Removed ${labelOf(plan, ids[0]!)}` : `Removed ${ids.length} actions`);
  }),

  'milestone.add': commandKind(z.object({ action: entityId, fields: patchOf(milestone, ['title', 'dueOn', 'doneOn']) }), (plan, input, { newKey }) => {
    const one = plan.get('action', input.action);
    if (!one) return notInPlan('That action');
    const id = `${one.id}/milestone/${newKey()}`;
    return decided({ [id]: { order: lastOrder(plan.owned('milestone', one.id)), ...fieldsOf(input.fields) } }, `Added the milestone “${fieldsOf(input.fields)['title'] ?? ''}” to ${one.ref}`, id);
  }),
  'milestone.set': commandKind(z.object({ id: entityId, fields: patchOf(milestone, ['title', 'dueOn', 'doneOn', 'order']) }), (plan, { id, fields }) =>
    plan.get('milestone', id) ? decided({ [id]: fieldsOf(fields) }, `Changed the milestone “${labelOf(plan, id)}” of ${labelOf(plan, id.split('/').slice(0, 2).join('/'))}`) : notInPlan('That milestone'),
  ),
  'milestone.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => removing(plan, id, 'milestone')),

  'update.add': commandKind(
    z.object({ action: entityId, fields: patchOf(update, ['round', 'madeOn', 'madeBy', 'status', 'progress', 'nextStep', 'classification']) }),
    (plan, input, { newKey, today }) => {
      const one = plan.get('action', input.action);
      if (!one) return notInPlan('That action');
      if ((input.fields.progress ?? '').trim() === '') return refused('progressNeeded', 'An update says what has happened, in a sentence or more. Nothing was added.');
      const id = `${one.id}/update/${newKey()}`;
      return decided({ [id]: { madeOn: today, ...fieldsOf(input.fields) } }, `Added an update to ${one.ref}`, id);
    },
  ),
  'evidence.add': commandKind(z.object({ action: entityId, fields: patchOf(evidence, ['title', 'where', 'givenOn', 'classification']) }), (plan, input, { newKey }) => {
    const one = plan.get('action', input.action);
    if (!one) return notInPlan('That action');
    const id = `${one.id}/evidence/${newKey()}`;
    return decided({ [id]: fieldsOf(input.fields) }, `Added evidence to ${one.ref}`, id);
  }),
  'evidence.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => removing(plan, id, 'evidence')),
};
