import { SECTIONS, type SectionName } from '../domain/paper.ts';
import type { PaperPart } from '../domain/report-template.ts';
import type { PaperContent } from '../papers/content.ts';
import { TO_BE_CONFIRMED } from '../papers/front-table.ts';
import { layoutSection, type ReportLayout } from '../papers/layout.ts';
import type { DividedReport } from './pieces.ts';

interface Unsaid {
  readonly content: PaperContent;
  readonly report: DividedReport;
  readonly layout: ReportLayout;
}

/** Whether it is what a public report withholds, written apart: it has no summary of its own, and begins with why it is withheld. */
export const isSaidApart = ({ edition }: Pick<PaperContent, 'edition'>, { pieces }: DividedReport): boolean =>
  edition === 'exempt' && !pieces.some(({ name }) => name === 'summary');

/**
 * What stands where a template asks for something that this paper does not have. A section that the council asks for and the report leaves out does
 * not apply to it; of one that it never asks for nobody has said so, and silence is not read as that there is nothing to say.
 */
export function unsaidWords(part: PaperPart, { content, report, layout }: Unsaid): string {
  if (isSaidApart(content, report)) return part === 'exempt' && content.marking !== null ? content.marking : 'See the public report.';
  return isSection(part) && layoutSection(layout, part) !== null ? 'Not applicable to this report.' : TO_BE_CONFIRMED;
}
const isSection = (part: PaperPart): part is SectionName => (SECTIONS as readonly string[]).includes(part);
