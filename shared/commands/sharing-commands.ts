import { z } from 'zod';
import { patchOf } from '../domain/entity.ts';
import { sent } from '../domain/sent.ts';
import { refused } from '../outcome/outcome.ts';
import { recipientNames } from '../sharing/recipients.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf } from './edits.ts';
import { briefly } from './words.ts';

export const sharingCommands = {
  /** Notes that a copy was made for somebody. Run by the main process, once the copy is written. */
  'copy.sent': commandKind(z.object({ fields: patchOf(sent, ['to', 'sentOn', 'fileName', 'frontier']) }), (_plan, { fields }, { newKey, today }) => {
    if (!fields.to || fields.to.length === 0) return refused('nobody', 'It was not said who the copy is for, so nothing was noted.');
    const id = `sent/${newKey()}`;
    return decided({ [id]: fieldsOf({ sentOn: today, ...fields }) }, briefly(`Made a copy to send to ${recipientNames(fields.to)}`, 120), id);
  }),
};
