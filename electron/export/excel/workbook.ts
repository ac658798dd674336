import ExcelJS from 'exceljs';
import { shown } from './cell-text.ts';
import { finish } from './finish.ts';
import { setAsideOf } from './table-rows.ts';

const PROGRAM = 'Matters Arising';
export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly council: string;
  /** The moment it says it was made. */
  readonly at: Date;
}

/** A workbook that says what it is, of which council, and in which language. */
export function newWorkbook({ title, subject, council, at }: WorkbookProperties): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.title = shown(title);
  workbook.subject = shown(subject);
  workbook.creator = shown(council) || PROGRAM;
  workbook.lastModifiedBy = workbook.creator;
  workbook.company = shown(council);
  workbook.created = at;
  workbook.modified = at;
  (workbook as ExcelJS.Workbook & { language: string }).language = 'en-GB';
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 15_600, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return workbook;
}

export async function bytesOfWorkbook(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  // Stored, not deflated: `finish` unpacks the parts at once.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as Partial<ExcelJS.XlsxWriteOptions>);
  return finish(new Uint8Array(written as ArrayBuffer), workbook.worksheets.map(setAsideOf));
}
