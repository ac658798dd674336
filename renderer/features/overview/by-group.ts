import type { StatusWord } from '../../../shared/domain/action.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { coverage, isAnswered } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { NONE, type Filter } from '../actions/filters/filters.ts';
import { actionRows, type ActionRow } from '../actions/rows.ts';
import { sectionsOf } from '../review/sections.ts';

/** A theme or a portfolio holder with the actions that stand there. Every action is counted once. */
export interface StatusLine {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly actions: number;
  readonly statuses: ReadonlyMap<StatusWord, number>;
  /** What the list of actions is filtered by to show these. */
  readonly filter: Filter;
  /** Of a theme only. */
  readonly recommendations: Recommended | null;
}
/** The recommendations of a theme, how many still lack something, and where each of those begins. */
export interface Recommended {
  readonly all: number;
  readonly covered: number;
  readonly notAnswered: number;
  readonly notCovered: number;
  readonly first: EntityId | null;
  readonly firstNotAnswered: EntityId | null;
  readonly firstNotCovered: EntityId | null;
}
/** From good to bad to not begun: the order in which a bar is read. */
export const BAR_ORDER: readonly StatusWord[] = ['complete', 'proposed complete', 'on track', 'at risk', 'off track', 'not started', 'withdrawn'];

function statusesOf(rows: readonly ActionRow[]): ReadonlyMap<StatusWord, number> {
  const statuses = new Map<StatusWord, number>();
  for (const { action } of rows) statuses.set(action.status.is, (statuses.get(action.status.is) ?? 0) + 1);
  return statuses;
}
function grouped(rows: readonly ActionRow[], keyOf: (row: ActionRow) => string): ReadonlyMap<string, readonly ActionRow[]> {
  const groups = new Map<string, ActionRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Key recommendations first, then the themes in the report's order, then what stands under none or answers none. */
export function themeLines(plan: Plan, today: CalendarDay): readonly StatusLine[] {
  const rows = actionRows(plan, today);
  const byTheme = grouped(rows, ({ theme }) => theme.key);
  const sections = new Map(sectionsOf(plan, 'all', '').map((one) => [one.key, one]));
  const headings = new Map([
    ...[...sections.values()].map(({ key, number, title }) => [key, { number, title }] as const),
    ...[...rows].sort((a, b) => a.theme.place - b.theme.place).map(({ theme }) => [theme.key, { number: theme.number, title: theme.title }] as const),
  ]);
  return [...headings].map(([key, { number, title }]) => {
    const items = sections.get(key)?.items ?? [];
    const notAnswered = items.filter((one) => !isAnswered(one));
    const notCovered = items.filter((one) => coverage(plan, one) === 'not yet');
    const own = byTheme.get(key) ?? [];
    return {
      key, number, title, actions: own.length, statuses: statusesOf(own), filter: { by: 'theme', values: [key] },
      recommendations: {
        all: items.length, covered: items.length - notCovered.length, notAnswered: notAnswered.length, notCovered: notCovered.length,
        first: items[0]?.id ?? null, firstNotAnswered: notAnswered[0]?.id ?? null, firstNotCovered: notCovered[0]?.id ?? null,
      },
    };
  });
}

/** The portfolio holders in the order of the people, then the actions that have none. */
export function holderLines(plan: Plan, today: CalendarDay): readonly StatusLine[] {
  const byHolder = grouped(actionRows(plan, today), ({ action }) => action.portfolioHolder ?? NONE);
  const places = new Map(plan.all('person').map((one, place) => [one.id as string, place]));
  const placeOf = (key: string) => places.get(key) ?? Infinity;
  return [...byHolder].sort(([a], [b]) => placeOf(a) - placeOf(b)).map(([key, own]) => ({
    key, number: '', title: own[0]!.holder || 'No portfolio holder', actions: own.length, statuses: statusesOf(own), filter: { by: 'holder', values: [key] }, recommendations: null,
  }));
}
