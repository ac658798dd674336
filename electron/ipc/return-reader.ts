import path from 'node:path';
import type { ReturnsGathered } from '../../shared/contract/contract.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { readSheets, type ReadSheetResult } from '../intake/sheet/read-sheets.ts';
import type { FileRead } from '../session/returns/returns-in-hand.ts';
import { OneReading } from './one-reading.ts';
import type { Tell } from './ports.ts';
import { filesAmong } from './return-files.ts';

/** What became of the files that were read. */
export interface FilesRead extends Pick<ReturnsGathered, 'doubled' | 'copies'> {
  readonly files: readonly FileRead[];
}

/** Reads returns one after another in the process for untrusted files. */
export class ReturnReader {
  readonly #workerFile: string;
  readonly #reading: OneReading;

  constructor(workerFile: string, tell: Tell) {
    this.#workerFile = workerFile;
    this.#reading = new OneReading(tell, 'reading returns');
  }

  /** All of what was chosen, or nothing where it was cancelled. */
  read(chosen: readonly string[]): Promise<Result<FilesRead>> {
    return this.#reading.read(async (signal, progress) => {
      progress('Reading returns');
      const among = await filesAmong(chosen);
      if (!among.ok) return among;
      const results = await readSheets(among.value, { workerFile: this.#workerFile, signal, onProgress: (files) => progress('Reading returns', files) });
      if (signal.aborted) return refused('readingCancelled', 'Reading the returns was cancelled. None of them was kept, and your plan is as it was.');
      return done(sorted(among.value, results));
    });
  }
  cancel(): void {
    this.#reading.cancel();
  }
}

/** A result for each file, in their order, as what is to be done with them. */
function sorted(paths: readonly string[], results: readonly ReadSheetResult[]): FilesRead {
  const names = new Map<string, string>();
  const [files, doubled, copies]: [FileRead[], FilesRead['doubled'][number][], FilesRead['copies'][number][]] = [[], [], []];
  paths.forEach((file, at) => {
    const [result, fileName] = [results[at]!, path.basename(file)];
    if (!result.ok) {
      if (result.failure.kind === 'sheetIsAPlan') copies.push({ path: file, name: fileName });
      else files.push({ fileName, sentence: result.failure.message });
      return;
    }
    const sameAs = names.get(result.value.digest);
    if (sameAs !== undefined) doubled.push({ fileName, sameAs });
    else files.push(result.value);
    names.set(result.value.digest, sameAs ?? fileName);
  });
  return { files, doubled, copies };
}
