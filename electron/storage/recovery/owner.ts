import os from 'node:os';

export interface Owner {
  readonly host: string;
  readonly pid: number;
}
/** How often a process that writes a journal shows that it lives, by the time of the file. */
export const SIGN_OF_LIFE_MS = 10_000;
const SILENT_MS = 60_000;

export const thisProcess = (): Owner => ({ host: os.hostname(), pid: process.pid });

/**
 * Whether the process that wrote a journal is still at it. The system gives a number to another process once the first has ended, and knows
 * nothing of other computers that share a profile: so a number is only believed together with a sign of life within the last minute.
 */
export function isAlive({ host, pid }: Owner, silentFor: number): boolean {
  if (silentFor > SILENT_MS) return false;
  if (host !== os.hostname()) return true;
  return pid !== process.pid && isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
