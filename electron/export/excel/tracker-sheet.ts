import type ExcelJS from 'exceljs';
import { STATUSES } from '../../../shared/domain/action.ts';
import type { StatusSet } from '../../../shared/domain/status-set.ts';
import { ANSWER_WORDS } from '../../../shared/papers/plan-words.ts';
import type { TrackerColumn, TrackerColumnKey } from '../../../shared/tracker/columns.ts';
import type { TrackerContent, TrackerRow } from '../../../shared/tracker/tracker-content.ts';
import { fittedTable } from './fitted-table.ts';
import { LONG_TEXTS, type LongText } from './fitting.ts';
import { colouredStatuses, solid } from './look.ts';
import { addSheet, addTable, type CellValue } from './sheet.ts';

const NOT_SET = 'Not set';
/**
 * Widths of the columns in Excel's unit. Together they fill an A3 page across at about three quarters of full size, which leaves
 * 11 point type readable on paper, and most of a wide screen.
 */
const WIDTHS: Readonly<Record<TrackerColumnKey, number>> = {
  ref: 13, theme: 16, recommendation: 31, response: 18, action: 27, owner: 16, portfolioHolder: 14, originalDate: 13, currentDate: 13,
  status: 13, progress: 31, nextStep: 20, successMeasure: 20, resourcing: 16, evidence: 20,
  alsoAt: 16, rating: 18,
};

/** A date that is not set is said, but only where there is an action that could have one. */
function valueOf(row: TrackerRow, key: TrackerColumnKey): CellValue {
  const value = row[key];
  if (key === 'originalDate' || key === 'currentDate') return value ? { day: value } : row.actionId === null ? '' : NOT_SET;
  return value ?? '';
}

/** The sheet of one part, and the table on it that formulas count. */
export interface TrackerSheet {
  readonly sheet: string;
  readonly table: string;
}

/** Writes the sheet of a part of the tracker. Gives back the texts that no row of Excel's can show whole, for a sheet of their own. */
export function addTrackerSheet(workbook: ExcelJS.Workbook, content: TrackerContent, { name, rows, notes: said }: TrackerContent['parts'][number], { sheet: sheetName, table: tableName }: TrackerSheet): readonly LongText[] {
  const { columns } = content;
  const { long, widths, ...table } = fittedTable(
    columns.map(({ key, heading }) => ({ heading, width: WIDTHS[key], verbatim: key === 'recommendation' })),
    rows.map((row) => columns.map(({ key }) => valueOf(row, key))), (at) => rows[at]!.ref,
  );
  const notes = [...said, ...(long.length > 0 ? [longTextsNote(long)] : [])];
  const marked = content.edition !== 'public';
  const { sheet, header } = addSheet(workbook, { name: sheetName, title: name === '' ? content.title : `${content.title}: ${name}`, notes, marked, paper: 'A3', widths, frozen: 1 });
  addTable(sheet, {
    name: tableName, row: header, headings: columns.map((column) => column.heading), ...table, filters: true,
    looks: (_, column) => LOOK_OF[columns[column]!.key] ?? 'text',
    verbatim: (_, column) => columns[column]!.key === 'recommendation',
  });
  if (table.rows.length > 0) {
    const range = (key: TrackerColumnKey) => rangeOf(sheet, columns, key, header + 1, header + table.rows.length);
    offerChoices(sheet, range('status'), STATUSES.map((status) => content.statuses[status].label), 'stop', 'Choose one of the status words from the list. The colour follows the word.');
    offerChoices(sheet, range('response'), ANSWER_WORDS, 'information', 'The list has the usual answers. Keep your own words where they give a reason.');
    colourStatuses(sheet, range('status'), content.statuses);
  }
  return long;
}

const LOOK_OF: { readonly [Key in TrackerColumnKey]?: 'strong' | 'day' } = { ref: 'strong', status: 'strong', originalDate: 'day', currentDate: 'day' };

function longTextsNote(long: readonly LongText[]): string {
  const named = long.slice(0, 5).map(({ ref }) => ref).join(', ');
  return `Some texts are longer than a row can show (${named}${long.length > 5 ? ` and ${long.length - 5} more` : ''}): they are in full on the sheet “${LONG_TEXTS}”.`;
}

function rangeOf(sheet: ExcelJS.Worksheet, columns: readonly TrackerColumn[], key: TrackerColumnKey, from: number, to: number): string {
  const { letter } = sheet.getColumn(columns.findIndex((column) => column.key === key) + 1);
  return `${letter}${from}:${letter}${to}`;
}

/** The words stand in the rule itself, which Excel allows up to 255 characters: no sheet of lists is needed, visible or not. */
function offerChoices(sheet: ExcelJS.Worksheet, range: string, words: readonly string[], errorStyle: 'stop' | 'information', error: string): void {
  const { dataValidations } = sheet as unknown as { dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void } };
  dataValidations.add(range, { type: 'list', allowBlank: true, formulae: [`"${words.join(',')}"`], showErrorMessage: true, errorStyle, errorTitle: 'Not in the list', error });
}

/** The colour is worked out from the word, so that it follows when somebody changes the word. */
function colourStatuses(sheet: ExcelJS.Worksheet, ref: string, statuses: StatusSet): void {
  sheet.addConditionalFormatting({
    ref,
    rules: colouredStatuses(statuses).map(({ label, text, fill }, at) => ({
      type: 'cellIs', operator: 'equal', formulae: [`"${label}"`], priority: at + 1, style: { font: { bold: true, color: { argb: text } }, fill: solid(fill) },
    })),
  });
}
