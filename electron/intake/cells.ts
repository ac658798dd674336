import type { DraftBlock } from './draft-block.ts';

/** A place in a table: which table, row and column, each from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The paragraphs of one cell as blocks. A cell that is a list gives one block an item; any other cell is one block, its paragraphs on
 * lines of their own, so that a recommendation of two paragraphs stays one. A cell that holds nothing but a number that Word counts
 * (the reference column of many tables) has that number for its text.
 */
export function blocksOfCell(parts: readonly DraftBlock[], place: CellPlace): DraftBlock[] {
  const cell = (text: string, marker: string | null, level = 0): DraftBlock => ({
    kind: 'tableCell',
    level,
    text,
    marker,
    page: null,
    cell: place,
  });
  const filled = parts.filter((part) => part.text !== '' || part.marker !== null);
  const [only] = filled;
  if (!only) return [];
  if (filled.length === 1) return only.text === '' ? [cell(only.marker ?? '', null)] : [cell(only.text, only.marker)];
  if (filled.every((part) => part.kind === 'listItem' && part.text !== '')) return filled.map((part) => cell(part.text, part.marker, part.level));
  return [cell(filled.map((part) => (part.marker === null ? part.text : `${part.marker} ${part.text}`.trim())).join('\n'), null)];
}
