import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import { inside, isCovered } from '../cells.ts';
import { along, points, valueOf } from './values.ts';

/** A cell where it lies: from which column, over how many columns and rows. */
export interface GridCell {
  readonly node: XmlNode;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}
export interface GridRow {
  readonly node: XmlNode;
  /** Columns that are left free before its first cell. */
  readonly skipped: number;
  readonly cells: readonly GridCell[];
}
export interface Grid {
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
}

/** Word's own bound. */
const MOST_COLUMNS = 63;
const whole = (value: string | null): number => (value !== null && /^\d{1,3}$/.test(value) ? Number(value) : 0);

/** The rows of a table with what lies in them; cells that the one above reaches over are left out. `room`: what a table that says no widths can take. */
export function gridOf(table: XmlNode, room: number): Grid {
  const placed = inside(table, 'w:tr').map(({ node }) => {
    const skipped = Math.min(MOST_COLUMNS - 1, whole(valueOf(childOf(node, 'w:trPr'), 'w:gridBefore')));
    let column = skipped;
    const cells = inside(node, 'w:tc').flatMap(({ node: cell }) => {
      const columns = Math.max(1, Math.min(MOST_COLUMNS - column, whole(valueOf(childOf(cell, 'w:tcPr'), 'w:gridSpan'))));
      if (column >= MOST_COLUMNS) return [];
      column += columns;
      return [{ node: cell, column: column - columns, columns }];
    });
    return { node, skipped, cells };
  }).filter(({ cells }) => cells.length > 0);
  const columns = Math.max(1, ...placed.map(({ cells }) => cells.at(-1)!.column + cells.at(-1)!.columns));
  const rows = placed.map(({ cells, ...row }, at) => ({
    ...row, cells: cells.filter(({ node }) => !isCovered(node)).map((cell) => ({ ...cell, rows: begins(cell.node) ? reachOf(placed, at, cell.column) : 1 })),
  }));
  return { rows, widths: widthsOf(table, placed, columns, room) };
}
const begins = (cell: XmlNode): boolean => valueOf(childOf(cell, 'w:tcPr'), 'w:vMerge') === 'restart';

type Placed = readonly { readonly cells: readonly Omit<GridCell, 'rows'>[] }[];
/** How many rows a cell takes that begins in this one. */
function reachOf(rows: Placed, from: number, column: number): number {
  let to = from + 1;
  while (rows[to]?.cells.some((one) => one.column === column && isCovered(one.node))) to += 1;
  return to - from;
}
function widthsOf(table: XmlNode, rows: Placed, columns: number, room: number): number[] {
  const said = (childOf(table, 'w:tblGrid')?.children ?? []).filter(({ name }) => name === 'w:gridCol').map((node) => points(node.attribute('w')) ?? 0);
  const widths = Array.from({ length: columns }, (_, column) => said[column] || widthIn(rows, column) || room / columns);
  const [wide, total] = [along(table, 'w:tblPr', 'w:tblW'), widths.reduce((sum, width) => sum + width, 0)];
  const share = wide?.attribute('type') === 'pct' ? Number.parseFloat(wide.attribute('w') ?? '') : NaN;
  // Fiftieths of a per cent, or per cent with its sign.
  const part = Number.isNaN(share) ? null : Math.min(1.2, Math.max(0.05, share / ((wide?.attribute('w') ?? '').endsWith('%') ? 100 : 5_000)));
  return part === null ? widths : widths.map((width) => (width / total) * room * part);
}
const widthIn = (rows: Placed, column: number): number => {
  for (const { cells } of rows) {
    const cell = cells.find((one) => one.column === column && one.columns === 1);
    const width = along(cell?.node ?? null, 'w:tcPr', 'w:tcW');
    if (width?.attribute('type') === 'dxa') return points(width.attribute('w')) ?? 0;
  }
  return 0;
};
