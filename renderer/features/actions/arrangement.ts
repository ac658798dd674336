import type { StatusWord } from '../../../shared/domain/action.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { show } from '../../store/app-store.ts';
import { Store } from '../../store/store.ts';
import type { Filter, Grouping } from './arrange.ts';
import type { Sorting } from './sorting.ts';

export const SHOWN_AS = [{ value: 'table', label: 'Table' }, { value: 'timeline', label: 'Timeline' }] as const;
export type ShownAs = (typeof SHOWN_AS)[number]['value'];
/** How the actions are arranged. Kept while one looks at other views. */
export interface Arrangement extends Filter {
  /** The first counts most. */
  readonly sorting: readonly Sorting[];
  readonly grouping: Grouping;
  /** The same rows as cells to edit, or as bars in time. */
  readonly shownAs: ShownAs;
  /** Keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
}
const UNFILTERED: Filter = { query: '', statuses: [], overdue: false, theme: null };
export const arrangementStore = new Store<Arrangement>({ ...UNFILTERED, sorting: [{ column: 'ref', descending: false }], grouping: 'theme', shownAs: 'table', closed: new Set() });

export const clearFilter = (): void => arrangementStore.update(UNFILTERED);
/** Shows the actions behind a number elsewhere: those of a theme, of some statuses, or the overdue ones. */
export function showActions(filter: { readonly statuses?: readonly StatusWord[]; readonly overdue?: boolean; readonly theme?: string }, first?: EntityId): void {
  arrangementStore.update({ ...UNFILTERED, ...filter, closed: new Set() });
  show('actions', first);
}
