import type { Action, Update } from '../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { isOverdue, nameOf, roundsOf, slippage, updatesOf } from '../../../shared/domain/facts.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Recommendation, Theme } from '../../../shared/domain/review.ts';
import type { Council } from '../../../shared/domain/council.ts';
import { hasLeft, type Committee } from '../../../shared/domain/people.ts';
import { ratingOf, type Rating } from '../../../shared/ratings/rating.ts';
import { statusesOf, type StatusSet, type StatusShown } from '../../../shared/domain/status-set.ts';

/** An action with what its row shows beside it. The same object as long as nothing it is made from has changed. */
export interface ActionRow {
  readonly action: Action;
  readonly owner: string;
  /** Its owner has left, or is no longer in the plan. */
  readonly ownerLeft: boolean;
  readonly holder: string;
  /** In the council's own words. */
  readonly status: StatusShown;
  /** What its dates and milestones say, beside its owner; null where the council does not want it or nothing can be worked out. */
  readonly rating: (Rating & { readonly shown: StatusShown }) | null;
  readonly moves: number;
  readonly overdue: boolean;
  /** Days from the original target date to the one now. */
  readonly slipped: number;
  /** The recommendations it answers, in the report's order. */
  readonly answered: readonly Recommendation[];
  /** The committees that oversee them, each once. */
  readonly oversight: readonly Committee[];
  /** The theme it stands under: that of the first recommendation it answers which has one, else the key recommendations. */
  readonly theme: RowTheme;
  /** The newest progress update, and the newest next step, which may be an older one's. */
  readonly update: Update | null;
  readonly nextStep: string;
  /** How many updates it has in the round that is going on. */
  readonly updatesInRound: number;
  /** What the quick filter looks in, in lower case. */
  readonly words: string;
}
export interface RowTheme {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly place: number;
}

const KEY: RowTheme = { key: 'key', number: '', title: 'Key recommendations', place: -1 };
const OTHER: RowTheme = { key: 'other', number: '', title: 'Recommendations under no theme', place: 1e8 };
const NONE: RowTheme = { key: 'none', number: '', title: 'Answers no recommendation yet', place: 1e9 };

/** What all rows are made from alike. Another object when any of it is another. */
interface Basis {
  readonly themeList: readonly Theme[];
  readonly committees: readonly Committee[];
  readonly round: EntityId | null;
  readonly today: CalendarDay;
  readonly council: Council | null;
  readonly statuses: StatusSet;
  readonly themes: ReadonlyMap<EntityId, RowTheme>;
}
let lastBasis: Basis | null = null;
function basisOf(plan: Plan, today: CalendarDay): Basis {
  const now = { themeList: plan.all('theme'), committees: plan.all('committee'), council: plan.get('council', 'council/main'), round: roundGoingOn(plan), today };
  const last = lastBasis;
  if (last !== null && Object.entries(now).every(([name, value]) => last[name as keyof typeof now] === value)) return last;
  const themes = new Map(now.themeList.map((one, place) => [one.id, { key: one.id, number: one.number, title: one.title, place } satisfies RowTheme]));
  return (lastBasis = { ...now, statuses: statusesOf(plan.council), themes });
}
/** The round that updates are made for now: the last. */
export const roundGoingOn = (plan: Plan): EntityId | null => roundsOf(plan).at(-1)?.id ?? null;

interface Made {
  readonly from: readonly unknown[];
  readonly row: ActionRow;
}
const made = new WeakMap<Action, Made>();
const rowsOfPlan = new WeakMap<Plan, { readonly today: CalendarDay; readonly rows: readonly ActionRow[] }>();

/** The actions of a plan as rows, in the plan's order. After a change only the rows it bears on are made again. */
export function actionRows(plan: Plan, today: CalendarDay): readonly ActionRow[] {
  const known = rowsOfPlan.get(plan);
  if (known?.today === today) return known.rows;
  const basis = basisOf(plan, today);
  const rows = plan.all('action').map((action) => rowOf(plan, action, basis));
  rowsOfPlan.set(plan, { today, rows });
  return rows;
}
function rowOf(plan: Plan, action: Action, basis: Basis): ActionRow {
  const answered = action.answers.length === 0 ? NO_ANSWERS : action.answers.map((id) => plan.get('recommendation', id));
  const from = [basis, plan.get('person', action.owner), plan.get('person', action.portfolioHolder), plan.owned('move', action.id), plan.owned('update', action.id), plan.owned('milestone', action.id), ...answered];
  const before = made.get(action);
  if (before?.from.length === from.length && before.from.every((one, at) => one === from[at])) return before.row;
  const row = makeRow(plan, action, answered.filter((one) => one !== null), basis);
  made.set(action, { from, row });
  return row;
}
const NO_ANSWERS: readonly (Recommendation | null)[] = [];

function makeRow(plan: Plan, action: Action, found: readonly Recommendation[], { themes, committees, round, today, statuses }: Basis): ActionRow {
  const ownedBy = plan.get('person', action.owner);
  const answered = [...found].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const numbered = answered.map((one) => (one.theme === null ? undefined : themes.get(one.theme))).find((one) => one !== undefined);
  const owner = ownedBy?.name ?? '';
  const holder = nameOf(plan, action.portfolioHolder);
  const updates = updatesOf(plan, action.id);
  const { status } = action;
  const shown = statuses[status.is];
  const rating = ratingOf(plan, action, today);
  return {
    action, owner, ownerLeft: action.owner !== null && (ownedBy === null || hasLeft(ownedBy, today)), holder, answered, status: shown,
    theme: numbered ?? (answered.length === 0 ? NONE : answered[0]!.type === 'key' ? KEY : OTHER),
    oversight: committees.filter(({ id }) => answered.some((one) => one.oversight === id)),
    rating: rating === null ? null : { ...rating, shown: statuses[rating.is] },
    moves: plan.owned('move', action.id).length,
    overdue: isOverdue(action, today),
    slipped: slippage(action),
    update: updates[0] ?? null,
    nextStep: updates.find((one) => one.nextStep.trim() !== '')?.nextStep ?? '',
    updatesInRound: round === null ? 0 : updates.filter((one) => one.round === round).length,
    words: [action.ref, action.title, action.detail, owner, holder, shown.word, 'cause' in status ? `${status.cause}\n${status.route}` : '', ...answered.map((one) => one.ref)].join('\n').toLowerCase(),
  };
}
