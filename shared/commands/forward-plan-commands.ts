import { z } from 'zod';
import { entityId, patchOf } from '../domain/entity.ts';
import { plannedItem } from '../domain/planned-item.ts';
import { refused } from '../outcome/outcome.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, isBlank, lastOrder, notInPlan, removing } from './edits.ts';
import { lostLink } from './links.ts';
import { briefly } from './words.ts';

const PLANNED = ['title', 'committee', 'meeting', 'paper', 'isKey', 'noticeOn', 'exception', 'officer', 'note', 'classification'] as const;

/** The forward plan: what is to come to which meeting. */
export const forwardPlanCommands = {
  'plannedItem.add': commandKind(z.object({ fields: patchOf(plannedItem, PLANNED) }), (plan, { fields }, { newKey }) => {
    if (isBlank(fields.title ?? '')) return refused('titleNeeded', 'An item of the forward plan needs a title. Nothing was added.');
    const lost = lostLink(plan, fields);
    if (lost) return lost;
    const id = `planneditem/${newKey()}`;
    return decided({ [id]: { order: lastOrder(plan.all('planneditem')), ...fieldsOf(fields) } }, `Added “${briefly(fields.title!)}” to the forward plan`, id);
  }),
  'plannedItem.set': commandKind(z.object({ id: entityId, fields: patchOf(plannedItem, PLANNED) }), (plan, { id, fields }) => {
    const one = plan.get('planneditem', id);
    if (!one) return notInPlan('That item of the forward plan');
    if (isBlank(fields.title)) return refused('titleNeeded', 'An item of the forward plan needs a title. It was left as it was.');
    return lostLink(plan, fields) ?? decided({ [id]: fieldsOf(fields) }, `Changed “${briefly(fields.title ?? one.title)}” in the forward plan`);
  }),
  'plannedItem.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => removing(plan, id, 'item of the forward plan')),
};
