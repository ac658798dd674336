import type { TrackerContent } from '../../../shared/tracker/tracker-content.ts';
import { addLongTextsSheet, addSummarySheet, marksOf } from './more-sheets.ts';
import { addTrackerSheet } from './tracker-sheet.ts';
import { bytesOfWorkbook, newWorkbook } from './workbook.ts';

/**
 * The tracker as an Excel workbook (the bytes of an `.xlsx`): the sheet "Action plan tracker", a "Summary", and "Long texts" where some do
 * not fit a row. One table a sheet, nothing hidden, no formula, no link. `at` is the moment it says it was made; equal content and moment
 * give equal bytes.
 */
export async function trackerToXlsx(content: TrackerContent, { at }: { readonly at: Date }): Promise<Uint8Array> {
  const workbook = newWorkbook({ ...content, at });
  const long = addTrackerSheet(workbook, content);
  addSummarySheet(workbook, content);
  if (long.length > 0) addLongTextsSheet(workbook, content.title, marksOf(content), long);
  return bytesOfWorkbook(workbook);
}
