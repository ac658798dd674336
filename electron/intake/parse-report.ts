import { done, type Result } from '../../shared/outcome/outcome.ts';
import type { ReportText } from '../../shared/intake/report-text.ts';
import { limits } from './limits.ts';
import { refuse, ReadRefused, type ReadFailureKind } from './read-failures.ts';
import { readOldWord } from './old-word/read-old-word.ts';
import { recognise } from './recognise.ts';
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
    const recognised = recognise(bytes);
    if ('refuse' in recognised) return refuse(recognised.refuse);
    const report = await read(recognised.format, bytes, onProgress);
    return report.blocks.length > limits.blocks ? refuse('reportTooLong') : done(report);
  } catch (error) {
    if (error instanceof ReadRefused) return refuse(error.kind);
    throw error;
  }
}

async function read(format: 'pdf' | 'zip' | 'text' | 'oldWord', bytes: Uint8Array, onProgress: (progress: ReadProgress) => void): Promise<ReportText> {
  if (format === 'zip') return readWord(bytes);
  if (format === 'text') return readText(bytes);
  if (format === 'oldWord') return readOldWord(bytes);
  // The PDF library is large, so only a PDF makes it load.
  const { readPdf } = await import('./pdf/read-pdf.ts');
  return readPdf(bytes, onProgress);
}
