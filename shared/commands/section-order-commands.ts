import { z } from 'zod';
import { entityId } from '../domain/entity.ts';
import { SECTIONS } from '../domain/paper.ts';
import { refused } from '../outcome/outcome.ts';
import { sectionTitle } from '../papers/layout.ts';
import { layoutOfPaper, settingsToKeep } from '../papers/report-layout.ts';
import { movedSection } from '../papers/section-order.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf, labelOf, notInPlan } from './edits.ts';

export const sectionOrderCommands = {
  /** A section of a paper changes places with the one above or below it. Only the sections of the report itself do; the other parts are a form of words. */
  'section.move': commandKind(z.object({ paper: entityId, name: z.enum(SECTIONS), by: z.union([z.literal(-1), z.literal(1)]) }), (plan, { paper: id, name, by }) => {
    const paper = plan.get('paper', id);
    if (!paper) return notInPlan('That paper');
    const layout = layoutOfPaper(plan, paper);
    const title = sectionTitle(name, layout);
    const reportSections = movedSection(paper.reportSections, layout, name, by);
    return reportSections === null
      ? refused('notMoved', `“${title}” cannot be moved further. It was left where it was.`)
      : decided({ [id]: fieldsOf({ reportSections: settingsToKeep(reportSections) }) }, `Moved the section “${title}” of “${labelOf(plan, id)}” ${by < 0 ? 'up' : 'down'}`);
  }),
};
