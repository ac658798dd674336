import { done, type Result } from '../../shared/outcome/outcome.ts';
import type { ReportText } from '../../shared/intake/report-text.ts';
import { limits } from './limits.ts';
import { refuse, ReadRefused, type ReadFailureKind } from './read-failures.ts';
import { readOldWord } from './old-word/read-old-word.ts';
import { OfficeFileRefused, type OfficeFault } from './zip/office-file-refused.ts';
import { recognise, type FileKind } from './recognise.ts';
import { readText } from './text/read-text.ts';
import { readWord } from './word/read-word.ts';

/** Pages read so far, of all. Only PDF files have pages. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

/** A report file's bytes as text. Runs inside the worker: what it is given is hostile until it is through. */
export async function parseReport(
  bytes: Uint8Array,
  onProgress: (progress: ReadProgress) => void,
): Promise<Result<ReportText, ReadFailureKind>> {
  try {
    const kind = recognise(bytes);
    const report = await read(kind, bytes, onProgress);
    return report.blocks.length > limits.blocks ? refuse('reportTooLong') : done(report);
  } catch (error) {
    if (error instanceof ReadRefused) return refuse(error.kind);
    if (error instanceof OfficeFileRefused) return refuse(WORD_FAULTS[error.fault]);
    throw error;
  }
}

const WORD_FAULTS = { damaged: 'wordFileDamaged', encrypted: 'wordFileEncrypted', unpacksTooLarge: 'wordFileUnpacksTooLarge' } as const satisfies Record<OfficeFault, ReadFailureKind>;
const UNREAD = {
  oldWorkbook: 'reportIsAnotherOfficeFile', otherOldOffice: 'reportIsAnotherOfficeFile', encryptedOffice: 'wordFileEncrypted', richText: 'reportIsRichText',
  picture: 'reportIsAPicture', webPage: 'reportIsWebPage', plan: 'reportIsAPlan', empty: 'reportEmpty', unknown: 'reportIsUnknown',
} as const satisfies Partial<Record<FileKind, ReadFailureKind>>;

async function read(kind: FileKind, bytes: Uint8Array, onProgress: (progress: ReadProgress) => void): Promise<ReportText> {
  if (kind === 'zip') return readWord(bytes);
  if (kind === 'text') return readText(bytes);
  if (kind === 'oldWord') return readOldWord(bytes);
  if (kind !== 'pdf') throw new ReadRefused(UNREAD[kind]);
  // The PDF library is large, so only a PDF makes it load.
  const { readPdf } = await import('./pdf/read-pdf.ts');
  return readPdf(bytes, onProgress);
}
