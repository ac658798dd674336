import path from 'node:path';
import { codeOf, disk, type FileSystem } from '../file-system.ts';
import { Backups } from './backups.ts';
import { Journal } from './journal.ts';
import { MergesKept } from './merges-kept.ts';

/** What is kept in the data folder so that work comes back: what is not in a file yet, what was in it before, and which copies were merged. */
export interface Recovery {
  readonly journal: Journal;
  readonly backups: Backups;
  readonly merges: MergesKept;
  /** That no earlier version could be kept. */
  readonly backupFailed: (error: unknown) => void;
  /** That a merge could not be noted. */
  readonly mergeFailed: (error: unknown) => void;
}

export interface RecoveryOptions {
  /** The application's data folder. */
  readonly folder: string;
  readonly now: () => Date;
  /** A sentence for the person: something cannot be kept. The work goes on. */
  readonly say: (sentence: string) => void;
  readonly files?: FileSystem;
}

export function recoveryIn({ folder, now, say, files = disk }: RecoveryOptions): Recovery {
  let backupTrouble = false;
  return {
    journal: new Journal(path.join(folder, 'journal'), (error) => say(
      `Your work cannot be noted down as you go, because ${reason(error, folder)} Nothing is lost, and saving works as before. `
        + 'Until this is put right, what you did after the last save would be gone if the computer stopped.',
    ), files),
    backups: new Backups(path.join(folder, 'backups'), now, files),
    merges: new MergesKept(path.join(folder, 'merges'), files),
    backupFailed(error) {
      // Once is enough: it would be said at every save.
      if (!backupTrouble) say(`The earlier version of this plan could not be kept, because ${reason(error, folder)} The plan itself is not touched.`);
      backupTrouble = true;
    },
    mergeFailed: (error) => say(`This merge can be taken back only until the plan is closed, because it could not be noted: ${reason(error, folder)} The plan itself is not touched.`),
  };
}

function reason(error: unknown, folder: string): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `the disk is full. Free some space on the drive of “${folder}”.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `nothing can be written in “${folder}”. Ask whoever looks after this computer to let your account write there.`;
    default:
      return `the disk reported a fault (${codeOf(error) || 'unknown'}) in “${folder}”.`;
  }
}
