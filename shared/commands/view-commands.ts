import { z } from 'zod';
import { entityId, patchOf } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { savedView } from '../domain/saved-view.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, isBlank, labelOf, lastOrder, notInPlan } from './edits.ts';
import { tidyText } from './tidy.ts';
import { briefly } from './words.ts';

const PARTS = ['query', 'filters', 'sorting', 'grouping', 'columns'] as const;

/** A name nobody else's view has, so that each is told from the others by it. Two that come together from two copies may both keep theirs. */
function nameNeeds(plan: Plan, name: string, self: string | null): Result<never> | null {
  if (isBlank(name)) return refused('nameNeeded', 'A view needs a name. Nothing was saved.');
  const wanted = tidyText(name).toLowerCase();
  const other = plan.all('savedview').find((one) => one.id !== self && one.name.toLowerCase() === wanted);
  return other ? refused('nameTaken', `There is a view called “${briefly(other.name)}” already. Choose another name, or update that one. Nothing was saved.`) : null;
}

export const viewCommands = {
  'view.save': commandKind(z.object({ fields: patchOf(savedView, ['name', ...PARTS]) }), (plan, { fields }, { newKey }) => {
    const needed = nameNeeds(plan, fields.name ?? '', null);
    if (needed) return needed;
    const id = `savedview/${newKey()}`;
    return decided({ [id]: { order: lastOrder(plan.all('savedview')), ...fieldsOf(fields) } }, `Saved the view “${briefly(fields.name!)}”`, id);
  }),
  'view.update': commandKind(z.object({ id: entityId, fields: patchOf(savedView, PARTS) }), (plan, { id, fields }) =>
    plan.get('savedview', id) ? decided({ [id]: fieldsOf(fields) }, `Updated the view “${labelOf(plan, id)}”`) : notInPlan('That view')),
  'view.rename': commandKind(z.object({ id: entityId, name: savedView.fields.name.schema }), (plan, { id, name }) => {
    const one = plan.get('savedview', id);
    if (!one) return notInPlan('That view');
    return nameNeeds(plan, name, id) ?? decided({ [id]: fieldsOf({ name }) }, `Renamed the view “${briefly(one.name)}” to “${briefly(name)}”`);
  }),
  'view.remove': commandKind(z.object({ id: entityId }), (plan, { id }) => {
    const one = plan.get('savedview', id);
    return one ? decided({ [id]: { removed: true } }, `Deleted the view “${briefly(one.name)}”`) : notInPlan('That view');
  }),
};
