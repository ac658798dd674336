import { refused } from '../../shared/outcome/outcome.ts';
import { sentencesOf, type Told } from '../../shared/outcome/told.ts';

/**
 * Every way in which a report file can be refused, with what the clerk reads: what happened, and what to do next.
 * A plan that is open stays as it is.
 */
export const REPORT_REFUSALS = {
  reportMissing: ['The file is no longer where it was. It may have been moved, renamed or deleted.', 'Find it again and open it from its new place.'],
  reportIsAFolder: ['This is a folder, not a file.', 'Open the folder and choose the report inside it.'],
  reportNotReadable: [
    'The file could not be read: this account may not open it, another program holds it, or it is not on this computer at the moment.',
    'Close it elsewhere, or copy it to your Documents folder, and try again.',
  ],
  reportEmpty: ['The file is empty: there is not a single word in it.', 'Ask for the report again, or choose another file.'],
  reportTooLarge: [
    'The file is larger than 200 MB, which is more than any report needs.',
    'Save it without its pictures, or as plain text, and open that.',
  ],
  reportTooLong: ['The file holds more text than a report can have, so reading it was given up.', 'Check that it is the right file.'],
  reportIsAPicture: [
    'The file is a picture, whatever its name says, so there are no words in it to read.',
    'Ask for the report as a Word file or as a PDF with text.',
  ],
  reportIsVeryOldWord: [
    'The file was saved by Word 95 or earlier, which is not read here.',
    'Open it in Word or LibreOffice, save it as a Word Document (.docx), and open that.',
  ],
  reportIsOpenDocument: [
    'The file is an OpenDocument text (.odt).',
    'Open it in Word or LibreOffice, save it as a Word Document (.docx), and open that.',
  ],
  reportIsRichText: ['The file is in Rich Text Format (.rtf).', 'Open it in Word, save it as a Word Document (.docx), and open that.'],
  reportIsWebPage: ['The file is a web page.', 'Open it in a browser, copy its text into Word, save that as a Word Document (.docx), and open it.'],
  reportIsAnotherOfficeFile: [
    'The file is a workbook, a presentation or a message, not a report.',
    'Save the report itself as a Word Document (.docx) or a PDF, and open that.',
  ],
  reportIsAPlan: ['The file is a plan of Matters Arising, not a report.', 'Open it with File, Open.'],
  reportIsUnknown: [
    'The file is not a Word file, a PDF or plain text, whatever its name says.',
    'Ask for the report in one of these three, and open that.',
  ],
  reportHasNoText: ['There are no words in the file.', 'If its pages are pictures, ask for the original, or have the text recognised (OCR) first.'],
  wordFileEncrypted: [
    'The Word file is protected with a password.',
    'Open it in Word, remove the password (File, Info, Protect Document), save it, and open that.',
  ],
  wordFileDamaged: [
    'The Word file is damaged: a part of it is cut off or garbled, so what it says cannot be relied on.',
    'Ask for it again, or open and save it in Word.',
  ],
  wordFileIncomplete: ['The file has no Word document inside it, only other parts.', 'Ask for the report again, or open and save it in Word.'],
  wordFileUnpacksTooLarge: [
    'The Word file unpacks to far more than a report can hold, as files made to do harm do. It was not read any further.',
    'Ask whoever sent it.',
  ],
  pdfEncrypted: ['The PDF is protected with a password.', 'Open it with the password, print or save it as a PDF without one, and open that.'],
  pdfDamaged: ['The PDF is damaged: a part of it is cut off or garbled, so what it says cannot be relied on.', 'Ask for it again.'],
  pdfHasNoPages: ['The PDF has no pages.', 'Ask for the report again, or choose another file.'],
  pdfIsPictures: [
    'The pages of the PDF are pictures, as a scanner makes them, so there are no words in it to read.',
    'Ask for the original as a Word file, or have the text recognised (OCR) first.',
  ],
  pdfIsGarbled: [
    'The letters of the PDF cannot be turned into text, because it does not say which characters they stand for.',
    'Ask for the original as a Word file, or have the text recognised (OCR) first.',
  ],
  readingTookTooLong: ['Reading the file took too long and was stopped.', 'Save the report as plain text or as a Word file, and open that.'],
  readingNeededTooMuch: [
    'Reading the file needed too much memory and was stopped.',
    'Save the report as plain text or as a Word file, and open that.',
  ],
  readingStopped: ['Reading the file stopped unexpectedly.', 'Try again; if it happens again, save the report as plain text and open that.'],
  readingCancelled: ['Reading the file was cancelled.', 'Choose it again when you want it read.'],
} as const satisfies Record<string, Told>;
const sentenceOf = (kind: ReadFailureKind): string => sentencesOf(REPORT_REFUSALS[kind], 'Nothing was changed.');

export type ReadFailureKind = keyof typeof REPORT_REFUSALS;

/** A refusal with its own sentence. `detail` is a further sentence where there is more to say. */
export const refuse = (kind: ReadFailureKind, detail?: string) => refused(kind, detail ? `${sentenceOf(kind)} ${detail}` : sentenceOf(kind));

/** Thrown only inside a reader, where a parser calls back; turned into a value at the reader's edge. */
export class ReadRefused extends Error {
  readonly kind: ReadFailureKind;

  constructor(kind: ReadFailureKind) {
    super(sentenceOf(kind));
    this.kind = kind;
  }
}
