import type { EntityId } from '../../../shared/domain/entity.ts';
import type { SheetSorting } from '../../components/sheet/sheet-columns.ts';
import { show } from '../../store/app-store.ts';
import { Store } from '../../store/store.ts';

export const PARTS = ['owners', 'updates', 'chase list', 'slippage', 'changed since', 'closure', 'name and days'] as const;
export type Part = (typeof PARTS)[number];
/** Which owners the table shows. */
export type OwnersShown = 'all' | 'not asked' | 'not yet' | 'to review' | 'in';
/** What the view shows. Kept while one looks at other views. */
export interface MonitoringState {
  /** The round whose page is open; null: the one that is going on. */
  readonly round: EntityId | null;
  /** Whether the list of all rounds is shown instead of a page. */
  readonly listed: boolean;
  readonly part: Part;
  readonly shown: OwnersShown;
  readonly sorting: SheetSorting;
  /** Owners taken together: what is made or drafted is for them; where there are none, for all whom it concerns. */
  readonly ticked: ReadonlySet<EntityId>;
}
export const NO_OWNERS: ReadonlySet<EntityId> = new Set();
export const monitoringStore = new Store<MonitoringState>({ round: null, listed: false, part: 'owners', shown: 'all', sorting: { column: '', descending: false }, ticked: NO_OWNERS });

/** Goes to the page of a round, from wherever one is. */
export function showRound(round: EntityId | null, part: Part = 'owners'): void {
  monitoringStore.update({ round, listed: false, part, shown: 'all', ticked: NO_OWNERS });
  show('monitoring');
}
