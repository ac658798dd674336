import type { Chosen, Exported } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { heldBack, type Published } from '../../shared/merging/held-back.ts';
import { refused, type Result } from '../../shared/outcome/outcome.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import type { Draft } from '../export/drafts.ts';
import type { ExportOrder } from '../export/orders.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import type { Desk } from './desk.ts';
import type { Typing } from './typing.ts';
import { writeWhere, type Purpose, type WritingOptions } from './write-where.ts';

export interface ExportOptions extends WritingOptions {
  readonly typing: Typing;
  readonly now: () => Date;
  /** The entry of the worker that writes documents. */
  readonly workerFile: string;
}
type DraftOf<Made> = (plan: Plan, today: string, record: PlanRecord) => Result<Made>;

/** What is to be made of the open plan, once nothing is being typed any more; nothing while the plan holds publishing back. */
export async function drafted<Made>(what: Published | 'calendar', draftOf: DraftOf<Made>, { desk, typing }: { readonly desk: Desk; readonly typing: Typing }): Promise<Result<Made>> {
  if (!desk.plan) return refused('noPlan', 'No plan is open any more, so nothing was written. Open the plan, and try again.');
  await typing.settled();
  const { plan } = desk;
  if (!plan) return refused('noPlan', 'No plan is open any more, so nothing was written. Open the plan, and try again.');
  // A calendar is the office's own, and says nothing of what a clash may be over but its dates.
  const held = what === 'calendar' ? null : heldBack(plan.session.record, what);
  return held ?? draftOf(plan.session.plan, plan.session.today, plan.session.record);
}

type Write = (what: Published | 'calendar', draftOf: DraftOf<Draft>) => Promise<Chosen<Exported>>;
/** Writes what a plan says as a file, where the person says. */
export function documentWriter(options: ExportOptions): Write {
  return async (what, draftOf) => writeDraft(what, await drafted(what, draftOf, options), options);
}
/** The same of what is drafted already, or why it could not be. */
export async function writeDraft(what: Published | 'calendar', draft: Result<Draft>, { now, workerFile, ...writing }: Omit<ExportOptions, 'typing'>): Promise<Chosen<Exported>> {
  if (!draft.ok) return draft;
  const { offeredName, notes, order } = draft.value;
  return writeWhere({ what, purpose: purposeOf(what, order), offeredName, notes, bytes: () => bytesInWorker(order, now(), workerFile) }, writing);
}

/** Papers, trackers and calendars have folders of their own; the other documents share one for each kind of file. */
const purposeOf = (what: Published | 'calendar', order: ExportOrder): Purpose =>
  (what === 'paper' || what === 'tracker' || what === 'calendar' ? what : order.what === 'record' ? 'workbook' : 'document');
