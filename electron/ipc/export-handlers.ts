import type { Chosen, Exported } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { pastOfPaper } from '../../shared/frozen/past-of-paper.ts';
import { heldBack, type Published } from '../../shared/merging/held-back.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import { documentDraft } from '../export/document-drafts.ts';
import { calendarDraft, paperDraft, trackerDraft, type Draft } from '../export/drafts.ts';
import type { ExportOrder } from '../export/orders.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import type { Handlers } from './handle.ts';
import type { Typing } from './typing.ts';
import { writeWhere, type Purpose, type WritingOptions } from './write-where.ts';

export interface ExportOptions extends WritingOptions {
  readonly typing: Typing;
  readonly now: () => Date;
  /** The entry of the worker that writes documents. */
  readonly workerFile: string;
}

/** Papers, trackers, calendars and the other documents of a plan, each written where the person says. */
export function exportHandlers({ typing, now, workerFile, ...writing }: ExportOptions): Handlers<'export:paper' | 'export:tracker' | 'export:calendar' | 'export:document'> {
  const { desk } = writing;
  async function write(what: Published | 'calendar', draftOf: (plan: Plan, today: string, record: PlanRecord) => Result<Draft>): Promise<Chosen<Exported>> {
    if (!desk.plan) return refused('noPlan', 'No plan is open any more, so nothing was written.');
    await typing.settled();
    const { plan } = desk;
    if (!plan) return refused('noPlan', 'No plan is open any more, so nothing was written.');
    // A calendar is the office's own, and says nothing of what a clash may be over but its dates.
    const held = what === 'calendar' ? null : heldBack(plan.session.record, what);
    if (held !== null) return held;
    const draft = draftOf(plan.session.plan, plan.session.today, plan.session.record);
    if (!draft.ok) return draft;
    const { offeredName, notes, order } = draft.value;
    return writeWhere({ what, purpose: purposeOf(what, order), offeredName, notes, bytes: () => bytesInWorker(order, now(), workerFile) }, writing);
  }
  return {
    'export:paper': ({ paper }) => write('paper', (plan, today, record) => paperDraft(plan, paper, today, { past: pastOfPaper(record, plan, plan.get('paper', paper), today) })),
    'export:calendar': (of) => write('calendar', (plan, today, record) => calendarDraft(plan, record.planId, of, today)),
    'export:document': (order) => write(order.document, (plan, today) => documentDraft(plan, order, today)),
    'export:tracker': () => write('tracker', (plan, today) => done(trackerDraft(plan, today))),
  };
}

/** Papers, trackers and calendars have folders of their own; the other documents share one for each kind of file. */
const purposeOf = (what: Published | 'calendar', order: ExportOrder): Purpose =>
  (what === 'paper' || what === 'tracker' || what === 'calendar' ? what : order.what === 'record' ? 'workbook' : 'document');
