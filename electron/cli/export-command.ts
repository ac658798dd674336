import path from 'node:path';
import type { PaperEdition, TrackerOrder } from '../../shared/contract/exports.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { isOfMeeting } from '../../shared/documents/document.ts';
import { pastOfPaper } from '../../shared/frozen/past-of-paper.ts';
import { heldBack, type Published } from '../../shared/merging/held-back.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import { documentDraft } from '../export/document-drafts.ts';
import { calendarDraft, paperDraft, trackerDraft, type Draft } from '../export/drafts.ts';
import { bytesOf } from '../export/orders.ts';
import { asProposed, inHouseTemplate, type MappedTemplate } from '../export/template-draft.ts';
import { HouseTemplate } from '../intake/template/house-template.ts';
import { readTemplate } from '../intake/template/read-template.ts';
import { PLACES } from '../places.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import { complain, print, refuseToReplacePlan, resolved, type Surface } from './surface.ts';

/** What can be written, by its word on the command line. */
export const EXPORTS = {
  paper: 'paper', tracker: 'tracker', 'decision-notice': 'decision notice', 'action-sheet': 'action sheet', 'scrutiny-record': 'record of scrutiny',
  'position-statement': 'position statement', calendar: 'calendar',
} as const satisfies Readonly<Record<string, Published | 'calendar'>>;

export type PaperLook = { readonly template: string } | 'of the plan' | 'plain';

export interface ExportOrder {
  readonly what: Published | 'calendar';
  readonly plan: string;
  readonly out: string;
  /** Null: the response to the review, drafted from the plan. */
  readonly paper: string | null;
  /** What a paper comes out in: this file, the plan's own template where it has one, or the usual look. */
  readonly look: PaperLook;
  /** Of a paper. */
  readonly edition: PaperEdition;
  /** The id or the day of one meeting; null: of a calendar, all. */
  readonly meeting: string | null;
  /** Of a tracker: how it is divided, and for whom it is. */
  readonly tracker: TrackerOrder;
  readonly today: CalendarDay;
}

export async function exportFile({ what, paper, look, edition, meeting, tracker, today, ...order }: ExportOrder, surface: Surface): Promise<Result<null>> {
  const [from, to] = [resolved(surface, order.plan), resolved(surface, order.out)];
  const room = await refuseToReplacePlan(to);
  if (!room.ok) return room;
  const read = await new PlanFiles().read(from);
  if (!read.ok) return read;
  const { record } = read.value.contents;
  const held = what === 'calendar' ? null : heldBack(record, what);
  if (held !== null) return held;
  const plan = planOfRecord(new RecordSource(record.state));
  const house = what === 'paper' ? await houseOf(plan, look, surface) : done(null);
  if (!house.ok) return house;
  const draft = draftOf(plan, record, { what, paper, house: house.value, edition, meeting, tracker, out: order.out, today });
  if (!draft.ok) return draft;
  const saved = await saveAtomically(to, await bytesOf(draft.value.order, new Date()), { what });
  if (!saved.ok) return saved;
  for (const sentence of [read.value.readOnly, ...read.value.notices, ...draft.value.notes]) if (sentence !== null) complain(surface, sentence);
  print(surface, `Wrote ${path.basename(to)}.`);
  return done(null);
}

/** What a paper comes out in. Of a template that is named nobody has said what goes where, so that is told by its labels. */
async function houseOf(plan: Plan, look: PaperLook, surface: Surface): Promise<Result<MappedTemplate | null>> {
  if (look === 'plain') return done(null);
  if (look === 'of the plan') return new HouseTemplate(PLACES.intakeWorker).of(plan);
  const read = await readTemplate(resolved(surface, look.template), PLACES.intakeWorker);
  return read.ok ? done(asProposed(read.value, plan)) : read;
}

type Drawing = Omit<ExportOrder, 'plan' | 'look'> & { readonly house: MappedTemplate | null };
function draftOf(plan: Plan, record: PlanRecord, { what, paper, house, edition, meeting, tracker, out, today }: Drawing): Result<Draft> {
  if (what === 'paper') {
    const options = { edition, past: pastOfPaper(record, plan, plan.get('paper', paper), today) };
    const draft = paperDraft(plan, paper, today, options);
    return draft.ok ? inHouseTemplate(draft.value, plan, paper, house) : draft;
  }
  if (what === 'tracker') return done(trackerDraft(plan, today, tracker));
  if (what === 'calendar' && meeting === null) return calendarDraft(plan, record.planId, { meeting: null, committee: null }, today);
  if (what !== 'calendar' && !isOfMeeting(what)) return documentDraft(plan, what === 'position statement' ? { document: what } : { document: what, as: /\.xlsx$/i.test(out) ? 'workbook' : 'document' }, today);
  const found = meetingNamed(plan, meeting ?? '');
  if (!found.ok) return found;
  return what === 'calendar' ? calendarDraft(plan, record.planId, { meeting: found.value, committee: null }, today) : documentDraft(plan, { document: what, meeting: found.value }, today);
}

/** A day names a meeting where only one is held on it. */
function meetingNamed(plan: Plan, named: string): Result<EntityId> {
  const [found, another] = plan.all('meeting').filter(({ id, heldOn }) => id === named || heldOn === named);
  if (!found) return refused('notInPlan', `There is no meeting “${named}” in the plan, so nothing was written. Name it by its day, as 2016-12-08, or its id.`);
  if (another) return refused('twoMeetings', `More than one meeting is held on ${named}, so nothing was written. Name one by its id: ${found.id} or ${another.id}.`);
  return done(found.id);
}
