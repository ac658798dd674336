import type { Sheet } from '../../../../shared/intake/sheet/read-sheet.ts';
import type { SheetContent } from '../parse-sheet.ts';
import { noticesOf } from './notices.ts';
import { openWorkbook } from './open-workbook.ts';
import { readSaved } from './properties.ts';
import { readRows } from './read-rows.ts';
import { columnsOf, readTable } from './tables.ts';

/** Reads a workbook from its bytes: what its cells show, and nothing of what it would do. Throws `SheetRefused` and `OfficeFileRefused`. */
export function readWorkbook(bytes: Uint8Array): SheetContent {
  const { zip, budget, sense, sheets: opened } = openWorkbook(bytes);
  const sheets = opened.map(({ title, hidden, part, beside }): Sheet => {
    const table = beside.find(({ type }) => type === 'table');
    return { name: title, ...(hidden && { hidden }), rows: readRows(part, sense, budget), ...columnsOf(table ? readTable(zip.read(table.target), budget) : null) };
  });
  const parts = opened.map(({ title, beside }) => ({ sheet: title, types: beside.map(({ type }) => type) }));
  return { format: 'workbook', ...readSaved(zip), sheets, notices: noticesOf({ sheets, parts, texts: sense.texts, names: zip.names }) };
}
