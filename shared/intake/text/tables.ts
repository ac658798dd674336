import { splitMarker } from '../markers.ts';
import type { Line } from './lines.ts';

/** Rows of a table that was saved as text: cells parted by tabs. */
export interface TextTable {
  readonly from: number;
  /** The line after the last row. */
  readonly to: number;
  readonly rows: readonly (readonly string[])[];
}

const cellsOf = (line: Line): readonly string[] | null => {
  if (!line.text.includes('\t')) return null;
  const cells = line.text.split('\t').map((cell) => cell.trim());
  // A typed bullet and its tab are no table.
  return cells.length === 2 && splitMarker(line.text) ? null : cells;
};

/** Runs of at least three lines with the same number of cells, three or more of them. */
export function tablesOf(lines: readonly Line[]): readonly TextTable[] {
  const tables: TextTable[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const width = cellsOf(lines[from] as Line)?.length ?? 0;
    if (width < 3) continue;
    const rows: (readonly string[])[] = [];
    let to = from;
    for (; to < lines.length; to += 1) {
      const cells = cellsOf(lines[to] as Line);
      if (!cells || cells.length > width || cells.length < 2) break;
      rows.push(cells);
    }
    if (rows.length < 3) continue;
    tables.push({ from, to, rows });
    from = to - 1;
  }
  return tables;
}
