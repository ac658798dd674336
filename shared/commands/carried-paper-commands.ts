import { z } from 'zod';
import { entityId } from '../domain/entity.ts';
import { SECTIONS } from '../domain/paper.ts';
import { carriedPaper } from '../papers/carried-paper.ts';
import { sectionTitle } from '../papers/layout.ts';
import { layoutOfPaper } from '../papers/report-layout.ts';
import { ownerOf } from '../record/change.ts';
import { commandKind, type Edits } from './command.ts';
import { decided, fieldsOf, labelOf, lastOrder, notInPlan } from './edits.ts';

export const carriedPaperCommands = {
  /** A new paper that begins as an earlier one was, with what somebody wrote in it marked as to be looked at. */
  'paper.addFrom': commandKind(z.object({ from: entityId }), (plan, { from }, { newKey, today }) => {
    const earlier = plan.get('paper', from);
    if (!earlier) return notInPlan('That paper');
    const { fields, sections } = carriedPaper(plan, earlier, today);
    const id = `paper/${newKey()}`;
    const edits: { [entity: string]: Edits[string] } = { [id]: { ...fieldsOf(fields), order: lastOrder(plan.all('paper')) } };
    for (const { name, included, blocks, carriedFrom } of sections) {
      const section = `${id}/section/${name.replaceAll(' ', '-')}`;
      edits[section] = { name, included, order: SECTIONS.indexOf(name) + 1, ...(carriedFrom === '' ? {} : { carriedFrom }) };
      for (const [at, block] of blocks.entries()) edits[`${section}/block/${newKey()}`] = { ...fieldsOf(block), order: at + 1 };
    }
    return decided(edits, `Started a paper from “${labelOf(plan, from)}”`, id);
  }),
  /** Somebody has looked at what was taken from an earlier paper, and it holds for this one too. */
  'paper.confirmCarried': commandKind(z.object({ id: entityId }), (plan, { id }) =>
    plan.get('paper', id) ? decided({ [id]: { carriedFrom: '' } }, `Confirmed the front of the paper “${labelOf(plan, id)}”`) : notInPlan('That paper')),
  'section.confirmCarried': commandKind(z.object({ id: entityId }), (plan, { id }) => {
    const section = plan.get('section', id);
    const paper = plan.get('paper', ownerOf(id));
    if (!section || !paper) return notInPlan('That section');
    return decided({ [id]: { carriedFrom: '' } }, `Confirmed the section “${sectionTitle(section.name, layoutOfPaper(plan, paper))}” of “${labelOf(plan, paper.id)}”`);
  }),
};
