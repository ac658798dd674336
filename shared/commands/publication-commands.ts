import { z } from 'zod';
import { entityId, patchOf } from '../domain/entity.ts';
import { publication } from '../domain/paper.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, labelOf, notInPlan } from './edits.ts';
import { briefly } from './words.ts';

export const publicationCommands = {
  /** Notes that a paper was published as a file. Run by the main process, which has made the file and knows its digest. */
  'publication.add': commandKind(
    z.object({ paper: entityId, fields: patchOf(publication, ['publishedOn', 'edition', 'fileName', 'digest', 'bytes']) }),
    (plan, { paper, fields }, { newKey, today }) => {
      if (!plan.get('paper', paper)) return notInPlan('That paper');
      const id = `${paper}/publication/${newKey()}`;
      const what = fields.edition === 'exempt' ? 'the exempt edition of ' : '';
      return decided({ [id]: fieldsOf({ publishedOn: today, ...fields }) }, briefly(`Published ${what}“${labelOf(plan, paper)}”`, 120), id);
    },
  ),
};
