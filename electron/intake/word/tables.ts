import type { CellPlace } from '../cells.ts';
import type { TableSize } from './paragraph.ts';

/** Follows the tables of a document while it is read, so that each paragraph knows the cells it stands in. */
export class TableTracker {
  readonly sizes: TableSize[] = [];
  private readonly open: { table: number; row: number; column: number; span: number }[] = [];

  openTable(): void {
    this.open.push({ table: this.sizes.length, row: -1, column: 0, span: 0 });
    this.sizes.push({ rows: 0, columns: 0 });
  }

  closeTable(): void {
    this.open.pop();
  }

  openRow(): void {
    const table = this.open.at(-1);
    if (!table) return;
    table.row += 1;
    table.column = 0;
    table.span = 0;
    this.grow(table.table, table.row + 1, 0);
  }

  /** Columns that a row leaves out before its first cell. */
  skipColumns(count: number): void {
    const table = this.open.at(-1);
    if (table) table.column += count;
  }

  openCell(): void {
    const table = this.open.at(-1);
    if (!table) return;
    table.column += table.span;
    table.span = 1;
    this.grow(table.table, table.row + 1, table.column + 1);
  }

  spanColumns(count: number): void {
    const table = this.open.at(-1);
    if (table && count > 0 && count < 64) table.span = count;
  }

  place(): CellPlace[] {
    return this.open.map(({ table, row, column }) => ({ table, row, column }));
  }

  private grow(table: number, rows: number, columns: number): void {
    const size = this.sizes[table];
    if (size) this.sizes[table] = { rows: Math.max(size.rows, rows), columns: Math.max(size.columns, columns) };
  }
}
