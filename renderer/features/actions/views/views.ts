import type { OneCommand } from '../../../../shared/commands/decide.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import type { SavedView } from '../../../../shared/domain/saved-view.ts';
import { GROUPINGS, type Grouping } from '../arrange.ts';
import { ALL_ACTIONS, UNARRANGED, type Arranged } from '../arrangement.ts';
import { isColumnName, type ColumnName } from '../columns/columns.ts';
import { FILTERS, ME, NEXT_MEETING, type Filter, type FilterName } from '../filters/filters.ts';

/** A way of looking that has a name: one that is always there, or one that was saved in the plan. */
export interface View {
  readonly id: EntityId;
  readonly name: string;
  readonly saved: boolean;
  readonly arranged: Arranged;
}
const byDate = [{ column: 'dueOn', descending: false }] as const;
const builtIn = (id: string, name: string, arranged: Partial<Arranged>): View => ({ id, name, saved: false, arranged: { ...UNARRANGED, ...arranged } });
const BUILT_IN: readonly View[] = [
  builtIn(ALL_ACTIONS, 'All actions', {}),
  builtIn('overdue', 'Overdue and off track', { filters: [{ by: 'overdue or off track', values: [] }], sorting: byDate, grouping: 'none' }),
  builtIn('holders', 'By portfolio holder', { grouping: 'portfolio holder' }),
  builtIn('next', 'Due before the next meeting', { filters: [{ by: 'due', values: [NEXT_MEETING] }], sorting: byDate, grouping: 'none' }),
  builtIn('mine', 'My actions', { filters: [{ by: 'owner', values: [ME] }, { by: 'open', values: [] }], sorting: byDate, grouping: 'none' }),
];
/** All there are: those that are always there, then those of the plan. */
export const viewsOf = (kept: readonly SavedView[]): readonly View[] =>
  [...BUILT_IN, ...kept.map((one): View => ({ id: one.id, name: one.name, saved: true, arranged: arrangedBy(one) }))];

/** What a saved view means here. What this version has no word for is left out. */
export function arrangedBy({ query, filters, sorting, grouping, columns }: SavedView): Arranged {
  const known = filters.flatMap(({ by, values }): Filter[] => (Object.hasOwn(FILTERS, by) ? [{ by: by as FilterName, values }] : []));
  const sorted = sorting.flatMap(({ column, descending }) => (isColumnName(column) ? [{ column, descending }] : []));
  const shown = columns?.flatMap(({ name, width }): { name: ColumnName; width: number | null }[] => (isColumnName(name) ? [{ name, width }] : [])) ?? null;
  return {
    query, filters: known, sorting: sorted.length === 0 ? UNARRANGED.sorting : sorted,
    grouping: (GROUPINGS as readonly string[]).includes(grouping) ? (grouping as Grouping) : UNARRANGED.grouping,
    columns: shown === null || !shown.some(({ name }) => name === 'ref') || !shown.some(({ name }) => name === 'title') ? null : shown,
  };
}
type Fields = Extract<OneCommand, { do: 'view.update' }>['fields'];
/** What is arranged now, as a view keeps it. */
export const viewFields = ({ query, filters, sorting, grouping, columns }: Arranged): Fields => ({
  query: query.trim(), grouping,
  filters: filters.map(({ by, values }) => ({ by, values: [...values] })), sorting: sorting.map(({ column, descending }) => ({ column, descending })),
  columns: columns === null ? null : columns.map(({ name, width }) => ({ name, width })),
});
/** Only those parts that are otherwise now: two people may have changed different ones. */
export function changedFields(now: Arranged, then: Arranged): Fields {
  const [fresh, kept] = [viewFields(now), viewFields(then)];
  return Object.fromEntries(Object.entries(fresh).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(kept[name as keyof Fields])));
}
export const isArrangedAs = (now: Arranged, then: Arranged): boolean => Object.keys(changedFields(now, then)).length === 0;
