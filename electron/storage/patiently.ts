import { codeOf } from './file-system.ts';

export type Wait = (milliseconds: number) => Promise<void>;

/** Together about ten seconds: how long a virus scanner, a search indexer or a synchronising folder holds a file on Windows. */
const PAUSES = [20, 50, 100, 200, 400, 800, 1_600, 3_000, 4_000];
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Tries again while another program holds the file. After ten seconds it is no passing scanner: it is thrown as `EBUSY`, held. */
export async function patiently<Value>(work: () => Promise<Value>, wait: Wait = pause): Promise<Value> {
  for (const milliseconds of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      await wait(milliseconds);
    }
  }
  try {
    return await work();
  } catch (error) {
    throw HELD.has(codeOf(error)) ? Object.assign(new Error('held'), { code: 'EBUSY' }) : error;
  }
}

const pause: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
