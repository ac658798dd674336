import type { StatusWord } from '../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { coverage, isAnswered } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { actionRows } from '../actions/rows.ts';
import { sectionsOf } from '../review/sections.ts';

/** A theme with what stands under it. Every action is counted once, under the theme it stands under in the list of actions. */
export interface ThemeLine {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly recommendations: number;
  readonly answered: number;
  readonly covered: number;
  readonly actions: number;
  readonly statuses: ReadonlyMap<StatusWord, number>;
  readonly firstRecommendation: EntityId | null;
}
/** From good to bad to not begun: the order in which a bar is read. */
export const BAR_ORDER: readonly StatusWord[] = ['complete', 'proposed complete', 'on track', 'at risk', 'off track', 'not started', 'withdrawn'];

/** Key recommendations first, then the themes in the report's order, then what stands under none or answers none. */
export function themeLines(plan: Plan, today: CalendarDay): readonly ThemeLine[] {
  const rows = actionRows(plan, today);
  const sections = new Map(sectionsOf(plan, 'all', '').map((one) => [one.key, one]));
  const headings = new Map([
    ...[...sections.values()].map(({ key, number, title }) => [key, { number, title }] as const),
    ...[...rows].sort((a, b) => a.theme.place - b.theme.place).map(({ theme }) => [theme.key, { number: theme.number, title: theme.title }] as const),
  ]);
  return [...headings].map(([key, { number, title }]) => {
    const items = sections.get(key)?.items ?? [];
    const own = rows.filter((row) => row.theme.key === key);
    const statuses = new Map<StatusWord, number>();
    for (const { action } of own) statuses.set(action.status.is, (statuses.get(action.status.is) ?? 0) + 1);
    return {
      key, number, title, statuses, actions: own.length, recommendations: items.length,
      answered: items.filter(isAnswered).length,
      covered: items.filter((one) => coverage(plan, one) !== 'not yet').length,
      firstRecommendation: items[0]?.id ?? null,
    };
  });
}
