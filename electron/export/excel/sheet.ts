import type ExcelJS from 'exceljs';
import { isCalendarDay, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { LONGEST_CELL, looksLikeFormula, shown, stored } from './cell-text.ts';
import { pieces } from './fitting.ts';
import { FONT, FONT_SIZE, LOOKS, guardedLook, type Look } from './look.ts';
import { setAside, TableRows, type CellContent, type Formula } from './table-rows.ts';
import { heightOf, linesOf } from './text-metrics.ts';

/** What a cell holds. Dates are calendar days, which are the same day wherever the file is made or opened. A formula is ours: no text of a plan is ever part of one. */
export type CellValue = string | number | { readonly day: CalendarDay } | Formula;

/** Excel takes 1900 for a leap year, so its day numbers are only sure from 1 March 1900. */
const FIRST_SURE_DAY = '1900-03-01';

/** Excel's number of 1 January 1970, and the milliseconds of a day. */
const FIRST_OF_1970 = 25_569;
const DAY = 86_400_000;

/**
 * A value as the workbook holds it, and its look. Text goes in as text whatever it begins with, so nothing is a formula here; but saved as
 * CSV and opened again it could become one. Text that a spreadsheet might calculate with therefore gets an apostrophe in front: a real one,
 * which holds in every program; or, where the words are the review's and must be read back unchanged, one that is only shown (see `GUARDED`).
 */
export function contentOf(value: CellValue, look: Look, verbatim = false): CellContent {
  if (typeof value === 'number' || (typeof value === 'object' && 'formula' in value)) return { value, style: LOOKS[look] };
  // Counted from midnight UTC, so that a day is the same whole number in every time zone.
  if (typeof value === 'object' && isCalendarDay(value.day) && value.day >= FIRST_SURE_DAY) return { value: Date.parse(`${value.day}T00:00:00Z`) / DAY + FIRST_OF_1970, style: LOOKS[look] };
  const text = shown(typeof value === 'object' ? longDay(value.day) : value);
  const guard = looksLikeFormula(text);
  return {
    value: text === '' ? null : stored((guard && !verbatim ? `'${text}` : text).slice(0, LONGEST_CELL)),
    style: guard && verbatim ? guardedLook(look) : LOOKS[look],
  };
}

export function putCell(cell: ExcelJS.Cell, value: string, look: Look): void {
  const content = contentOf(value, look);
  cell.value = content.value;
  cell.style = content.style;
}

export interface SheetSetUp {
  readonly name: string;
  readonly title: string;
  /** Lines between title and table; the first is printed strong where it is a marking. */
  readonly notes: readonly string[];
  readonly marked: boolean;
  readonly paper: 'A3' | 'A4';
  readonly widths: readonly number[];
  /** How many columns stay in sight. */
  readonly frozen: number;
}
const PAPER_SIZES = { A3: 8, A4: 9 } as const;

/** A header or footer of Excel's is at most 255 characters, and `&` begins a code in it. */
export function footerText(text: string): string {
  const escaped = [...shown(text).replace(/\s+/g, ' ')].slice(0, 70).join('').replaceAll('&', '&&');
  return `&"${FONT},Regular"&${FONT_SIZE} ${escaped}`;
}

/** The notes as rows that are no wider than the table, since wider ones would make the printed page smaller. Bold is wider. */
function noteRows({ notes, marked, widths }: SheetSetUp): { readonly text: string; readonly look: Look }[] {
  const width = widths.reduce((sum, one) => sum + one, 0) * 0.85;
  return notes.flatMap((note, at) => pieces(note, width, 1).map((text) => ({ text: text.trimEnd(), look: marked && at === 0 ? 'marking' : 'note' }) as const));
}

/** A sheet with its title in A1, its notes below, its header row frozen and repeated on every printed page. The table goes to that row. */
export function addSheet(workbook: ExcelJS.Workbook, setUp: SheetSetUp): { readonly sheet: ExcelJS.Worksheet; readonly header: number } {
  const notes = noteRows(setUp);
  const header = notes.length + 2;
  const sheet = workbook.addWorksheet(setUp.name, {
    views: [{ state: 'frozen', xSplit: setUp.frozen, ySplit: header, showGridLines: false, activeCell: `B${header + 1}` }],
    pageSetup: {
      paperSize: PAPER_SIZES[setUp.paper] as ExcelJS.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${header}:${header}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.7, header: 0.3, footer: 0.35 },
    },
    headerFooter: {
      oddFooter: `&L${footerText(setUp.marked ? 'Not for publication' : setUp.title)}&R&"${FONT},Regular"&${FONT_SIZE} Page &P of &N`,
    },
  });
  sheet.columns = setUp.widths.map((width) => ({ width }));
  putCell(sheet.getCell(1, 1), setUp.title, 'title');
  sheet.getRow(1).height = 30;
  notes.forEach(({ text, look }, at) => {
    putCell(sheet.getCell(2 + at, 1), text, look);
    sheet.getRow(2 + at).height = at === notes.length - 1 ? 24 : 18;
  });
  return { sheet, header };
}

export interface TableSetUp {
  readonly name: string;
  readonly row: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly looks: (row: number, column: number) => Look;
  /** Whether its text must be read back unchanged whatever it begins with. */
  readonly verbatim?: (row: number, column: number) => boolean;
  readonly headerLooks?: (column: number) => Look;
  readonly heights: readonly number[];
  readonly filters: boolean;
}
/** The name of our own table style, defined by `finish`: quiet stripes that move with sorting and filtering. */
export const TABLE_STYLE = 'Matters Arising';
/** Points. Excel lays the filter button over the lower right corner; a heading of one line in the middle of such a cell stands clear of it. */
const LEAST_HEADER = 42;

/** A real table, so that it filters, sorts and grows, with every cell's look set as well for programs that know no table styles. */
export function addTable(sheet: ExcelJS.Worksheet, table: TableSetUp): void {
  sheet.addTable({
    name: table.name,
    ref: `A${table.row}`,
    headerRow: true,
    style: { theme: TABLE_STYLE as 'TableStyleLight1', showRowStripes: true },
    columns: table.headings.map((name) => ({ name, filterButton: table.filters })),
    // So many, and none of them: exceljs makes cells for rows that are there.
    rows: new Array<never>(table.rows.length),
  });
  const header = sheet.getRow(table.row);
  let lines = 1;
  table.headings.forEach((heading, at) => {
    header.getCell(at + 1).style = LOOKS[table.headerLooks?.(at) ?? 'header'];
    lines = Math.max(lines, linesOf(heading, { width: sheet.getColumn(at + 1).width ?? 10, bold: true }));
  });
  header.height = Math.max(table.filters ? LEAST_HEADER : 0, heightOf(lines) + 8);
  const rows = new TableRows(table.row + 1, table.headings.length, table.rows.map((_, at) => table.heights[at] ?? heightOf(1)));
  table.rows.forEach((values, at) => values.forEach((value, column) => rows.add(contentOf(value, table.looks(at, column), table.verbatim?.(at, column)))));
  if (table.rows.length > 0) setAside(sheet, rows);
}
