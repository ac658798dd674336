import path from 'node:path';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import { planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { heldBack } from '../../shared/merging/held-back.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { paperDraft, trackerDraft } from '../export/drafts.ts';
import { bytesOf } from '../export/orders.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import { complain, print, refuseToReplacePlan, resolved, type Surface } from './surface.ts';

export interface ExportOrder {
  readonly what: 'paper' | 'tracker';
  readonly plan: string;
  readonly out: string;
  /** Null: the response to the review, drafted from the plan. */
  readonly paper: string | null;
  readonly today: CalendarDay;
}

export async function exportFile({ what, paper, today, ...order }: ExportOrder, surface: Surface): Promise<Result<null>> {
  const [from, to] = [resolved(surface, order.plan), resolved(surface, order.out)];
  const room = await refuseToReplacePlan(to);
  if (!room.ok) return room;
  const read = await new PlanFiles().read(from);
  if (!read.ok) return read;
  const held = heldBack(read.value.contents.record, what);
  if (held !== null) return held;
  const plan = planOfRecord(new RecordSource(read.value.contents.record.state));
  const draft = what === 'paper' ? paperDraft(plan, paper, today) : done(trackerDraft(plan, today));
  if (!draft.ok) return draft;
  const saved = await saveAtomically(to, await bytesOf(draft.value.order, new Date()), { what });
  if (!saved.ok) return saved;
  for (const sentence of [read.value.readOnly, ...read.value.notices, ...draft.value.notes]) if (sentence !== null) complain(surface, sentence);
  print(surface, `Wrote ${path.basename(to)}.`);
  return done(null);
}
