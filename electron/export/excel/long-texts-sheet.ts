import type ExcelJS from 'exceljs';
import type { TrackerContent } from '../../../shared/tracker/tracker-content.ts';
import { LONG_TEXTS, pieces, rowHeight, type LongText } from './fitting.ts';
import { addSheet, addTable } from './sheet.ts';

export const marksOf = ({ edition, notes }: TrackerContent): string[] => (edition === 'public' ? [] : notes.slice(0, 1));

/** Texts that no row of a sheet’s table can show, whole, in as many rows as they need. `marks`: what a copy that is not public says first. */
export function addLongTextsSheet(workbook: ExcelJS.Workbook, title: string, marks: readonly string[], long: readonly LongText[]): void {
  const widths = [16, 22, 12, 110];
  const { sheet, header } = addSheet(workbook, {
    name: LONG_TEXTS,
    title: `${title}, long texts`,
    notes: [...marks, 'Texts that are longer than a row can show. Parts follow one another; nothing is left out between them.'],
    marked: marks.length > 0,
    paper: 'A4',
    widths,
    frozen: 1,
  });
  const parts = long.flatMap(({ ref, column, text, verbatim }) =>
    pieces(text, widths[3]!).map((piece, at, all) => ({ verbatim, cells: [ref, column, all.length === 1 ? 'Whole' : `${at + 1} of ${all.length}`, piece] })),
  );
  const rows = parts.map((part) => part.cells);
  addTable(sheet, {
    name: 'LongTexts', row: header, headings: ['Ref', 'Column', 'Part', 'Text'], rows, filters: true,
    heights: rows.map((cells) => rowHeight(cells.map((text, at) => ({ text, width: widths[at]! })))),
    looks: (_, column) => (column === 0 ? 'strong' : 'text'),
    verbatim: (row, column) => column === 3 && parts[row]!.verbatim,
  });
}
