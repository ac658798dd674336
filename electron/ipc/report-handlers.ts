import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { findRecommendations } from '../../shared/intake/find-recommendations.ts';
import type { ReportText } from '../../shared/intake/report-text.ts';
import { done, refused } from '../../shared/outcome/outcome.ts';
import { refuse } from '../intake/read-failures.ts';
import { readReport } from '../intake/read-report.ts';
import { startCommand, type ReportFile } from '../session/accepted-report.ts';
import { digestOf } from '../storage/digest-of.ts';
import type { LastProfile } from '../storage/last-profile.ts';
import type { Checking } from './checking.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import type { Dialogs, Tell } from './ports.ts';

export interface ReportOptions {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly checking: Checking;
  readonly lastProfile: LastProfile;
  readonly tell: Tell;
  /** The entry of the worker that reads untrusted files. */
  readonly workerFile: string;
}
interface Reading {
  readonly id: string;
  readonly report: ReportText;
  readonly file: ReportFile;
}

/** Reading a report and making a plan of it. What was read stays here, so that what comes back can be checked against it. */
export function reportHandlers({ desk, dialogs, checking, lastProfile, tell, workerFile }: ReportOptions): Handlers<
  'report:read' | 'report:cancel' | 'report:marked' | 'report:leave' | 'report:accept'
> {
  let cancel: AbortController | null = null;
  let last: Reading | null = null;
  return {
    'report:read': async ({ path: given }) => {
      const chosen = given ?? (await dialogs.chooseFile('report'));
      if (chosen === null) return null;
      cancel?.abort();
      const mine = (cancel = new AbortController());
      const name = path.basename(chosen);
      const progress = (words: string, pages: { done: number; total: number }) => tell('task:progress', { task: 'reading', ...pages, words });
      try {
        progress(`Reading ${name}`, { done: 0, total: 0 });
        const read = await readReport(chosen, {
          workerFile, signal: mine.signal, onProgress: (pages) => progress(`Reading ${name}, page ${pages.done} of ${pages.total}`, pages),
        });
        if (!read.ok) return read;
        const file = { name, digest: await digestOf(chosen) };
        // Cancelled in the moment between two steps, or overtaken by another reading.
        if (mine.signal.aborted) return refuse('readingCancelled');
        // Only now, when there is another to check.
        if (!(await checking.mayLeave())) return null;
        last = { id: randomUUID(), report: read.value, file };
        return done({ id: last.id, fileName: name, report: read.value, findings: findRecommendations(read.value) });
      } finally {
        if (cancel === mine) {
          cancel = null;
          tell('task:progress', null);
        }
      }
    },
    'report:cancel': () => {
      cancel?.abort();
      return null;
    },
    'report:marked': ({ marked }) => {
      checking.marked(marked && last ? last.file.name : null);
      return null;
    },
    'report:leave': () => checking.mayLeave(),
    'report:accept': async ({ readingId, withProfile, ...accepted }) => {
      if (last?.id !== readingId) return refused('readingGone', 'That report is no longer open here, so no plan was made. Read it again.');
      const command = startCommand(last.report, last.file, accepted, withProfile ? lastProfile.get() : null);
      if (!command.ok) return command;
      return desk.start(command.value, accepted.title.trim() || last.file.name);
    },
  };
}
