import { z } from 'zod';
import { action, evidence, milestone, status, update, type Status } from '../domain/action.ts';
import { calendarDay, longDay } from '../domain/calendar-day.ts';
import { entityId, patchOf } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { listed } from '../papers/words.ts';
import { commandKind, type Edits } from './command.ts';
import { decided, fieldsOf, isBlank, labelOf, lastOrder, nextRef, notInPlan, removing, severalOf } from './edits.ts';
import { lostLink } from './links.ts';
import { briefly } from './words.ts';

const PLAIN_FIELDS = ['title', 'detail', 'owner', 'portfolioHolder', 'startOn', 'successMeasure', 'resourcing', 'risk', 'arises', 'order', 'classification', 'internalNote'] as const;
const WORDS: Readonly<Partial<Record<string, string>>> = {
  title: 'the action', detail: 'the detail', owner: 'the owner', portfolioHolder: 'the portfolio holder', startOn: 'the start date', successMeasure: 'the success measure',
  resourcing: 'the resourcing', risk: 'the risk', arises: 'the origin', order: 'the place', classification: 'the classification', internalNote: 'the internal note',
};

/** What a status must say beside itself, and who may agree that an action is complete. */
export function statusNeeds(plan: Plan, next: Status): Result<never> | null {
  const statuses = statusesOf(plan.council);
  if ((next.is === 'at risk' || next.is === 'off track') && (isBlank(next.cause) || isBlank(next.route))) {
    return refused('causeAndRouteNeeded', `${statuses[next.is].label} needs a cause and a route to green. The status was not changed.`);
  }
  if (next.is === 'proposed complete' && isBlank(next.evidence)) return refused('evidenceNeeded', 'Proposing an action as complete needs its evidence. The status was not changed.');
  if (next.is === 'withdrawn' && isBlank(next.reason)) return refused('reasonNeeded', 'Withdrawing an action needs a reason. The status was not changed.');
  if (next.is !== 'complete') return null;
  const body = plan.get('committee', next.agreedBy);
  // Scrutiny may not discharge executive functions (LGA 2000 s9F): it is satisfied, or recommends closure.
  if (body?.type === 'scrutiny' && plan.council.closureAgreedBy !== 'the responsible committee') {
    return refused('notTheirsToAgree', `By the council’s settings ${briefly(body.name)} can recommend that an action is complete, but not agree it. Choose the committee that agreed, or change in Settings who agrees. The status was not changed.`);
  }
  const lost = lostLink(plan, next);
  if (lost) return lost;
  if (!body || (next.meeting === null && isBlank(next.minute))) {
    return refused('agreementNeeded', `${statuses.complete.label} means that members have agreed it: say which committee did, and at which meeting or in which minute. Until then it is ${statuses['proposed complete'].word}. The status was not changed.`);
  }
  return null;
}

