import { longDay } from '../../../shared/domain/calendar-day.ts';
import { NO_REPLY, type ScrutinyRecord, type ScrutinyRow } from '../../../shared/documents/scrutiny-record.ts';
import { fittedTable } from './fitted-table.ts';
import { LONG_TEXTS } from './fitting.ts';
import type { Look } from './look.ts';
import { addLongTextsSheet } from './long-texts-sheet.ts';
import { addSheet, addTable, type CellValue } from './sheet.ts';
import { bytesOfWorkbook, newWorkbook } from './workbook.ts';

export const RECORD_SHEET = 'Scrutiny’s recommendations';
interface RecordColumn {
  readonly heading: string;
  readonly width: number;
  readonly look: Look;
  readonly value: (row: ScrutinyRow) => CellValue;
}
const dayOr = (day: string | null, otherwise: string): CellValue => (day === null ? otherwise : { day });
const COLUMNS: readonly RecordColumn[] = [
  { heading: 'No.', width: 7, look: 'count', value: ({ number }) => number },
  { heading: 'Made on', width: 14, look: 'day', value: ({ made }) => dayOr(made, 'Not known') },
  { heading: 'Committee', width: 22, look: 'text', value: ({ committee }) => committee },
  { heading: 'Minute', width: 11, look: 'text', value: ({ minute }) => minute },
  { heading: 'Recommendation', width: 44, look: 'text', value: ({ recommendation }) => recommendation },
  { heading: 'To', width: 16, look: 'text', value: ({ to }) => to },
  { heading: 'Reply due', width: 14, look: 'day', value: ({ replyDue }) => dayOr(replyDue, 'No date set') },
  { heading: 'Outcome', width: 18, look: 'strong', value: ({ outcome, isLate }) => outcome || (isLate ? 'Overdue' : NO_REPLY) },
  { heading: 'Replied on', width: 14, look: 'day', value: ({ replied }) => dayOr(replied, '') },
  { heading: 'Reply', width: 36, look: 'text', value: ({ reply }) => reply },
  { heading: 'Led to', width: 30, look: 'text', value: ({ actions }) => actions.join('\n') },
];

/** The record of scrutiny's recommendations as an Excel workbook: one table, and what no row can show whole on a sheet of its own. Equal content and moment give equal bytes. */
export async function recordToXlsx(record: ScrutinyRecord, { at }: { readonly at: Date }): Promise<Uint8Array> {
  const { title, asAt, council, summary, rows } = record;
  const workbook = newWorkbook({ title, subject: `As at ${longDay(asAt)}`, council, at });
  const { long, widths, ...table } = fittedTable(COLUMNS, rows.map((row) => COLUMNS.map(({ value }) => value(row))), (at) => String(rows[at]!.number));
  const notes = [`${council ? `${council}, as` : 'As'} at ${longDay(asAt)}: ${summary}`, ...(long.length > 0 ? [`Some texts are longer than a row can show: they are in full on the sheet “${LONG_TEXTS}”.`] : [])];
  const { sheet, header } = addSheet(workbook, { name: RECORD_SHEET, title, notes, marked: false, paper: 'A3', widths, frozen: 1 });
  addTable(sheet, { name: 'Record', row: header, headings: COLUMNS.map(({ heading }) => heading), ...table, filters: true, looks: (_, column) => COLUMNS[column]!.look });
  if (long.length > 0) addLongTextsSheet(workbook, title, [], long);
  return bytesOfWorkbook(workbook);
}
