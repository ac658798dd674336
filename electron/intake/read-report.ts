import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ended } from '../apart/run-apart.ts';
import type { ReportText } from '../../shared/intake/report-text.ts';
import type { Result } from '../../shared/outcome/outcome.ts';
import { limits } from './limits.ts';
import type { ReadProgress } from './parse-report.ts';
import { refuse, type ReadFailureKind } from './read-failures.ts';
import { runIntake } from './run-intake.ts';

export interface ReadReportOptions {
  /** The worker's entry, from `workerFile`. */
  readonly workerFile: string;
  /** Cancel: reading stops at once. */
  readonly signal?: AbortSignal;
  /** Called as pages of a PDF are read. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Milliseconds after which reading is given up, and megabytes its process may grow by. Tests set them lower. */
  readonly time?: number;
  readonly growthMegabytes?: number;
}

export type ReadReportResult = Result<ReportText, ReadFailureKind>;

/** The worker's entry beside this file: bundled in the application, else its source, which Node runs as it is. */
export function workerFile(folder = path.dirname(fileURLToPath(import.meta.url))): string {
  const bundled = path.join(folder, 'intake-worker.cjs');
  return existsSync(bundled) ? bundled : path.join(folder, 'intake-worker.ts');
}

/**
 * Reads a report that somebody sent: a Word file, a PDF or plain text, told apart by content. The file is opened and parsed in a process of
 * its own, which is ended when it takes too long or too much memory, or when the signal says so. Never throws and never changes the file.
 */
export async function readReport(file: string, options: ReadReportOptions): Promise<ReadReportResult> {
  if (options.signal?.aborted) return refuse('readingCancelled');
  const refusal = await refuseUnread(file);
  if (refusal) return refusal;
  // An abort in that moment fires before anything listens for it.
  return options.signal?.aborted ? refuse('readingCancelled') : readApart(file, options);
}

/** What can be refused without opening the file. */
async function refuseUnread(file: string): Promise<ReadReportResult | null> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refuse('reportIsAFolder');
    if (!found.isFile()) return refuse('reportIsUnknown');
    if (found.size === 0) return refuse('reportEmpty');
    return found.size > limits.fileBytes ? refuse('reportTooLarge') : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? 'reportMissing' : 'reportNotReadable');
  }
}

const ENDED = {
  cancelled: 'readingCancelled', tookTooLong: 'readingTookTooLong', neededTooMuch: 'readingNeededTooMuch', stopped: 'readingStopped',
} as const satisfies Record<Ended, ReadFailureKind>;

async function readApart(file: string, options: ReadReportOptions): Promise<ReadReportResult> {
  const { workerFile, signal, onProgress, time, growthMegabytes } = options;
  let result: ReadReportResult | null = null;
  const ended = await runIntake({ report: file }, { workerFile, signal, time, growthMegabytes }, (message) => {
    if (message.about === 'progress') onProgress?.(message.progress);
    else if (message.about === 'result') result = message.result;
    return result === null ? 'gets on' : 'enough';
  });
  return result ?? refuse(ENDED[ended ?? 'stopped']);
}
