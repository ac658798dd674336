import type { StatusWord } from '../../../shared/domain/action.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { show } from '../../store/app-store.ts';
import { Store } from '../../store/store.ts';
import type { Grouping } from './arrange.ts';
import type { ChosenColumn } from './columns/columns.ts';
import { withFilter, type Filter, type FilterName } from './filters/filters.ts';
import type { Sorting } from './sorting.ts';

export const SHOWN_AS = [{ value: 'table', label: 'Table' }, { value: 'timeline', label: 'Timeline' }] as const;
export type ShownAs = (typeof SHOWN_AS)[number]['value'];
/** How the actions are arranged: what a saved view keeps. */
export interface Arranged {
  readonly query: string;
  readonly filters: readonly Filter[];
  /** The first counts most. */
  readonly sorting: readonly Sorting[];
  readonly grouping: Grouping;
  /** Null where nobody has chosen: then they follow from the room there is. */
  readonly columns: readonly ChosenColumn[] | null;
}
/** The same as it stands in the window. Kept while one looks at other views. */
export interface Arrangement extends Arranged {
  /** The same rows as cells to edit, or as bars in time. */
  readonly shownAs: ShownAs;
  /** Keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
  /** The view that was chosen, saved or built in; what is arranged otherwise since is not in it. */
  readonly view: EntityId;
}
export const ALL_ACTIONS = 'all';
export const UNARRANGED: Arranged = { query: '', filters: [], sorting: [{ column: 'ref', descending: false }], grouping: 'theme', columns: null };
export const arrangementStore = new Store<Arrangement>({ ...UNARRANGED, shownAs: 'table', closed: new Set(), view: ALL_ACTIONS });

/** Another plan has other themes, people and views: its actions are shown as usual. Columns, and whether as cells or bars, stay as this person has them. */
export const arrangeAsUsual = (): void => arrangementStore.update({ ...UNARRANGED, columns: arrangementStore.get().columns, closed: new Set(), view: ALL_ACTIONS });

export const clearFilter = (): void => arrangementStore.update({ query: '', filters: [] });
export const setFilter = (by: FilterName, values: readonly string[] | null): void =>
  arrangementStore.update({ filters: withFilter(arrangementStore.get().filters, by, values) });

/** What a number elsewhere counts: actions of a theme, of some statuses, the overdue ones, or by any filters. */
interface Behind {
  readonly statuses?: readonly StatusWord[];
  readonly overdue?: boolean;
  readonly theme?: string;
  readonly filters?: readonly Filter[];
}
/** Shows the actions behind a number, and begins at the first. */
export function showActions({ statuses = [], overdue = false, theme, filters = [] }: Behind, first?: EntityId): void {
  arrangementStore.update({
    query: '', closed: new Set(),
    filters: [
      ...(statuses.length > 0 ? [{ by: 'status', values: statuses } as const] : []), ...(theme === undefined ? [] : [{ by: 'theme', values: [theme] } as const]),
      ...(overdue ? [{ by: 'overdue', values: [] } as const] : []), ...filters,
    ],
  });
  show('actions', first);
}
