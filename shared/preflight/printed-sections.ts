import type { Paper } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import type { PaperDraft } from '../papers/draft.ts';
import type { DraftBlock } from '../papers/drafts/blocks.ts';
import { withLiveFields, type LiveContext } from '../papers/live-fields.ts';
import { sectionTitle, type ReportLayout } from '../papers/layout.ts';
import type { PrintedSection } from './finding.ts';

/** The sections that will be printed, in their order, each as somebody wrote it or else as the draft says. */
export function printedSections(plan: Plan, paper: Paper, draft: PaperDraft, layout: ReportLayout, live: LiveContext): readonly PrintedSection[] {
  return layout.parts.flatMap(({ sections }) => sections).flatMap(({ name }) => {
    const own = plan.owned('section', paper.id).find((one) => one.name === name);
    const drafted = draft.sections.find((one) => one.name === name);
    const included = own?.included ?? (drafted?.included || (name === 'clearance' && plan.owned('clearance', paper.id).length > 0));
    if (!included) return [];
    const written = own ? withLiveFields(plan.owned('block', own.id), live) : [];
    const blocks = written.length > 0 ? written : (drafted?.blocks ?? []);
    return [{ name, title: sectionTitle(name, layout), blocks, text: blocks.map(textOfBlock).filter(Boolean).join('\n'), isWritten: written.length > 0 }];
  });
}
export const textOfBlock = ({ runs, rows }: DraftBlock): string => [runs.map(({ text }) => text).join(''), ...(rows ?? []).flat()].filter((line) => line.trim() !== '').join('\n');
