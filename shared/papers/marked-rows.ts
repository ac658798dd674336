import { plain, type ContentBlock, type Ground } from './content.ts';
import { marksInFull } from './marking.ts';

/** The blocks of an appendix with what its marks stand for told in full once, below its heading: in a column it would be longer than what it marks. */
export function withMarksInFull(blocks: readonly ContentBlock[]): readonly ContentBlock[] {
  const marking = marksInFull(groundsIn(blocks));
  if (marking === null) return blocks;
  const at = blocks[0]?.type === 'heading' ? 1 : 0;
  return [...blocks.slice(0, at), { type: 'paragraph', look: 'marking', runs: plain(marking) }, ...blocks.slice(at)];
}

/** Those of the cells that are marked, as they are read. */
const groundsIn = (blocks: readonly ContentBlock[]): Ground[] =>
  blocks.flatMap((block) => (block.type === 'table' ? block.rows : []).flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.flatMap(({ marks }) => marks ?? []))));
