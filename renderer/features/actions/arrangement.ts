import type { StatusWord } from '../../../shared/domain/action.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { show } from '../../store/app-store.ts';
import { Store } from '../../store/store.ts';
import type { Filter, Grouping } from './arrange.ts';
import type { Sorting } from './sorting.ts';

/** How the actions are arranged. Kept while one looks at other views. */
export interface Arrangement extends Filter {
  /** The first counts most. */
  readonly sorting: readonly Sorting[];
  readonly grouping: Grouping;
  /** Keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
}
const UNFILTERED: Filter = { query: '', statuses: [], overdue: false, theme: null };
export const arrangementStore = new Store<Arrangement>({ ...UNFILTERED, sorting: [{ column: 'ref', descending: false }], grouping: 'theme', closed: new Set() });

export const clearFilter = (): void => arrangementStore.update(UNFILTERED);
/** Shows the actions behind a number elsewhere: those of a theme, of some statuses, or the overdue ones. */
export function showActions(filter: { readonly statuses?: readonly StatusWord[]; readonly overdue?: boolean; readonly theme?: string }, first?: EntityId): void {
  arrangementStore.update({ ...UNFILTERED, ...filter, closed: new Set() });
  show('actions', first);
}
