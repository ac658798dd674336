import path from 'node:path';
import type { ReportText } from '../../shared/intake/report-text.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { refuse } from '../intake/read-failures.ts';
import { readReport } from '../intake/read-report.ts';
import type { ReportFile } from '../session/accepted-report.ts';
import { digestOf } from '../storage/digest-of.ts';
import type { Tell } from './ports.ts';

/** Reads one report at a time in the worker for untrusted files, and tells the window how far it is. A second reading takes the place of the first. */
export class ReportReader {
  readonly #workerFile: string;
  readonly #tell: Tell;
  #cancel: AbortController | null = null;

  constructor(workerFile: string, tell: Tell) {
    this.#workerFile = workerFile;
    this.#tell = tell;
  }

  async read(chosen: string): Promise<Result<{ readonly report: ReportText; readonly file: ReportFile }>> {
    this.cancel();
    const mine = (this.#cancel = new AbortController());
    const name = path.basename(chosen);
    const progress = (words: string, pages: { done: number; total: number }) => this.#tell('task:progress', { task: 'reading', ...pages, words });
    try {
      progress(`Reading ${name}`, { done: 0, total: 0 });
      const read = await readReport(chosen, {
        workerFile: this.#workerFile, signal: mine.signal, onProgress: (pages) => progress(`Reading ${name}, page ${pages.done} of ${pages.total}`, pages),
      });
      if (!read.ok) return read;
      const digest = await digestOf(chosen);
      // Cancelled in the moment between two steps, or overtaken by another reading.
      return mine.signal.aborted ? refuse('readingCancelled') : done({ report: read.value, file: { name, digest } });
    } finally {
      if (this.#cancel === mine) {
        this.#cancel = null;
        this.#tell('task:progress', null);
      }
    }
  }
  cancel(): void {
    this.#cancel?.abort();
  }
}
