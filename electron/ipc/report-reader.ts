import path from 'node:path';
import type { ReportText } from '../../shared/intake/report-text.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { refuse } from '../intake/read-failures.ts';
import { readReport } from '../intake/read-report.ts';
import type { ReportFile } from '../session/accepted-report.ts';
import { digestOf } from '../storage/digest-of.ts';
import { OneReading } from './one-reading.ts';
import type { Tell } from './ports.ts';

/** Reads one report at a time in the process for untrusted files. */
export class ReportReader {
  readonly #workerFile: string;
  readonly #reading: OneReading;

  constructor(workerFile: string, tell: Tell) {
    this.#workerFile = workerFile;
    this.#reading = new OneReading(tell, 'reading');
  }

  read(chosen: string): Promise<Result<{ readonly report: ReportText; readonly file: ReportFile }>> {
    return this.#reading.read(async (signal, progress) => {
      const name = path.basename(chosen);
      progress(`Reading ${name}`);
      const read = await readReport(chosen, {
        workerFile: this.#workerFile, signal, onProgress: (pages) => progress(`Reading ${name}, page ${pages.done} of ${pages.total}`, pages),
      });
      if (!read.ok) return read;
      const digest = await digestOf(chosen);
      // Cancelled in the moment between two steps, or overtaken by another reading.
      return signal.aborted ? refuse('readingCancelled') : done({ report: read.value, file: { name, digest } });
    });
  }
  cancel(): void {
    this.#reading.cancel();
  }
}
