import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Doing } from '../../../shared/history/clauses.ts';
import type { Standpoint } from '../../../shared/history/standpoint.ts';
import { show } from '../../store/app-store.ts';
import { Store } from '../../store/store.ts';

export const GROUPINGS = ['day', 'person', 'thing', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the history shows: kept while one is elsewhere. */
export interface HistoryState {
  readonly shown: 'changes' | 'comparison' | 'points';
  readonly query: string;
  readonly grouping: Grouping;
  /** A name, as it stands under the changes. */
  readonly person: string | null;
  readonly doing: Doing | null;
  /** Only what touched this. */
  readonly thing: EntityId | null;
  /** Nothing later than this day. */
  readonly until: CalendarDay | null;
  /** Of a comparison: all things, or what became of the actions. */
  readonly compared: 'everything' | 'actions';
  readonly from: Standpoint | null;
  readonly to: Standpoint;
}
const UNFILTERED = { query: '', person: null, doing: null, thing: null, until: null } as const;
export const historyStore = new Store<HistoryState>({ shown: 'changes', grouping: 'day', ...UNFILTERED, compared: 'everything', from: null, to: { is: 'now' } });

export const isFiltered = ({ query, person, doing, thing, until }: HistoryState): boolean =>
  query.trim() !== '' || person !== null || doing !== null || thing !== null || until !== null;
export const clearHistoryFilter = (): void => historyStore.update(UNFILTERED);

/** The history of one thing alone. */
export function showHistoryOf(thing: EntityId): void {
  historyStore.update({ ...UNFILTERED, shown: 'changes', grouping: 'day', thing });
  show('history');
}
/** What is different between two places in the record. */
export const showComparison = (from: Standpoint, to: Standpoint = { is: 'now' }): void => historyStore.update({ shown: 'comparison', from, to });
