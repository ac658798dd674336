import type { Block } from '../../shared/intake/report-text.ts';
import { removedSentence, sanitise } from '../../shared/intake/sanitise.ts';
import { withoutResidue } from '../../shared/intake/text/lines.ts';

/** A block before it has its place in the report. Its text is still as it came out of the file. */
export type DraftBlock = Omit<Block, 'paragraph'>;

export interface FinishedBlocks {
  readonly blocks: readonly Block[];
  readonly warnings: readonly string[];
}

/** The boundary for Word and PDF: text is sanitised and trimmed, what is empty then goes, and the rest is counted from 1. */
export function finishBlocks(drafts: readonly DraftBlock[]): FinishedBlocks {
  const blocks: Block[] = [];
  let removed = 0;
  for (const draft of drafts) {
    const clean = sanitise(draft.text);
    removed += clean.removed;
    const text = withoutResidue(clean.text).trim();
    if (text !== '') blocks.push({ ...draft, text, paragraph: blocks.length + 1 });
  }
  const sentence = removedSentence(removed);
  return { blocks, warnings: sentence === null ? [] : [sentence] };
}
