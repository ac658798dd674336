import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Paper } from '../domain/paper.ts';
import type { Point } from '../domain/people.ts';
import { planOfRecord, RecordSource } from '../domain/plan-of-record.ts';
import type { Plan } from '../domain/plan.ts';
import { NO_PAST, type PaperPast, type PastPlan } from '../papers/past.ts';
import type { Frontier } from '../record/change.ts';
import type { PlanRecord } from '../record/record.ts';

const MOST_HELD = 6;
/** Plans folded so far, by frontier: what stood there never changes, but for words that are struck. */
const folded = new WeakMap<PlanRecord, { strikes: number; readonly plans: Map<string, Plan | null> }>();

/** The plan as somebody saw it who had seen just this; null where this copy of the record does not reach that far. */
export function planAt(record: PlanRecord, frontier: Frontier): Plan | null {
  let held = folded.get(record);
  if (!held || held.strikes !== record.strikes) folded.set(record, (held = { strikes: record.strikes, plans: new Map() }));
  const key = frontier.join(' ');
  let plan = held.plans.get(key);
  if (plan === undefined) {
    const state = frontier.length === 0 ? null : record.asAt(frontier);
    plan = state?.ok ? planOfRecord(new RecordSource(state.value)) : null;
    // What cannot be read yet may come with another copy. The oldest goes: somebody may look at one place after the other all day.
    if (plan !== null) held.plans.set(key, plan);
    if (held.plans.size > MOST_HELD) held.plans.delete(held.plans.keys().next().value!);
  }
  return plan;
}

/** How far into the record a point reaches: of two made on one day, the later one reaches further. */
const reach = (record: PlanRecord, { frontier }: Point): number => Math.max(0, ...frontier.map((id) => record.graph.nodes.get(id)?.height ?? 0));

/** The points that keep what a committee saw, the newest first. */
function pointsSeen(record: PlanRecord, plan: Plan): readonly Point[] {
  const seen = plan.all('point').filter(({ meeting, frontier, madeOn }) => meeting !== null && madeOn !== null && frontier.length > 0);
  return seen.sort((one, other) => (one.madeOn === other.madeOn ? reach(record, other) - reach(record, one) : one.madeOn! < other.madeOn! ? 1 : -1));
}

/** What was frozen last for a meeting; null where nothing was. */
export const pointOfMeeting = (record: PlanRecord, plan: Plan, meeting: EntityId): Point | null =>
  pointsSeen(record, plan).find((one) => one.meeting === meeting) ?? null;

/**
 * The point that a paper's appendix is of: the last one it was frozen with; once its meeting has been held, also one that was named for the meeting.
 * A paper that is begun after the agenda was frozen shows the plan as it is until then.
 */
function pointOfPaper(record: PlanRecord, plan: Plan, paper: Paper, today: CalendarDay): Point | null {
  const heldOn = plan.get('meeting', paper.meeting)?.heldOn ?? null;
  const isHeld = heldOn !== null && heldOn < today;
  return pointsSeen(record, plan).find((one) => one.files.some((file) => file.paper === paper.id) || (isHeld && one.meeting === paper.meeting)) ?? null;
}

/** What this committee saw last, for another meeting than this. */
function lastSeenBy(record: PlanRecord, plan: Plan, committee: EntityId | null, meeting: EntityId | null): Point | null {
  if (committee === null) return null;
  return pointsSeen(record, plan).find((one) => one.meeting !== meeting && plan.get('meeting', one.meeting)?.committee === committee) ?? null;
}

const pastPlan = (record: PlanRecord, point: Point | null): PastPlan | null => {
  const plan = point === null ? null : planAt(record, point.frontier);
  return plan === null ? null : { plan, on: point!.madeOn! };
};

/** What a paper has to know of the past: as it is written today, or as it was when it was frozen. */
export function pastOfPaper(record: PlanRecord, plan: Plan, paper: Paper | null, today: CalendarDay): PaperPast {
  if (paper === null) return NO_PAST;
  const standing = pastPlan(record, pointOfPaper(record, plan, paper, today));
  return { standing, lastSeen: lastSeen(record, standing?.plan ?? plan, paper) };
}
/** The same for one that is being frozen: of this very plan, whatever was frozen for the meeting before. */
export const pastWhenFrozen = (record: PlanRecord, plan: Plan, paper: Paper): PaperPast => ({ standing: null, lastSeen: lastSeen(record, plan, paper) });

const lastSeen = (record: PlanRecord, plan: Plan, { reportFor, meeting }: Paper): PastPlan | null =>
  pastPlan(record, lastSeenBy(record, plan, reportFor ?? plan.get('meeting', meeting)?.committee ?? null, meeting));
