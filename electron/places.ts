import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerFile } from './intake/read-report.ts';

/** The folder this code runs from: `electron/` as sources, `out/main/` once bundled. */
const here = path.dirname(fileURLToPath(import.meta.url));
const isSource = here.endsWith(`${path.sep}electron`);

export const PLACES = {
  preload: path.join(here, '..', 'preload', 'preload.cjs'),
  renderer: path.join(here, '..', 'renderer'),
  intakeWorker: isSource ? workerFile(path.join(here, 'intake')) : workerFile(here),
  exportWorker: isSource ? path.join(here, 'export', 'export-worker.ts') : path.join(here, 'export-worker.cjs'),
  encodeWorker: isSource ? path.join(here, 'storage', 'encoding', 'encode-worker.ts') : path.join(here, 'encode-worker.cjs'),
  readWorker: isSource ? path.join(here, 'storage', 'reading', 'read-worker.ts') : path.join(here, 'read-worker.cjs'),
  spellingWorker: isSource ? path.join(here, 'spelling', 'spelling-worker.ts') : path.join(here, 'spelling-worker.cjs'),
  /** The two files of the dictionary, with its licence. */
  dictionary: isSource ? path.join(here, '..', 'node_modules', 'dictionary-en-gb') : path.join(here, 'dictionary-en-gb'),
  /** Inside the application's own folder. */
  samples: path.join('assets', 'samples'),
};
