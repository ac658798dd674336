import type { DrawnBlock, DrawnBorders, DrawnCell, DrawnRow, DrawnTable } from '../../../../shared/template/drawing.ts';
import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import { bordersIn, drawnBorder, type SaidBorders } from './borders.ts';
import type { Budget } from './budget.ts';
import type { Said, StyleChain } from './style-chain.ts';
import { gridOf, type GridCell } from './table-grid.ts';
import { fillIn, paddingIn, tableLook, type TableLook } from './table-looks.ts';
import type { Theme } from './theme.ts';
import { along, among, points, valueOf } from './values.ts';

export interface TableTools {
  readonly chain: StyleChain;
  readonly theme: Theme;
  readonly budget: Budget;
  /** The blocks inside a cell, with what the table says of them, and how wide the cell is inside. */
  readonly blocks: (cell: XmlNode, under: Said, room: number) => readonly DrawnBlock[];
}

const ALIGNED: Readonly<Record<string, DrawnTable['align']>> = { center: 'centre', right: 'right', end: 'right' };
const VERTICAL: Readonly<Record<string, DrawnCell['vertical']>> = { center: 'middle', bottom: 'bottom' };
const FREE: DrawnBorders = { top: null, right: null, bottom: null, left: null };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

export function drawnTable(table: XmlNode, room: number, tools: TableTools): DrawnTable {
  const { rows, widths } = gridOf(table, room);
  const look = tableLook(table, tools.chain, tools.theme);
  const properties = childOf(table, 'w:tblPr');
  const drawn: DrawnRow[] = [];
  for (const [at, { node, skipped, cells }] of rows.entries()) {
    if (tools.budget.isSpent) break;
    const free: DrawnCell[] = skipped === 0 ? [] : [{ columns: skipped, rows: 1, fill: null, borders: FREE, padding: NO_PADDING, vertical: 'top', blocks: [] }];
    const height = points(valueOf(childOf(node, 'w:trPr'), 'w:trHeight')) ?? 0;
    drawn.push({ height, cells: [...free, ...cells.flatMap((cell) => (tools.budget.block() ? [drawnCell(cell, at, { rows: rows.length, widths, look }, tools)] : []))] });
  }
  return { is: 'table', columns: widths, align: among(ALIGNED, valueOf(properties, 'w:jc')) ?? 'left', indent: points(along(properties, 'w:tblInd')?.attribute('w'), -100, 600) ?? 0, rows: drawn };
}

interface Around {
  readonly rows: number;
  readonly widths: readonly number[];
  readonly look: TableLook;
}
function drawnCell({ node, column, columns, rows }: GridCell, row: number, { rows: all, widths, look }: Around, tools: TableTools): DrawnCell {
  const properties = childOf(node, 'w:tcPr');
  const said = look.cell(row, column, all, widths.length);
  const padding = { ...look.padding, ...paddingIn(along(properties, 'w:tcMar')) };
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const edges: SaidBorders = { ...outerOrInner(look.borders, { isTop: row === 0, isRight: column + columns === widths.length, isBottom: row + rows === all, isLeft: column === 0 }), ...said.borders, ...bordersIn(along(properties, 'w:tcBorders')) };
  return {
    columns, rows, fill: fillIn(properties, said.fill), padding, vertical: among(VERTICAL, valueOf(properties, 'w:vAlign')) ?? 'top',
    borders: { top: drawnBorder(edges.top), right: drawnBorder(edges.right), bottom: drawnBorder(edges.bottom), left: drawnBorder(edges.left) },
    blocks: tools.blocks(node, said.said, Math.max(12, width - padding.left - padding.right)),
  };
}
/** A cell's edges by where it lies: those of the table, or those between cells. */
function outerOrInner({ top, right, bottom, left, insideH, insideV }: SaidBorders, at: { isTop: boolean; isRight: boolean; isBottom: boolean; isLeft: boolean }): SaidBorders {
  const edges = { top: at.isTop ? top : insideH, right: at.isRight ? right : insideV, bottom: at.isBottom ? bottom : insideH, left: at.isLeft ? left : insideV };
  return Object.fromEntries(Object.entries(edges).filter(([, edge]) => edge !== undefined));
}
