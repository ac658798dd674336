import type { EntityId } from '../../../shared/domain/entity.ts';
import type { PersonType } from '../../../shared/domain/people.ts';
import type { SheetSorting } from '../../components/sheet/sheet-columns.ts';
import { select } from '../../store/app-store.ts';
import { Store } from '../../store/store.ts';

export type Part = 'people' | 'committees' | 'meetings';
/** What the view shows. Kept while one looks at other views. */
export interface PeopleState {
  readonly part: Part;
  readonly query: string;
  /** The one sort of people to show, or those who have left; null for all. */
  readonly type: PersonType | 'left' | null;
  /** A piece of work that takes the place of the list; a hand-over may know who leaves. */
  readonly task: { readonly is: 'import' } | { readonly is: 'several meetings' } | { readonly is: 'hand over'; readonly person: EntityId | null } | null;
  /** Rows of people taken together. */
  readonly ticked: ReadonlySet<EntityId>;
  readonly sorting: { readonly [P in Part]: SheetSorting };
}
export const peopleStore = new Store<PeopleState>({
  part: 'people', query: '', type: null, task: null, ticked: new Set(),
  sorting: { people: { column: 'name', descending: false }, committees: { column: 'name', descending: false }, meetings: { column: 'heldOn', descending: false } },
});
export const sortPart = (part: Part) => (sorting: SheetSorting): void => peopleStore.update({ sorting: { ...peopleStore.get().sorting, [part]: sorting } });
export const clearPeopleFilter = (): void => peopleStore.update({ query: '', type: null });
/** Begins a hand-over; the details give their room to it. */
export function beginHandOver(person: EntityId | null): void {
  select(null);
  peopleStore.update({ task: { is: 'hand over', person } });
}
