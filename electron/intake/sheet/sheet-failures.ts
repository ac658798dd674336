import { refused } from '../../../shared/outcome/outcome.ts';
import { sentencesOf, type Told } from '../../../shared/outcome/told.ts';

/**
 * Every way in which a return can be refused before a word of it is looked at, with what the clerk reads: what happened, and what to do next.
 */
export const SHEET_REFUSALS = {
  sheetMissing: [
    'The file is no longer where it was. It may have been moved, renamed or deleted.',
    'Find it again and take it in from its new place.',
  ],
  sheetIsAFolder: ['This is a folder, not a file.', 'Choose the returns inside it.'],
  sheetNotReadable: [
    'The file could not be read: this account may not open it, another program holds it, or it is not on this computer at the moment.',
    'Close it elsewhere, or copy it to your Documents folder, and try again.',
  ],
  sheetEmpty: ['The file is empty: there is not a single byte in it, as after a download that broke off.', 'Ask for the return again.'],
  sheetTooLarge: ['The file is larger than 50 MB, which is more than any return needs.', 'Ask its owner to take the pictures out and save it again.'],
  sheetTooLong: [
    'The workbook holds far more cells than a return can have, so reading it was given up.',
    'Check that it is the right file, or copy the return’s own rows into a new workbook and take that in.',
  ],
  sheetUnpacksTooLarge: [
    'The workbook unpacks to far more than a return can hold, as files made to do harm do. It was not read any further.',
    'Ask whoever sent it.',
  ],
  sheetEncrypted: [
    'The workbook is protected with a password.',
    'Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save it, and take that in.',
  ],
  sheetDamaged: [
    'The workbook is damaged: a part of it is cut off or garbled, so what it says cannot be relied on.',
    'Ask for it again, or open and save it in Excel.',
  ],
  sheetIsOldWorkbook: [
    'The file is in the format of Excel 97 to 2003 (.xls), whatever its name says.',
    'Open it in Excel, save it as an Excel Workbook (.xlsx), and take that in.',
  ],
  sheetIsBinaryWorkbook: ['The file is a binary workbook (.xlsb).', 'Open it in Excel, save it as an Excel Workbook (.xlsx), and take that in.'],
  sheetIsOpenDocument: [
    'The file is an OpenDocument spreadsheet (.ods).',
    'Open it in Excel or LibreOffice, save it as an Excel Workbook (.xlsx), and take that in.',
  ],
  sheetIsXml: [
    'The file is a web page or XML saved under the name of a workbook.',
    'Open it in Excel, save it as an Excel Workbook (.xlsx), and take that in.',
  ],
  sheetIsAnotherOfficeFile: [
    'The file is a document, a presentation or a message, not a workbook.',
    'Ask for the return as the Excel file that was sent out.',
  ],
  sheetIsAPdf: ['The file is a PDF, from which a return cannot be taken in.', 'Ask for the Excel file itself.'],
  sheetIsAPicture: ['The file is a picture, whatever its name says, so there are no cells in it to read.', 'Ask for the Excel file itself.'],
  sheetIsAPlan: ['The file is a copy of a plan, not a workbook.', 'Merge it: File, Merge another copy.'],
  sheetIsUnknown: ['The file is not a workbook, whatever its name says.', 'Ask for the return as the Excel file that was sent out.'],
  sheetIsNoTable: ['The file is text in sentences, not a table with columns.', 'Ask for the return as the Excel file that was sent out.'],
  sheetHasNoCells: ['There is not a word in any cell of the workbook.', 'Ask for the return again, or choose another file.'],
  sheetReadingTookTooLong: [
    'Reading the workbook took too long and was stopped.',
    'Copy the return’s own rows into a new workbook, and take that in.',
  ],
  sheetReadingNeededTooMuch: [
    'Reading the workbook needed too much memory and was stopped.',
    'Copy the return’s own rows into a new workbook, and take that in.',
  ],
  sheetReadingStopped: [
    'Reading the workbook stopped unexpectedly.',
    'Try again; if it happens again, copy its rows into a new workbook, and take that in.',
  ],
  sheetReadingCancelled: ['Reading was cancelled before this file.', 'Take it in again when you want it read.'],
} as const satisfies Record<string, Told>;
const sentenceOf = (kind: SheetFailureKind): string => sentencesOf(SHEET_REFUSALS[kind], 'Nothing of it came in, and your plan is as it was.');

export type SheetFailureKind = keyof typeof SHEET_REFUSALS;

export const refuseSheet = (kind: SheetFailureKind) => refused(kind, sentenceOf(kind));

/** Thrown only inside the reader; turned into a value at its edge. */
export class SheetRefused extends Error {
  readonly kind: SheetFailureKind;

  constructor(kind: SheetFailureKind) {
    super(sentenceOf(kind));
    this.kind = kind;
  }
}
