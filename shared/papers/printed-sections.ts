import type { Paper, SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { clearsAsAWhole } from './clearances.ts';
import type { PaperDraft } from './draft.ts';
import type { DraftBlock } from './drafts/blocks.ts';
import { withLiveFields, type LiveContext } from './live-fields.ts';
import { sectionTitle, type ReportLayout } from './layout.ts';

/** A section that is printed, as it will read. */
export interface PrintedSection {
  readonly name: SectionName;
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
  /** A line for each block; a table's cells each on one. */
  readonly text: string;
  /** Whether somebody wrote it, or it still follows the draft. */
  readonly isWritten: boolean;
}

/** The sections that will be printed, in their order, each as somebody wrote it or else as the draft says. */
export function printedSections(plan: Plan, paper: Paper, draft: PaperDraft, layout: ReportLayout, live: LiveContext): readonly PrintedSection[] {
  return layout.parts.flatMap(({ sections }) => sections).flatMap(({ name }) => {
    const own = plan.owned('section', paper.id).find((one) => one.name === name);
    const drafted = draft.sections.find((one) => one.name === name);
    const included = own?.included ?? (drafted?.included || (name === 'clearance' && clearsAsAWhole(plan, paper)));
    if (!included) return [];
    const written = own ? withLiveFields(plan.owned('block', own.id), live) : [];
    const blocks = written.length > 0 ? written : (drafted?.blocks ?? []);
    return [{ name, title: sectionTitle(name, layout), blocks, text: blocks.map(textOfBlock).filter(Boolean).join('\n'), isWritten: written.length > 0 }];
  });
}
const textOfBlock = ({ runs, rows }: DraftBlock): string => [runs.map(({ text }) => text).join(''), ...(rows ?? []).flat()].filter((line) => line.trim() !== '').join('\n');
