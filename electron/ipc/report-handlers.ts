import { randomUUID } from 'node:crypto';
import { findRecommendations } from '../../shared/intake/find-recommendations.ts';
import type { ReportText } from '../../shared/intake/report-text.ts';
import { done, refused } from '../../shared/outcome/outcome.ts';
import { startCommand, type ReportFile } from '../session/accepted-report.ts';
import { keepCommand, keepIn } from '../session/kept-report.ts';
import type { LastProfile } from '../storage/last-profile.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import type { Dialogs, Tell } from './ports.ts';
import { ReportReader } from './report-reader.ts';
import type { Unkept } from './unkept.ts';

export interface ReportOptions {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly unkept: Unkept;
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

/**
 * Reading a report and making a plan of it, or keeping its text in the plan that was made of it. What was read stays here, so that what
 * comes back can be checked against it.
 */
export function reportHandlers({ desk, dialogs, unkept, lastProfile, tell, workerFile }: ReportOptions): Handlers<
  'report:read' | 'report:cancel' | 'report:marked' | 'report:accept' | 'report:keep'
> {
  const reader = new ReportReader(workerFile, tell);
  let last: Reading | null = null;
  return {
    'report:read': async ({ path: given }) => {
      const chosen = given ?? (await dialogs.chooseFile('report'));
      if (chosen === null) return null;
      const read = await reader.read(chosen);
      if (!read.ok) return read;
      // Only now, when there is another to check.
      if (!(await unkept.mayLeave())) return null;
      const { report, file } = read.value;
      last = { id: randomUUID(), report, file };
      return done({ id: last.id, fileName: file.name, report, findings: findRecommendations(report) });
    },
    'report:cancel': () => {
      reader.cancel();
      return null;
    },
    'report:marked': ({ marked }) => {
      unkept.is(marked && last ? { is: 'check', report: last.file.name } : null);
      return null;
    },
    'report:accept': async ({ readingId, withProfile, ...accepted }) => {
      if (last?.id !== readingId) return refused('readingGone', 'That report is no longer open here, so no plan was made. Read it again.');
      const { report, file } = last;
      const command = startCommand(report, file, accepted, withProfile ? lastProfile.get() : null);
      if (!command.ok) return command;
      let unkept: string | null = null;
      const started = await desk.start(command.value, accepted.title.trim() || file.name, (session) => { unkept = keepIn(session, report, file); });
      if (started.ok && unkept !== null) tell('app:said', { tone: 'info', message: unkept });
      return started;
    },
    'report:keep': async ({ planId }) => {
      const session = desk.plan?.session;
      if (session?.planId !== planId) return noPlan;
      if (session.readOnly !== null) return refused('readOnly', session.readOnly);
      const chosen = await dialogs.chooseFile('report');
      if (chosen === null) return null;
      const read = await reader.read(chosen);
      if (!read.ok) return read;
      const { report, file } = read.value;
      // Another plan may lie there by now.
      if (desk.plan?.session !== session) return noPlan;
      const keeping = keepCommand(session.plan, report, file);
      if (!keeping.ok) return keeping;
      const kept = session.run(keeping.value.command);
      return kept.ok ? done({ fileName: file.name, isTheFile: keeping.value.isTheFile }) : kept;
    },
  };
}

const noPlan = refused('noPlan', 'That plan is not open any more, so nothing was kept in it. Open it, and choose the report again.');
