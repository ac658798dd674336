import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { FrozenFile, Point } from '../../shared/domain/people.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { DOCUMENT_FORM, type FrozenDocument, type MadeAgain } from '../../shared/frozen/documents.ts';
import { pastWhenFrozen, planAt } from '../../shared/frozen/past-of-paper.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { within } from '../../shared/record/change-node.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import { paperDraft, trackerDraft, type Draft } from '../export/drafts.ts';
import { canHold, inTemplate, type House } from '../export/template-draft.ts';
import type { ExportOrder } from '../export/orders.ts';
import { sha256 } from '../storage/digest.ts';

/** What documents are made with. */
export interface Making {
  /** Writes the bytes of a document, dated. */
  readonly write: (order: ExportOrder, at: Date) => Promise<Uint8Array>;
  readonly house: House;
}

/** The only date in a frozen document is the day it was frozen: noon, so that no clock makes it another day. */
const dateOf = (on: CalendarDay): Date => new Date(`${on}T12:00:00.000Z`);

/** A document of the plan as it stood, whatever the plan has come to since. */
async function draftOf(record: PlanRecord, plan: Plan, { what, paper, edition }: FrozenDocument, on: CalendarDay, house: House): Promise<Result<Draft>> {
  if (what === 'tracker') return done(trackerDraft(plan, on, { edition }));
  const one = plan.get('paper', paper);
  const draft = paperDraft(plan, paper, on, one === null ? { edition } : { edition, past: pastWhenFrozen(record, plan, one) });
  if (!draft.ok) return draft;
  const template = await house.of(plan);
  if (!template.ok) return template;
  // Nobody is asked while an agenda is frozen, nor when it is made again: what a template cannot mark has the usual look, then as now.
  return done(template.value !== null && canHold(draft.value, template.value) ? inTemplate(draft.value, plan, paper, template.value) : draft.value);
}

export interface MadeDocument {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
  readonly file: FrozenFile;
}
/** Makes a document of what stood at a frontier, as on a day. The same frontier and day always give the same bytes. */
export async function makeFrozen(
  record: PlanRecord, { frontier, madeOn }: Pick<Point, 'frontier' | 'madeOn'>, document: FrozenDocument, { write, house }: Making,
): Promise<Result<MadeDocument>> {
  const plan = planAt(record, frontier);
  if (plan === null || madeOn === null) return refused('notInRecord', 'This copy of the plan does not have all that stood in it then. Take in the copy it was frozen in, and try again.');
  const draft = await draftOf(record, plan, document, madeOn, house);
  if (!draft.ok) return draft;
  const bytes = await write(draft.value.order, dateOf(madeOn));
  const { what, paper, edition } = document;
  return done({ draft: draft.value, bytes, file: { what, paper, edition, name: draft.value.offeredName, digest: sha256(bytes), form: DOCUMENT_FORM } });
}

/** How a frozen document comes out now. */
export function madeAgain(record: PlanRecord, point: Pick<Point, 'frontier' | 'madeOn'>, file: FrozenFile, made: Result<MadeDocument>): MadeAgain {
  if (!made.ok) return 'cannot be made';
  if (made.value.file.digest === file.digest) return 'the same';
  if (made.value.file.form !== file.form) return 'of another form';
  return isStruckSince(record, point) ? 'with words struck' : 'different';
}

/** Whether words that stood there have been struck on the day it was frozen or later. */
function isStruckSince(record: PlanRecord, { frontier, madeOn }: Pick<Point, 'frontier' | 'madeOn'>): boolean {
  const clock = record.graph.clockAt(frontier);
  return clock !== null && [...record.graph.nodes.values()].some((node) => (node.change.struck?.at ?? '') >= (madeOn ?? '') && node.change.struck && within(clock, node));
}
