/** The names of the short-lived files that a save puts beside a plan. Short, and without the plan's name: where that fits, these fit. */
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import { sha256 } from './digest.ts';

/** One file may be spelt in several ways (capitals, composed letters), so its short-lived files go by what these have in common. */
const keyOf = (name: string): string => sha256(name.normalize('NFC').toLowerCase()).slice(0, 10);
const HERE = sha256(os.hostname()).slice(0, 6);

/** The file that says that somebody is saving the plan called `name`, now. */
export const lockNameOf = (name: string): string => `.~lock-${keyOf(name)}`;

/** A name nobody else uses, for the new contents of the file called `name`. Says whose it is, so that a dead one can be told. */
export const temporaryNameFor = (name: string): string => `.~${keyOf(name)}-${HERE}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;

/** Whose new contents for the file called `name` this would be; null where it is something else. */
export function writerOf(temporary: string, name: string): { readonly isHere: boolean; readonly pid: number } | null {
  const [, key, host, pid] = /^\.~([0-9a-f]{10})-([0-9a-f]{6})-(\d{1,10})-[0-9a-f]{8}\.tmp$/.exec(temporary) ?? [];
  return key === keyOf(name) ? { isHere: host === HERE, pid: Number(pid) } : null;
}

/** Whether a process of this computer still runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that belongs to another account may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
