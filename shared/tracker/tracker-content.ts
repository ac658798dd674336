import type { CalendarDay } from '../domain/calendar-day.ts';
import { planFor, type Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { statusesOf, type StatusSet } from '../domain/status-set.ts';
import { columnsFor, type TrackerColumn } from './columns.ts';
import { partsOf, withRepeats, type Division, type TrackerPart } from './division.ts';
import { notesOf } from './notes.ts';
import { lastMeetingBefore } from './progress.ts';
import { summaryOf, type TrackerSummary } from './summary.ts';
import { rowsOf } from './tracker-rows.ts';

/** One recommendation and one action that answers it. Text that nobody has given is empty; the recommendation's is verbatim. */
export interface TrackerRow {
  readonly recommendationId: EntityId | null;
  readonly actionId: EntityId | null;
  readonly ref: string;
  readonly theme: string;
  readonly recommendation: string;
  readonly response: string;
  readonly action: string;
  readonly owner: string;
  readonly portfolioHolder: string;
  readonly originalDate: CalendarDay | null;
  readonly currentDate: CalendarDay | null;
  /** The council’s word with a capital (`On track`), or empty where there is no action. */
  readonly status: string;
  /** What dates and milestones say beside it, with the reason where that is worse; empty where the council does not want it. */
  readonly rating: string;
  readonly progress: string;
  readonly nextStep: string;
  readonly successMeasure: string;
  readonly resourcing: string;
  readonly evidence: string;
  /** Where its action stands already, in an earlier row: `KR1 · A3, same theme`; empty in its first row. */
  readonly alsoAt: string;
}

/** What a tracker says, whatever file it is written to. */
export interface TrackerContent {
  readonly edition: Edition;
  readonly by: Division;
  readonly council: string;
  /** The review's title, which names the plan. */
  readonly subject: string;
  readonly title: string;
  readonly asAt: CalendarDay;
  /** Whole sentences to print between title and table: the marking of an edition that is not public first, then the date with the counts of the whole, and how to read it. */
  readonly notes: readonly string[];
  readonly columns: readonly TrackerColumn[];
  /** One, unless the tracker is divided. */
  readonly parts: readonly (TrackerPart & { readonly notes: readonly string[] })[];
  /** Those of all parts. */
  readonly rows: readonly TrackerRow[];
  /** In the council’s words and colours. */
  readonly statuses: StatusSet;
  readonly summary: TrackerSummary;
}

export interface TrackerOptions {
  /** Public unless another is asked for by name. */
  readonly edition?: Edition;
  readonly by?: Division;
  /** The day it is "as at". */
  readonly today: CalendarDay;
}

/** One row for each recommendation and each action that answers it. Public unless asked otherwise, and then built from the public plan alone. */
export function trackerContent(whole: Plan, { edition = 'public', by = 'whole', today }: TrackerOptions): TrackerContent {
  const plan = planFor(edition, whole);
  const last = lastMeetingBefore(plan, today);
  const parts = withRepeats(partsOf(plan, rowsOf(plan, last, today), by), by);
  const rows = parts.flatMap((part) => part.rows);
  const subject = plan.review.title.trim() || plan.details.title.trim();
  return {
    edition,
    by,
    council: plan.council.name.trim(),
    subject,
    title: `${subject ? `${subject}: a` : 'A'}ction plan tracker${by === 'whole' ? '' : ` by ${by}`}`,
    asAt: today,
    notes: notesOf(plan, rows, { edition, today, last }),
    columns: columnsFor(rows),
    parts: parts.map((part) => ({ ...part, notes: notesOf(plan, part.rows, { edition, today, last }) })),
    rows,
    statuses: statusesOf(plan.council),
    summary: summaryOf(plan, parts, by),
  };
}
