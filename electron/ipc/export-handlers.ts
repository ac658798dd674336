import path from 'node:path';
import type { Chosen, Exported } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { heldBack, type Published } from '../../shared/merging/held-back.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { documentDraft } from '../export/document-drafts.ts';
import { calendarDraft, paperDraft, trackerDraft, type Draft } from '../export/drafts.ts';
import type { ExportOrder } from '../export/orders.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import type { Dialogs, Tell } from './ports.ts';
import type { Typing } from './typing.ts';
import type { WrittenFiles } from './written-files.ts';

export interface ExportOptions {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly typing: Typing;
  readonly tell: Tell;
  readonly written: WrittenFiles;
  readonly now: () => Date;
  /** The entry of the worker that writes documents. */
  readonly workerFile: string;
}

/** Papers, trackers, calendars and the other documents of a plan, each written where the person says. */
export function exportHandlers({ desk, dialogs, typing, tell, written, now, workerFile }: ExportOptions): Handlers<'export:paper' | 'export:tracker' | 'export:calendar' | 'export:document'> {
  const files = new PlanFiles();
  async function write(what: Published | 'calendar', draftOf: (plan: Plan, today: string) => Result<Draft>): Promise<Chosen<Exported>> {
    if (!desk.plan) return refused('noPlan', 'No plan is open any more, so nothing was written.');
    await typing.settled();
    const { plan } = desk;
    if (!plan) return refused('noPlan', 'No plan is open any more, so nothing was written.');
    // A calendar is the office's own, and says nothing of what a clash may be over but its dates.
    const held = what === 'calendar' ? null : heldBack(plan.session.record, what);
    if (held !== null) return held;
    const draft = draftOf(plan.session.plan, plan.session.today);
    if (!draft.ok) return draft;
    const { offeredName, notes, order } = draft.value;
    const where = await dialogs.chooseWhere({ purpose: purposeOf(what, order), offered: offeredName });
    if (where === null) return null;
    // By content, since one file has many names. The open plan's own place is kept for it even while nothing is there.
    if ((await files.holdsAPlan(where)) || (plan.path !== null && path.resolve(where) === path.resolve(plan.path))) {
      return refused('overThePlan', `The ${what} was not written, because it would take the place of a plan. Choose another name.`);
    }
    tell('task:progress', { task: 'exporting', done: 0, total: 1, words: `Writing the ${what}` });
    try {
      const saved = await saveAtomically(where, await bytesInWorker(order, now(), workerFile), { what });
      if (!saved.ok) return saved;
      written.add(where);
      return done({ path: where, fileName: path.basename(where), notes });
    } finally {
      tell('task:progress', null);
    }
  }
  return {
    'export:paper': ({ paper }) => write('paper', (plan, today) => paperDraft(plan, paper, today)),
    'export:calendar': (of) => write('calendar', (plan, today) => calendarDraft(plan, desk.plan?.session.record.planId ?? '', of, today)),
    'export:document': (order) => write(order.document, (plan, today) => documentDraft(plan, order, today)),
    'export:tracker': () => write('tracker', (plan, today) => done(trackerDraft(plan, today))),
  };
}

/** Papers, trackers and calendars have folders of their own; the other documents share one for each kind of file. */
const purposeOf = (what: Published | 'calendar', order: ExportOrder): 'paper' | 'tracker' | 'calendar' | 'document' | 'workbook' =>
  (what === 'paper' || what === 'tracker' || what === 'calendar' ? what : order.what === 'record' ? 'workbook' : 'document');
