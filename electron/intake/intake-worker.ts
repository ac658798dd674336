import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../shared/outcome/outcome.ts';
import type { ReportText } from '../../shared/intake/report-text.ts';
import { limits } from './limits.ts';
import { parseReport, type ReadProgress } from './parse-report.ts';
import { refuse, type ReadFailureKind } from './read-failures.ts';

/** What the worker is started with, and what it says. */
export interface IntakeOrder {
  readonly path: string;
}

export type IntakeMessage =
  | { readonly about: 'progress'; readonly progress: ReadProgress }
  | { readonly about: 'result'; readonly result: Result<ReportText, ReadFailureKind> };

const say = (message: IntakeMessage): void => parentPort?.postMessage(message);

/**
 * The file's bytes, never more than its bound even if it grows while it is read; null where there are more. Throws what the file
 * system says.
 */
function readWithin(path: string): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > limits.fileBytes) return null;
    const bytes = new Uint8Array(size);
    let length = 0;
    while (length < size) {
      const read = readSync(file, bytes, length, size - length, length);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

async function work({ path }: IntakeOrder): Promise<Result<ReportText, ReadFailureKind>> {
  let bytes: Uint8Array | null;
  try {
    bytes = readWithin(path);
  } catch {
    return refuse('reportNotReadable');
  }
  return bytes === null
    ? refuse('reportTooLarge')
    : parseReport(bytes, (progress) => {
        say({ about: 'progress', progress });
      });
}

void work(workerData as IntakeOrder).then((result) => {
  say({ about: 'result', result });
});
