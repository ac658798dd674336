import { createHash } from 'node:crypto';
import type { ReadSheet } from '../../../shared/intake/sheet/read-sheet.ts';
import { done, type Result } from '../../../shared/outcome/outcome.ts';
import { sheetLimits } from '../limits.ts';
import { recognise, type FileKind } from '../recognise.ts';
import { OfficeFileRefused, type OfficeFault } from '../zip/office-file-refused.ts';
import { readCsv } from './csv.ts';
import { refuseSheet, SheetRefused, type SheetFailureKind } from './sheet-failures.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** What a reader finds; the file's name and digest are added at the edge. */
export type SheetContent = Omit<ReadSheet, 'fileName' | 'digest'>;

const FAULTS = { damaged: 'sheetDamaged', encrypted: 'sheetEncrypted', unpacksTooLarge: 'sheetUnpacksTooLarge' } as const satisfies Record<OfficeFault, SheetFailureKind>;
const UNREAD = {
  empty: 'sheetEmpty', pdf: 'sheetIsAPdf', oldWord: 'sheetIsAnotherOfficeFile', oldWorkbook: 'sheetIsOldWorkbook', otherOldOffice: 'sheetIsAnotherOfficeFile',
  encryptedOffice: 'sheetEncrypted', richText: 'sheetIsAnotherOfficeFile', picture: 'sheetIsAPicture', webPage: 'sheetIsXml', plan: 'sheetIsAPlan', unknown: 'sheetIsUnknown',
} as const satisfies Record<Exclude<FileKind, 'zip' | 'text'>, SheetFailureKind>;

/** The bytes of a workbook (.xlsx, .xlsm) or a CSV as its cells. Never throws for what is in the file: what it is given is hostile until it is through. */
export function parseSheet(bytes: Uint8Array, fileName: string): Result<ReadSheet, SheetFailureKind> {
  try {
    if (bytes.length > sheetLimits.fileBytes) return refuseSheet('sheetTooLarge');
    const content = read(recognise(bytes), bytes);
    if (content.sheets.every(({ rows }) => rows.length === 0)) return refuseSheet('sheetHasNoCells');
    return done({ fileName, digest: createHash('sha256').update(bytes).digest('hex'), ...content });
  } catch (error) {
    if (error instanceof SheetRefused) return refuseSheet(error.kind);
    if (error instanceof OfficeFileRefused) return refuseSheet(FAULTS[error.fault]);
    throw error;
  }
}

function read(kind: FileKind, bytes: Uint8Array): SheetContent {
  if (kind === 'zip') return readWorkbook(bytes);
  if (kind === 'text') return readCsv(bytes);
  throw new SheetRefused(UNREAD[kind]);
}
