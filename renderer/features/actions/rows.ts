import type { Action } from '../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { dateMoves, isOverdue, nameOf } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';

/** An action with what its row shows beside it. */
export interface ActionRow {
  readonly action: Action;
  readonly owner: string;
  readonly holder: string;
  readonly moves: number;
  readonly overdue: boolean;
  /** The theme it stands under: that of the first recommendation it answers which has one, else the key recommendations. */
  readonly theme: RowTheme;
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

/** The actions of a plan as rows, in the plan's order. */
export function actionRows(plan: Plan, today: CalendarDay): readonly ActionRow[] {
  const themes = new Map(plan.all('theme').map((one, place) => [one.id, { key: one.id, number: one.number, title: one.title, place } satisfies RowTheme]));
  const places = new Map(plan.all('recommendation').map((one, place) => [one.id, place]));
  return plan.all('action').map((action) => {
    const answered = action.answers.filter((id) => places.has(id)).sort((a, b) => places.get(a)! - places.get(b)!).map((id) => plan.get('recommendation', id)!);
    const numbered = answered.map((one) => (one.theme === null ? undefined : themes.get(one.theme))).find((one) => one !== undefined);
    const theme = numbered ?? (answered.length === 0 ? NONE : answered[0]!.type === 'key' ? KEY : OTHER);
    const owner = nameOf(plan, action.owner);
    const holder = nameOf(plan, action.portfolioHolder);
    return {
      action, owner, holder, theme,
      moves: dateMoves(plan, action.id).length,
      overdue: isOverdue(action, today),
      words: [action.ref, action.title, action.detail, owner, holder, action.status.is, ...answered.map((one) => one.ref)].join('\n').toLowerCase(),
    };
  });
}
