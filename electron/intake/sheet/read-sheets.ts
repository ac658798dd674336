import { stat } from 'node:fs/promises';
import type { ReadSheet } from '../../../shared/intake/sheet/read-sheet.ts';
import type { Result } from '../../../shared/outcome/outcome.ts';
import type { Ended } from '../../apart/run-apart.ts';
import { sheetLimits } from '../limits.ts';
import { runIntake } from '../run-intake.ts';
import { refuseSheet, type SheetFailureKind } from './sheet-failures.ts';

export interface ReadSheetsOptions {
  /** The worker's entry, from `workerFile` in read-report.ts. */
  readonly workerFile: string;
  /** Cancel: reading stops at once, and what was not read by then is refused as `sheetReadingCancelled`. */
  readonly signal?: AbortSignal;
  /** Called after each file that was read or refused. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Milliseconds after which one file is given up, and megabytes its process may grow by. Tests set them lower. */
  readonly time?: number;
  readonly growthMegabytes?: number;
}

export type ReadSheetResult = Result<ReadSheet, SheetFailureKind>;

const ENDED = {
  cancelled: 'sheetReadingCancelled', tookTooLong: 'sheetReadingTookTooLong', neededTooMuch: 'sheetReadingNeededTooMuch', stopped: 'sheetReadingStopped',
} as const satisfies Record<Ended, SheetFailureKind>;

/**
 * Reads workbooks and CSV files that somebody sent back, told apart by content: a result for each, in their order. One process reads them one after
 * another; a file that it breaks down over, or takes too long over, is refused, and another process goes on behind it. Never throws and never
 * changes a file.
 */
export async function readSheets(files: readonly string[], options: ReadSheetsOptions): Promise<ReadSheetResult[]> {
  const results: ReadSheetResult[] = await Promise.all(files.map(refuseUnread));
  const waiting = files.flatMap((_, at) => (results[at] === UNREAD ? [at] : []));
  let done = files.length - waiting.length;
  const answer = (result: ReadSheetResult): void => {
    results[waiting.shift()!] = result;
    done += 1;
    options.onProgress?.({ done, total: files.length });
  };
  const { workerFile, signal, time = sheetLimits.time, growthMegabytes } = options;
  while (waiting.length > 0 && !signal?.aborted) {
    const ended = await runIntake({ sheets: waiting.map((at) => files[at]!) }, { workerFile, signal, time, growthMegabytes }, (message) => {
      if (message.about === 'sheet') answer(message.result);
      return waiting.length > 0 ? 'one done' : 'enough';
    });
    if (ended !== null && ended !== 'cancelled' && waiting.length > 0) answer(refuseSheet(ENDED[ended]));
  }
  while (waiting.length > 0) answer(refuseSheet(ENDED.cancelled));
  return results;
}

/** Stands for a file that is to be read. */
const UNREAD: ReadSheetResult = refuseSheet('sheetReadingStopped');

/** What can be refused without opening the file. */
async function refuseUnread(file: string): Promise<ReadSheetResult> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refuseSheet('sheetIsAFolder');
    if (!found.isFile()) return refuseSheet('sheetIsUnknown');
    if (found.size === 0) return refuseSheet('sheetEmpty');
    return found.size > sheetLimits.fileBytes ? refuseSheet('sheetTooLarge') : UNREAD;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuseSheet(code === 'ENOENT' || code === 'ENOTDIR' ? 'sheetMissing' : 'sheetNotReadable');
  }
}
