import type { PersonType } from '../../../shared/domain/people.ts';
import type { SheetSorting } from '../../components/sheet/sheet-columns.ts';
import { Store } from '../../store/store.ts';

export type Part = 'people' | 'committees' | 'meetings';
/** What the view shows. Kept while one looks at other views. */
export interface PeopleState {
  readonly part: Part;
  readonly query: string;
  /** The one sort of people to show; null for all. */
  readonly type: PersonType | null;
  readonly sorting: { readonly [P in Part]: SheetSorting };
}
export const peopleStore = new Store<PeopleState>({
  part: 'people', query: '', type: null,
  sorting: { people: { column: 'name', descending: false }, committees: { column: 'name', descending: false }, meetings: { column: 'heldOn', descending: false } },
});
export const sortPart = (part: Part) => (sorting: SheetSorting): void => peopleStore.update({ sorting: { ...peopleStore.get().sorting, [part]: sorting } });
export const clearPeopleFilter = (): void => peopleStore.update({ query: '', type: null });
