import { useMemo } from 'react';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { planToday, useApp } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { grouped, linesOf, type Group, type Line } from './arrange.ts';
import { arrangementStore, type Arrangement } from './arrangement.ts';
import { matching, wordsOf, type FilterContext } from './filters/filters.ts';
import { actionRows, type ActionRow } from './rows.ts';
import { sorted } from './sorting.ts';

/** The actions as they are arranged now: one selection of rows, whatever shows them. */
export interface ArrangedRows {
  readonly plan: Plan;
  readonly today: CalendarDay;
  readonly arrangement: Arrangement;
  readonly context: FilterContext;
  /** All actions, and those for which the filters hold, in order. */
  readonly rows: readonly ActionRow[];
  readonly shown: readonly ActionRow[];
  readonly groups: readonly Group[];
  /** Headings, and the rows of groups that stand open. */
  readonly lines: readonly Line[];
  readonly keys: readonly EntityId[];
  /** Words that are looked for. */
  readonly words: readonly string[];
}
export function useArranged(): ArrangedRows {
  const plan = usePlan();
  const arrangement = useStore(arrangementStore);
  const me = useApp((state) => state.preferences.name);
  const today = planToday();
  const { query, filters, sorting, grouping, closed } = arrangement;
  const context = useMemo(() => ({ plan, today, me }), [plan, today, me]);
  const rows = useMemo(() => actionRows(plan, today), [plan, today]);
  const inOrder = useMemo(() => sorted(rows, sorting), [rows, sorting]);
  const shown = useMemo(() => matching(inOrder, query, filters, context), [inOrder, query, filters, context]);
  const groups = useMemo(() => grouped(shown, grouping), [shown, grouping]);
  const lines = useMemo(() => linesOf(groups, closed), [groups, closed]);
  const keys = useMemo(() => lines.flatMap((line) => (line.is === 'row' ? [line.key] : [])), [lines]);
  const words = useMemo(() => wordsOf(query), [query]);
  return { plan, today, arrangement, context, rows, shown, groups, lines, keys, words };
}
