import path from 'node:path';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { heldBack } from '../../shared/merging/held-back.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { calendarDraft, paperDraft, trackerDraft, type Draft } from '../export/drafts.ts';
import { bytesOf } from '../export/orders.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import { complain, print, refuseToReplacePlan, resolved, type Surface } from './surface.ts';

export interface ExportOrder {
  readonly what: 'paper' | 'tracker' | 'calendar';
  readonly plan: string;
  readonly out: string;
  /** Null: the response to the review, drafted from the plan. */
  readonly paper: string | null;
  /** Of a calendar: the id or the day of one meeting; null: all. */
  readonly meeting: string | null;
  readonly today: CalendarDay;
}

export async function exportFile({ what, paper, meeting, today, ...order }: ExportOrder, surface: Surface): Promise<Result<null>> {
  const [from, to] = [resolved(surface, order.plan), resolved(surface, order.out)];
  const room = await refuseToReplacePlan(to);
  if (!room.ok) return room;
  const read = await new PlanFiles().read(from);
  if (!read.ok) return read;
  const { record } = read.value.contents;
  const held = what === 'calendar' ? null : heldBack(record, what);
  if (held !== null) return held;
  const plan = planOfRecord(new RecordSource(record.state));
  const draft = what === 'paper' ? paperDraft(plan, paper, today) : what === 'tracker' ? done(trackerDraft(plan, today)) : calendarOf(plan, record.planId, meeting, today);
  if (!draft.ok) return draft;
  const saved = await saveAtomically(to, await bytesOf(draft.value.order, new Date()), { what });
  if (!saved.ok) return saved;
  for (const sentence of [read.value.readOnly, ...read.value.notices, ...draft.value.notes]) if (sentence !== null) complain(surface, sentence);
  print(surface, `Wrote ${path.basename(to)}.`);
  return done(null);
}

/** A day names a meeting where only one is held on it. */
function calendarOf(plan: Plan, planId: string, meeting: string | null, today: CalendarDay): Result<Draft> {
  if (meeting === null) return calendarDraft(plan, planId, { meeting: null, committee: null }, today);
  const [found, another] = plan.all('meeting').filter(({ id, heldOn }) => id === meeting || heldOn === meeting);
  if (!found) return refused('notInPlan', `There is no meeting “${meeting}” in the plan, so nothing was written. Name it by its day, as 2016-12-08, or its id.`);
  if (another) return refused('twoMeetings', `More than one meeting is held on ${meeting}, so nothing was written. Name one by its id: ${found.id} or ${another.id}.`);
  return calendarDraft(plan, planId, { meeting: found.id, committee: null }, today);
}
