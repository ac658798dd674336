import type { PaperOrder } from '../../shared/contract/contract.ts';
import { pastOfPaper } from '../../shared/frozen/past-of-paper.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { paperDraft, type Draft } from '../export/drafts.ts';
import { inHouseTemplate, type House } from '../export/template-draft.ts';
import { drafted } from './document-writer.ts';
import type { Desk } from './desk.ts';
import type { Typing } from './typing.ts';

export interface PaperOptions {
  readonly desk: Desk;
  readonly typing: Typing;
  readonly house: House;
}

/** A paper of the open plan as a Word file says it, in the council's template where it has one and nobody wants it without. */
export async function wordPaper({ paper, edition, inTemplate }: PaperOrder, { house, ...options }: PaperOptions): Promise<Result<Draft>> {
  const made = await drafted('paper', (plan, today, record) => {
    const draft = paperDraft(plan, paper, today, { edition, past: pastOfPaper(record, plan, plan.get('paper', paper), today) });
    return draft.ok ? done({ plan, draft: draft.value }) : draft;
  }, options);
  if (!made.ok) return made;
  const { plan, draft } = made.value;
  // The plan may be changed while its template is read: the paper is in the template of the plan it was drafted from.
  const template = inTemplate ? await house.of(plan) : done(null);
  return template.ok ? inHouseTemplate(draft, plan, paper, template.value) : template;
}
