import type { DrawnBlock, DrawnParagraph, DrawnPiece, DrawnRow, DrawnTable, WordsLook } from './drawing.ts';

/** Times the size of its letters that a line is high, in the fonts that councils use. */
export const LINE = 1.17;
/** Times its size that a letter is wide, taken over English words. */
const LETTER = { plain: 0.5, bold: 0.54, capitals: 0.68 } as const;

/** About how high blocks are that stand one below the other, in points: enough to say on which page something is, not on which line. */
export function heightOf(blocks: readonly DrawnBlock[], width: number): number {
  let [height, space] = [0, 0];
  for (const block of blocks) {
    // Between two paragraphs lies the greater of their spaces.
    if (block.is === 'paragraph') {
      height += Math.max(0, block.look.before - space) + paragraphHeight(block, width) + block.look.after;
      space = block.look.after;
    } else {
      height += block.is === 'table' ? tableHeight(block) : block.stands.is === 'in line' ? Math.max(block.height, heightOf(block.blocks, block.width)) : 0;
      space = 0;
    }
  }
  return height;
}

export function paragraphHeight({ look, pieces, size, marker }: DrawnParagraph, width: number): number {
  const room = Math.max(20, width - look.left - look.right);
  const largest = Math.max(size, ...words(pieces).map((one) => one.look.size));
  const line = 'points' in look.line ? look.line.points : largest * LINE * look.line.times;
  const [across, breaks] = words(pieces).reduce(([wide, ends], one) => [wide + one.words.length * one.look.size * letter(one.look), ends + one.words.split('\n').length - 1], [Math.max(0, look.firstLine), 0]);
  const pictures = pieces.flatMap((piece) => (piece.is === 'picture' ? [piece.height] : []));
  const lines = Math.max(1, Math.ceil(across / room)) + breaks;
  return Math.max(lines * line, marker === null ? 0 : line, ...pictures.map((height) => height + (lines - 1) * line));
}
const letter = ({ bold, capitals }: WordsLook): number => (capitals ? LETTER.capitals : bold ? LETTER.bold : LETTER.plain);
const words = (pieces: readonly DrawnPiece[]) => pieces.flatMap((piece) => (piece.is === 'words' ? [piece] : piece.is === 'place' ? piece.words : []));

export const rowHeight = ({ height, cells }: DrawnRow, columns: readonly number[]): number => {
  let column = 0;
  return cells.reduce((most, cell) => {
    const width = columns.slice(column, column + cell.columns).reduce((sum, one) => sum + one, 0);
    column += cell.columns;
    const inside = heightOf(cell.blocks, width - cell.padding.left - cell.padding.right) + cell.padding.top + cell.padding.bottom;
    // What reaches over several rows takes its part of each.
    return Math.max(most, inside / cell.rows);
  }, height) + 0.5;
};
const tableHeight = ({ rows, columns }: DrawnTable): number => rows.reduce((sum, row) => sum + rowHeight(row, columns), 0);
