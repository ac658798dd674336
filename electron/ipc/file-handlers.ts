import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Requests } from '../../shared/contract/contract.ts';
import { done, refused } from '../../shared/outcome/outcome.ts';
import { recognise, type FileKind } from '../intake/recognise.ts';
import { readFailure } from '../storage/file-failures.ts';
import type { Handlers } from './handle.ts';
import type { Outside } from './ports.ts';
import type { WrittenFiles } from './written-files.ts';

const ENOUGH_TO_TELL = 65_536;

/** `isBeside`: whether a file is a copy of the open plan beside it, which may be shown in its folder, but not opened in another program. */
export function fileHandlers(written: WrittenFiles, outside: Pick<Outside, 'open' | 'show'>, isBeside: (file: string) => boolean = () => false): Handlers<'file:identify' | 'file:open' | 'file:show'> {
  // A page that could have any file opened could have any program run.
  const ours = (file: string) => (written.has(file) ? null : refused('notOurs', 'Only files that were written since the start can be opened from here. Open it from its folder.'));
  return {
    'file:identify': ({ path: file }) => identify(file),
    'file:open': async ({ path: file }) => {
      const refusal = ours(file);
      if (refusal) return refusal;
      const problem = await outside.open(file);
      return problem === '' ? done(null) : refused('notOpened', `“${path.basename(file)}” could not be opened. It is in “${path.dirname(file)}”; open it from there.`);
    },
    'file:show': ({ path: file }) => {
      const refusal = isBeside(file) ? null : ours(file);
      if (refusal) return refusal;
      outside.show(file);
      return done(null);
    },
  };
}

/** What a file is by its first bytes, whatever it is called. */
async function identify(file: string): Promise<Requests['file:identify']['answer']> {
  const name = path.basename(file);
  try {
    if ((await stat(file)).isDirectory()) return done({ is: 'folder', name });
    const opened = await open(file, 'r');
    try {
      const { bytesRead, buffer } = await opened.read(Buffer.alloc(ENOUGH_TO_TELL), 0, ENOUGH_TO_TELL, 0);
      const start = buffer.subarray(0, bytesRead);
      const found = recognise(start);
      if (isReturn(found, start)) return done({ is: 'return', name });
      // What might be meant as a report goes to the reader, which knows the sentence for each kind.
      return done({ is: found === 'plan' || found === 'unknown' ? found : 'report', name });
    } finally {
      await opened.close();
    }
  } catch (error) {
    return readFailure(error, file);
  }
}

/** A workbook, by the names of its parts, of an old or a locked one by what it is in; or a list that was saved of a return, by its stamp. The reader looks closer. */
function isReturn(found: FileKind, start: Buffer): boolean {
  if (found === 'zip') return start.includes('xl/work');
  return found === 'oldWorkbook' || (found === 'text' && start.includes('Do not change:'));
}
