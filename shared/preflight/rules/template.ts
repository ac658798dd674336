import type { PaperPart } from '../../domain/report-template.ts';
import { listed } from '../../papers/words.ts';
import { templateOf } from '../../template/kept-template.ts';
import { labelsOf, lostValues } from '../../template/paper-notes.ts';
import { partWords } from '../../template/paper-parts.ts';
import type { Rule } from '../finding.ts';

/** What only shows in the finished file. A section without a place comes with the rest of the report; a value of the front table comes nowhere. */
export const lostInTheTemplate: Rule = {
  name: 'lost in the Word template',
  says: 'Every line of the front table that says something has a place in the council’s Word template, where it has one.',
  find: ({ plan, content, layout }) => {
    const { reportTemplate } = plan.council;
    const template = templateOf(plan);
    // What is still to be confirmed has nothing to lose yet, and is said as such.
    const isUnfilled = (part: PaperPart): boolean => labelsOf([part], layout).some((label) => content.unfilled.includes(label));
    const parts = reportTemplate === null || template === null ? [] : lostValues(content, layout, reportTemplate);
    const lost = parts.filter((part) => !isUnfilled(part)).map((part) => partWords(part, layout));
    if (lost.length === 0) return [];
    const [has, it] = lost.length === 1 ? ['has', 'it'] : ['have', 'them'];
    return [{
      is: 'should', what: `${listed(lost)} ${has} no place in the Word template`, where: { in: 'plan', view: 'settings' },
      why: `The Word file does not say ${it}. Give ${it} a place under Settings, Word template, or write the paper without the template.`,
    }];
  },
};
