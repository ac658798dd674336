import type { TrackerContent } from '../../../shared/tracker/tracker-content.ts';
import { LONG_TEXTS } from './fitting.ts';
import { addLongTextsSheet, marksOf } from './long-texts-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { addSummarySheet, SUMMARY_SHEET } from './summary-sheet.ts';
import { addTrackerSheet, type TrackerSheet } from './tracker-sheet.ts';
import { bytesOfWorkbook, newWorkbook } from './workbook.ts';

const TRACKER_SHEET = 'Action plan tracker';

/**
 * The tracker as an Excel workbook (the bytes of an `.xlsx`): the sheet "Action plan tracker" and a "Summary"; of a divided one the summary and
 * then a sheet for each part; and "Long texts" where some do not fit a row. One table a sheet, nothing hidden, no link, no formula but the
 * summary's counts. `at` is the moment it says it was made; equal content and moment give equal bytes.
 */
export async function trackerToXlsx(content: TrackerContent, { at }: { readonly at: Date }): Promise<Uint8Array> {
  const workbook = newWorkbook({ ...content, at });
  const { parts } = content;
  const isDivided = content.by !== 'whole';
  const names = isDivided ? sheetNames(parts.map(({ name }) => name), [SUMMARY_SHEET, LONG_TEXTS]) : [TRACKER_SHEET];
  const sheets = names.map((sheet, place): TrackerSheet => ({ sheet, table: isDivided ? `Tracker_${place + 1}` : 'Tracker' }));
  if (isDivided) addSummarySheet(workbook, content, sheets);
  const long = parts.flatMap((part, place) => addTrackerSheet(workbook, content, part, sheets[place]!));
  if (!isDivided) addSummarySheet(workbook, content, sheets);
  if (long.length > 0) addLongTextsSheet(workbook, content.title, marksOf(content), long);
  return bytesOfWorkbook(workbook);
}
