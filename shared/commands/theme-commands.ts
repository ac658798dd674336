import { z } from 'zod';
import { entityId, patchOf } from '../domain/entity.ts';
import { theme } from '../domain/review.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, labelOf, notInPlan } from './edits.ts';

export const themeCommands = {
  /** The number a theme goes by, where the report gives none or another one. References of recommendations that were made from it stay as they are. */
  'theme.set': commandKind(z.object({ id: entityId, fields: patchOf(theme, ['number']) }), (plan, { id, fields }) =>
    (plan.get('theme', id) ? decided({ [id]: fieldsOf(fields) }, `Changed the number of the theme “${labelOf(plan, id)}”`) : notInPlan('That theme'))),
};
