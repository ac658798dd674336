import type { LockHolder } from './file-failures.ts';
import { codeOf } from './file-system.ts';

/** Ends early, without a fault, when the signal says so. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** How somebody waits for what another program holds. */
export interface Patience {
  /** Tests do not wait. */
  readonly wait?: Wait | undefined;
  /** The person no longer wants to wait. Nothing else is stopped by it: a file is never left half written. */
  readonly signal?: AbortSignal | undefined;
  /** Called once for each thing that is held, as soon as it takes long enough for a person to wonder. `holder`: whose save it is; null: a program that cannot be told. */
  readonly onHeld?: ((holder: LockHolder | null) => void) | undefined;
}

/** Together about ten seconds: how long a virus scanner, a search indexer or a synchronising folder holds a file on Windows. */
const PAUSES = [20, 50, 100, 200, 400, 800, 1_600, 3_000, 4_000];
/** After so many pauses it is said that we wait; before, it would only flicker. */
const SAID_AFTER = 3;
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);

/**
 * Tries again while another program holds the file. After ten seconds it is no passing scanner: it is thrown as `EBUSY`, held; when the
 * person stops waiting, as `ABORT_ERR`.
 */
export async function patiently<Value>(work: () => Promise<Value>, patience: Patience = {}): Promise<Value> {
  for (const [tries, milliseconds] of PAUSES.entries()) {
    try {
      return await work();
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      if (tries === SAID_AFTER) patience.onHeld?.(null);
      await waited(milliseconds, patience);
    }
  }
  try {
    return await work();
  } catch (error) {
    throw HELD.has(codeOf(error)) ? Object.assign(new Error('held'), { code: 'EBUSY' }) : error;
  }
}

/** One pause; throws `ABORT_ERR` where the person has stopped waiting. */
export async function waited(milliseconds: number, { wait = pause, signal }: Patience): Promise<void> {
  if (!signal?.aborted) await wait(milliseconds, signal);
  if (signal?.aborted) throw Object.assign(new Error('stopped waiting'), { code: 'ABORT_ERR' });
}

const pause: Wait = (milliseconds, signal) => new Promise((resolve) => {
  const end = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    resolve();
  };
  const timer = setTimeout(end, milliseconds);
  signal?.addEventListener('abort', end);
});
