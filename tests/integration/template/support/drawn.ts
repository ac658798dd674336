import type { DrawnBlock, DrawnParagraph, DrawnPiece, DrawnPlace, TemplateDrawing } from '../../../../shared/template/drawing.ts';
import { readBytes } from './templates.ts';

export function drawnFrom(bytes: Uint8Array): TemplateDrawing {
  const { drawing } = readBytes(bytes);
  if (drawing === null) throw new Error('It was not drawn.');
  return drawing;
}

/** Every paragraph below some blocks, in the order in which they are seen. */
export const paragraphsIn = (blocks: readonly DrawnBlock[]): DrawnParagraph[] => blocks.flatMap((block) => {
  if (block.is === 'paragraph') return [block];
  return block.is === 'box' ? paragraphsIn(block.blocks) : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks)));
});
const everyBlock = ({ margins, sections }: TemplateDrawing): DrawnBlock[] => [...margins, ...sections].flatMap(({ blocks }) => blocks);
export const placesIn = (drawing: TemplateDrawing): DrawnPlace[] =>
  paragraphsIn(everyBlock(drawing)).flatMap(({ pieces }) => pieces.filter((piece) => piece.is === 'place')).filter(({ isMore }) => !isMore);

/** What pieces say, with places in corner brackets and pictures by their words. */
export const said = (pieces: readonly DrawnPiece[]): string => pieces.map((piece) => {
  switch (piece.is) {
    case 'words': return piece.words;
    case 'place': return `⌜${piece.words.map(({ words }) => words).join('')}⌟`;
    case 'picture': return `(${piece.words})`;
    case 'number': return piece.of === 'page' ? '#' : '##';
  }
}).join('');
export const linesOf = (blocks: readonly DrawnBlock[]): string[] => paragraphsIn(blocks).map(({ pieces }) => said(pieces));
