import type { DrawnBlock, DrawnRow, DrawnTable } from './drawing.ts';
import { heightOf, rowHeight } from './drawn-heights.ts';

interface PageRoom {
  /** From margin to margin. */
  readonly width: number;
  /** How high the text of a page can be, from 0. */
  readonly room: (page: number) => number;
  /** What the first page holds already. */
  readonly used: number;
}
/** What goes onto a page as a whole: a block, or rows of a table that hang together. */
interface Piece {
  readonly block: DrawnBlock;
  readonly rows: { readonly of: DrawnTable; readonly rows: readonly DrawnRow[] } | null;
  readonly height: number;
  /** Whether it goes with what comes next. */
  readonly isKept: boolean;
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
}

/** Blocks by page. A table goes on with its rows on the next; a heading goes with what it heads, and what floats with the paragraph it hangs on. */
export function brokenInto(blocks: readonly DrawnBlock[], { width, room, used }: PageRoom): DrawnBlock[][] {
  const pages: Piece[][] = [[]];
  let filled = used;
  const begin = (pieces: Piece[]): void => {
    pages.push(pieces);
    filled = pieces.reduce((sum, { height }) => sum + height, 0);
  };
  for (const piece of blocks.flatMap((block) => piecesOf(block, width))) {
    const page = pages.at(-1)!;
    if (piece.breaksBefore && page.length > 0) begin([]);
    else if (filled + piece.height > room(pages.length - 1) && filled > 0) begin(page.splice(page.length - keptAtEnd(page)));
    pages.at(-1)!.push(piece);
    filled += piece.height;
    if (piece.breaksAfter) begin([]);
  }
  return pages.map(joined);
}

function piecesOf(block: DrawnBlock, width: number): Piece[] {
  const piece: Piece = { block, rows: null, height: 0, isKept: false, breaksBefore: false, breaksAfter: false };
  if (block.is === 'table') {
    return hangingTogether(block.rows).map((rows) => ({ ...piece, rows: { of: block, rows }, height: rows.reduce((sum, row) => sum + rowHeight(row, block.columns), 0) }));
  }
  const height = heightOf([block], width);
  if (block.is === 'box') return [{ ...piece, height, isKept: block.stands.is !== 'in line' }];
  // Of the spaces of two paragraphs only one lies between them: the one after is left to be that of the next.
  const own = height - Math.min(block.look.before, block.look.after);
  return [{ ...piece, height: own, isKept: block.look.isKeptWithNext, breaksBefore: block.breaksBefore, breaksAfter: block.breaksAfter }];
}
/** How many pieces at the end of a page go with what comes next; none, where all of them do. */
function keptAtEnd(page: readonly Piece[]): number {
  const others = page.filter(({ isKept }) => !isKept).length;
  let kept = 0;
  while (others > 0 && page[page.length - 1 - kept]!.isKept) kept += 1;
  return kept;
}
/** Rows that a cell reaches over stay together. */
function hangingTogether(rows: readonly DrawnRow[]): DrawnRow[][] {
  const groups: DrawnRow[][] = [];
  let reached = 0;
  for (const [at, row] of rows.entries()) {
    if (at < reached) groups.at(-1)!.push(row);
    else groups.push([row]);
    reached = Math.max(reached, ...row.cells.map((cell) => at + cell.rows));
  }
  return groups;
}
/** The rows of one table that came onto one page as one table again. */
function joined(pieces: readonly Piece[]): DrawnBlock[] {
  const blocks: DrawnBlock[] = [];
  let [open, rows]: [DrawnTable | null, DrawnRow[]] = [null, []];
  for (const piece of pieces) {
    if (piece.rows === null) {
      blocks.push(piece.block);
      open = null;
    } else if (piece.rows.of === open) rows.push(...piece.rows.rows);
    else {
      [open, rows] = [piece.rows.of, [...piece.rows.rows]];
      blocks.push({ ...open, rows });
    }
  }
  return blocks;
}
