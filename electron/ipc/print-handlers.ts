import type { PaperEdition } from '../../shared/contract/contract.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import { pastOfPaper } from '../../shared/frozen/past-of-paper.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import type { PaperContent } from '../../shared/papers/content.ts';
import { editionOf } from '../../shared/papers/edition-of.ts';
import { paperDraft, type PaperDraftMade } from '../export/drafts.ts';
import { paperToHtml } from '../export/page/paper-to-html.ts';
import { withoutTheMachine } from '../export/page/without-the-machine.ts';
import { drafted } from './document-writer.ts';
import type { Handlers } from './handle.ts';
import type { Press } from './ports.ts';
import type { Typing } from './typing.ts';
import { writeWhere, type WritingOptions } from './write-where.ts';

export interface PrintingOptions extends WritingOptions {
  readonly typing: Typing;
  readonly press: Press;
}

/** A paper as pages, made here from the plan as its Word file is: the window only says which. */
export function printHandlers(options: PrintingOptions): Handlers<'export:pdf' | 'paper:print'> {
  const { dialogs, press } = options;
  const draftOf = (paper: EntityId, edition: PaperEdition | null): Promise<Result<PaperDraftMade>> =>
    drafted('paper', (plan, today, record) => {
      const own = plan.get('paper', paper);
      return paperDraft(plan, paper, today, { edition: edition ?? (own ? editionOf(own) : 'public'), past: pastOfPaper(record, plan, own, today) });
    }, options);
  /** What is not public never leaves unasked, whatever the window asks for. */
  const mayLeave = async ({ marking, subject }: PaperContent, button: string): Promise<boolean> => marking === null || dialogs.notForPublication(subject, marking, button);
  return {
    'export:pdf': async ({ paper, edition }) => {
      const draft = await draftOf(paper, edition);
      if (!draft.ok) return draft;
      const { offeredName, notes, order: { content } } = draft.value;
      if (!(await mayLeave(content, 'Save it as PDF…'))) return null;
      return writeWhere({ what: 'paper', purpose: 'pdf', offeredName: offeredName.replace(/\.docx$/, '.pdf'), notes, bytes: async () => withoutTheMachine(await press.pdf(paperToHtml(content))) }, options);
    },
    'paper:print': async ({ paper, edition }) => {
      const draft = await draftOf(paper, edition);
      if (!draft.ok) return draft;
      const { content } = draft.value.order;
      if (!(await mayLeave(content, 'Print it…'))) return null;
      const outcome = await press.print(paperToHtml(content));
      if (outcome === 'cancelled') return null;
      if (outcome === 'printed') return done(null);
      return refused('notPrinted', `The paper was not printed: the system says “${outcome.why}”. The plan is as it was. Look at the printer and print again, or save the paper as PDF.`);
    },
  };
}