export const actionCommands = {
  'action.add': commandKind(
    z.object({ fields: patchOf(action, [...PLAIN_FIELDS, 'dueOn']), answers: z.array(entityId).max(5_000).default([]) }),
    (plan, { fields, answers }, { newKey }) => {
      if (isBlank(fields.title ?? '')) return refused('titleNeeded', 'An action needs a few words that say what will be done. Nothing was added.');
      const lost = lostLink(plan, fields);
      if (lost) return lost;
      if (answers.some((one) => !plan.get('recommendation', one))) return notInPlan('That recommendation');
      const id = `action/${newKey()}`;
      const ref = nextRef(plan.referencesGiven('action'), 'A');
      const links = Object.fromEntries(answers.map((one) => [`answers:${one}`, true]));
      const dates = fields.dueOn ? { originalDueOn: fields.dueOn } : {};
      return decided({ [id]: { order: lastOrder(plan.all('action')), ...fieldsOf(fields), ...dates, ...links, ref } }, `Added ${ref}`, id);
    },
  ),
  'action.set': commandKind(z.object({ ids: z.array(entityId).min(1).max(5_000), fields: patchOf(action, PLAIN_FIELDS) }), (plan, { ids, fields }) => {
    if (ids.some((id) => !plan.get('action', id))) return notInPlan('That action');
    if (isBlank(fields.title)) return refused('titleNeeded', 'An action needs a few words that say what will be done. They were left as they were.');
    const lost = lostLink(plan, fields);
    if (lost) return lost;
    const value = fieldsOf(fields);
    const named = listed(Object.keys(value).map((name) => WORDS[name] ?? name)) || 'nothing';
    return decided(Object.fromEntries(ids.map((id) => [id, value])), `Changed ${named} of ${severalOf(plan, ids, 'action')}`);
  }),
  'action.setStatus': commandKind(z.object({ ids: z.array(entityId).min(1).max(5_000), status }), (plan, { ids, status: next }) => {
    if (ids.some((id) => !plan.get('action', id))) return notInPlan('That action');
    const needed = statusNeeds(plan, next);
    if (needed) return needed;
    const value = fieldsOf({ status: next });
    return decided(Object.fromEntries(ids.map((id) => [id, value])), `Set ${severalOf(plan, ids, 'action')} to ${statusesOf(plan.council)[next.is].word}`);
  }),
  /** A first target date is simply set; every later one is a move, with its reason and who approved it, in the slippage ledger. */
  'action.setDueDate': commandKind(
    z.object({ id: entityId, dueOn: calendarDay.nullable(), reason: z.string().max(20_000).default(''), approvedBy: z.string().max(1_000).default('') }),
    (plan, { id, dueOn, reason, approvedBy }, { newKey, today }) => {
      const one = plan.get('action', id);
      if (!one) return notInPlan('That action');
      if (one.dueOn === dueOn) return decided({}, `Left the target date of ${one.ref}`);
      const first = one.originalDueOn ?? one.dueOn;
      if (first === null) return decided({ [id]: { dueOn, originalDueOn: dueOn } }, `Set the target date of ${one.ref} to ${longDay(dueOn!)}`);
      if (isBlank(reason)) return refused('reasonNeeded', `${one.ref} already has a target date. Moving it needs a reason, which is kept with the move. The date was not changed.`);
      const move = `${id}/move/${newKey()}`;
      // The original date stays what it was, also while there is none that counts.
      const edits: Edits = { [id]: { dueOn, originalDueOn: first }, [move]: fieldsOf({ from: one.dueOn, to: dueOn, reason, approvedBy, movedOn: today }) };
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
    return decided(Object.fromEntries(ids.map((id) => [id, { removed: true }])), `Removed ${severalOf(plan, ids, 'action')}`);
  }),

  'milestone.add': commandKind(z.object({ action: entityId, fields: patchOf(milestone, ['title', 'dueOn', 'doneOn']) }), (plan, input, { newKey }) => {
    const one = plan.get('action', input.action);
    if (!one) return notInPlan('That action');
    const title = input.fields.title ?? '';
    if (isBlank(title)) return refused('titleNeeded', 'A milestone needs a few words that say what will be done by then. Nothing was added.');
    const id = `${one.id}/milestone/${newKey()}`;
    return decided({ [id]: { order: lastOrder(plan.owned('milestone', one.id)), ...fieldsOf(input.fields) } }, `Added the milestone “${briefly(title)}” to ${one.ref}`, id);
  }),
  'milestone.set': commandKind(z.object({ id: entityId, fields: patchOf(milestone, ['title', 'dueOn', 'doneOn', 'order']) }), (plan, { id, fields }) => {
    if (!plan.get('milestone', id)) return notInPlan('That milestone');
    if (isBlank(fields.title)) return refused('titleNeeded', 'A milestone needs a few words that say what will be done by then. They were left as they were.');
    return decided({ [id]: fieldsOf(fields) }, `Changed the milestone “${labelOf(plan, id)}” of ${labelOf(plan, id.split('/').slice(0, 2).join('/'))}`);
  }),
  'milestone.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => removing(plan, id, 'milestone')),

  'update.add': commandKind(
    z.object({ action: entityId, fields: patchOf(update, ['round', 'madeOn', 'madeBy', 'status', 'progress', 'nextStep', 'classification']) }),
    (plan, input, { newKey, today }) => {
      const one = plan.get('action', input.action);
      if (!one) return notInPlan('That action');
      if (isBlank(input.fields.progress ?? '')) return refused('progressNeeded', 'An update says what has happened, in a sentence or more. Nothing was added.');
      const lost = lostLink(plan, input.fields);
      if (lost) return lost;
      const id = `${one.id}/update/${newKey()}`;
      return decided({ [id]: { ...fieldsOf(input.fields), madeOn: input.fields.madeOn ?? today } }, `Added an update to ${one.ref}`, id);
    },
  ),
  'evidence.add': commandKind(z.object({ action: entityId, fields: patchOf(evidence, ['title', 'where', 'givenOn', 'classification']) }), (plan, input, { newKey }) => {
    const one = plan.get('action', input.action);
    if (!one) return notInPlan('That action');
    if (isBlank(input.fields.title ?? '') && isBlank(input.fields.where ?? '')) return refused('titleNeeded', 'Evidence needs a name, or where it is to be found. Nothing was added.');
    const id = `${one.id}/evidence/${newKey()}`;
    return decided({ [id]: fieldsOf(input.fields) }, `Added evidence to ${one.ref}`, id);
  }),
  'evidence.set': commandKind(z.object({ id: entityId, fields: patchOf(evidence, ['title', 'where', 'givenOn', 'classification']) }), (plan, { id, fields }) => {
    const one = plan.get('evidence', id);
    if (!one) return notInPlan('That evidence');
    if (isBlank(fields.title ?? one.title) && isBlank(fields.where ?? one.where)) return refused('titleNeeded', 'Evidence needs a name, or where it is to be found. It was left as it was.');
    return decided({ [id]: fieldsOf(fields) }, `Changed the evidence “${labelOf(plan, id)}” of ${labelOf(plan, id.split('/').slice(0, 2).join('/'))}`);
  }),
  'evidence.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => removing(plan, id, 'evidence')),
};
