import type { SheetFacts, WorkbookFacts } from '../../../shared/checking/file-facts.ts';
import type { SheetRow } from '../../../shared/intake/sheet/read-sheet.ts';
import { openWorkbook, type OpenSheet, type OpenWorkbook } from '../sheet/workbook/open-workbook.ts';
import { placeOf, rangeOf, type Range } from '../sheet/workbook/places.ts';
import { isTrue, readRows } from '../sheet/workbook/read-rows.ts';
import { readTable, type Table } from '../sheet/workbook/tables.ts';
import { countOf, packageFacts } from './package-facts.ts';

/** A text of more characters than this fits no column. */
const LONG = 60;

/** What the rules ask of a workbook. Throws `SheetRefused` and `OfficeFileRefused`. */
export function workbookFacts(bytes: Uint8Array): WorkbookFacts {
  const workbook = openWorkbook(bytes);
  const { zip, hiddenNames } = workbook;
  const sheets = workbook.sheets.map((sheet) => sheetFacts(sheet, workbook));
  // A conversation is kept as a comment as well, for programs that know no conversations.
  const comments = workbook.sheets.flatMap(({ beside }) => beside).reduce((sum, { type, target }) => sum + (type === 'comments' ? countOf(zip, target, 'x:comment') : 0), 0);
  return {
    kind: 'workbook', ...packageFacts(zip), comments, hiddenNames, isProtected: workbook.isProtected || sheets.some(({ isProtected }) => isProtected),
    sheets: sheets.map(({ isProtected: _, ...facts }) => facts),
  };
}

function sheetFacts({ title, hidden, part, beside }: OpenSheet, { zip, sense, budget }: OpenWorkbook): SheetFacts & { readonly isProtected: boolean } {
  let [hiddenRows, hiddenColumns, merged, isProtected] = [0, 0, 0, false];
  const unwrapped = new Set<string>();
  const rows = readRows(part, sense, budget, (element) => {
    if (element.name === 'x:row' && isTrue(element.attribute('hidden'))) hiddenRows += 1;
    else if (element.name === 'x:col' && isTrue(element.attribute('hidden'))) hiddenColumns += 1 + Math.max(0, Number(element.attribute('max')) - Number(element.attribute('min')) || 0);
    else if (element.name === 'x:sheetProtection') isProtected = isTrue(element.attribute('sheet'));
    else if (element.name === 'x:mergeCell' && rangeOf(element.attribute('ref') ?? '')) merged += 1;
    else if (element.name === 'x:c' && !sense.formats[Number(element.attribute('s') ?? 0)]?.wraps) unwrapped.add(element.attribute('r') ?? '');
  });
  const tables = beside.flatMap(({ type, target }) => (type === 'table' ? (readTable(zip.read(target), budget) ?? []) : []));
  return {
    name: title, isHidden: hidden, heading: rows[0]?.at === 1 && rows[0].cells[0]?.column === 0 ? rows[0].cells[0].text : '',
    hiddenRows, hiddenColumns, merged, isProtected, hasGrid: rows.filter(({ cells }) => cells.length > 1).length > 1,
    tables: tables.map((table) => ({ name: table.name, headings: table.hasHeader ? table.columns.map(({ name }) => name) : [], blankRows: blankRowsIn(table.range, rows) })),
    unwrapped: tables.flatMap((table) => longTexts(table, rows, unwrapped)),
  };
}

const within = ({ from, to }: Range, rows: readonly SheetRow[]) => rows.filter(({ at }) => at > from.at && at <= to.at)
  .map(({ at, cells }) => ({ at, cells: cells.filter(({ column }) => column >= from.column && column <= to.column) }));

/** A table in which nothing stands yet has one row for it to be typed in. */
function blankRowsIn(range: Range, rows: readonly SheetRow[]): number {
  const filled = within(range, rows).filter(({ cells }) => cells.length > 0).length;
  return filled === 0 ? 0 : range.to.at - range.from.at - filled;
}

const longTexts = ({ range }: Table, rows: readonly SheetRow[], unwrapped: ReadonlySet<string>): string[] => {
  const places = new Set([...unwrapped].flatMap((name) => { const place = placeOf(name); return place ? [`${place.at} ${place.column}`] : []; }));
  return within(range, rows).flatMap(({ at, cells }) => cells.filter(({ text, column }) => (text.length > LONG || text.includes('\n')) && places.has(`${at} ${column}`)).map(({ text }) => text));
};
