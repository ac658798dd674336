import { fitted, shortened, type LongText } from './fitting.ts';
import type { CellValue } from './sheet.ts';
import { hasForeignLetters, heightOf } from './text-metrics.ts';

/** A column of a table whose texts may be of any length. */
export interface FittedColumn {
  readonly heading: string;
  /** The least it has, in Excel's unit. */
  readonly width: number;
  /** Its words must be read back unchanged. */
  readonly verbatim?: boolean;
}

/** A table's cells as a sheet can show them. */
export interface FittedTable {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly heights: readonly number[];
  /** The texts that no row of Excel's can show whole, each once, for a sheet of their own. */
  readonly long: readonly LongText[];
}

/** Columns as wide as their texts need, texts as long as a row can show, rows as high as their tallest cell. `refOf` says of a row where a long text of it stands. */
export function fittedTable(columns: readonly FittedColumn[], rows: readonly (readonly CellValue[])[], refOf: (row: number) => string): FittedTable {
  const long = new Map<string, LongText>();
  const measured = columns.map(({ width }, at) => fitted(width, rows.flatMap((cells) => (typeof cells[at] === 'string' && cells[at] !== '' ? [cells[at]] : []))));
  const heights: number[] = [];
  const shownRows = rows.map((cells, row) => {
    let lines = 1;
    let isForeign = false;
    const shownCells = cells.map((value, at) => {
      if (typeof value !== 'string' || value === '') return value;
      const { heading, verbatim = false } = columns[at]!;
      const { cell, long: isLong } = shortened(value, measured[at]!, verbatim);
      const key = `${at} ${value}`;
      if (isLong && !long.has(key)) long.set(key, { ref: refOf(row), column: heading, text: value, verbatim });
      lines = Math.max(lines, measured[at]!.linesOf(cell));
      isForeign ||= hasForeignLetters(cell);
      return cell;
    });
    heights.push(heightOf(lines, isForeign));
    return shownCells;
  });
  return { widths: measured.map(({ width }) => width), rows: shownRows, heights, long: [...long.values()] };
}
