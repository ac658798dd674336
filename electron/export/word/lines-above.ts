import { textOf, type ContentBlock } from '../../../shared/papers/content.ts';
import { linesOfWords } from './fitting.ts';

/** Lines of 12 point that a heading takes, with its space. */
const HEADING = { 1: 3, 2: 2, 3: 2 } as const;

/**
 * Lines of what stands above a table on the page of its first row, whatever page that comes on: the headings and the words that lead in to it, which stay
 * with it, and where nothing else stands before these on the first page, all of it. More than half a page cannot be told from where it stands.
 */
export function linesAbove(blocks: readonly ContentBlock[], at: number, { width, lines }: { readonly width: number; readonly lines: number }): number {
  let [all, kept] = [0, 0];
  let isKept = true;
  let nth = at - 1;
  for (; nth >= 0 && all * 2 <= lines; nth--) {
    const block = blocks[nth]!;
    if (block.type !== 'heading' && block.type !== 'paragraph' && block.type !== 'title') break;
    const own = block.type === 'paragraph' ? 1 + linesOfWords(textOf(block.runs), width) : HEADING[block.type === 'heading' ? block.level : 1];
    isKept &&= block.type === 'heading' || (block.type === 'paragraph' && block.look === 'lead-in');
    all += own;
    if (isKept) kept += own;
  }
  return nth < 0 && all * 2 <= lines ? all : Math.min(kept, Math.floor(lines / 2));
}
