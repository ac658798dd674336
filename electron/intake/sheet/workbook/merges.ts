import type { SheetCell, SheetRow } from '../../../../shared/intake/sheet/read-sheet.ts';
import { sheetLimits } from '../../limits.ts';
import { SheetRefused } from '../sheet-failures.ts';
import type { Range } from './places.ts';

/**
 * Rows as somebody sees them who looks at the sheet: of merged cells the first one speaks, and says how far it reaches. LibreOffice can keep what
 * the others said, out of sight; it is left out here, since whoever sent the file did not see it.
 */
export function withMerges(rows: readonly SheetRow[], merges: readonly Range[]): SheetRow[] {
  if (merges.length > sheetLimits.merges) throw new SheetRefused('sheetTooLong');
  let seen = [...rows];
  for (const merge of merges) if (merge.from.at !== merge.to.at || merge.from.column !== merge.to.column) seen = withMerge(seen, merge);
  return seen;
}

function withMerge(rows: SheetRow[], { from, to }: Range): SheetRow[] {
  let emptied = false;
  for (let index = firstFrom(rows, from.at); index < rows.length && rows[index]!.at <= to.at; index += 1) {
    const row = rows[index]!;
    const cells = row.cells.flatMap((cell): SheetCell[] => {
      if (cell.column < from.column || cell.column > to.column) return [cell];
      if (row.at !== from.at || cell.column !== from.column) return [];
      return [{ ...cell, merged: { rows: to.at - from.at + 1, columns: to.column - from.column + 1 } }];
    });
    rows[index] = { ...row, cells };
    emptied ||= cells.length === 0;
  }
  return emptied ? rows.filter(({ cells }) => cells.length > 0) : rows;
}

/** The place of the first row that is not above this one. */
function firstFrom(rows: readonly SheetRow[], at: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
