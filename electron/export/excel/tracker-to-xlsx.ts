import ExcelJS from 'exceljs';
import type { TrackerContent } from '../../../shared/tracker/tracker-content.ts';
import { shown } from './cell-text.ts';
import { finish } from './finish.ts';
import { addLongTextsSheet, addSummarySheet } from './more-sheets.ts';
import { addTrackerSheet } from './tracker-sheet.ts';

const PROGRAM = 'Matters Arising';

/**
 * The tracker as an Excel workbook (the bytes of an `.xlsx`): the sheet "Action plan tracker", a "Summary", and "Long texts" where some do
 * not fit a row. One table a sheet, nothing hidden, no formula, no link. `at` is the moment it says it was made; equal content and moment
 * give equal bytes.
 */
export async function trackerToXlsx(content: TrackerContent, { at }: { readonly at: Date }): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = shown(content.title);
  workbook.subject = shown(content.subject);
  workbook.creator = shown(content.council) || PROGRAM;
  workbook.lastModifiedBy = workbook.creator;
  workbook.company = shown(content.council);
  workbook.created = at;
  workbook.modified = at;
  (workbook as ExcelJS.Workbook & { language: string }).language = 'en-GB';
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 15_600, firstSheet: 0, activeTab: 0, visibility: 'visible' }];

  const long = addTrackerSheet(workbook, content);
  addSummarySheet(workbook, content);
  if (long.length > 0) addLongTextsSheet(workbook, content, long);
  // Stored, not deflated: `finish` unpacks the parts at once.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as Partial<ExcelJS.XlsxWriteOptions>);
  return finish(new Uint8Array(written as ArrayBuffer));
}
