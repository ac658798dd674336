import { say } from '../../../store/app-store.ts';
import { arrangementStore } from '../arrangement.ts';
import { sortedBy } from '../sorting.ts';
import { ALWAYS, moved, startingFrom, withColumn, withWidth } from './choosing.ts';
import { COLUMNS, LEAST_TITLE, type Column, type ColumnName } from './columns.ts';

const STEP = 16;

/** What can be done to a column at its heading. */
export interface HeadingCommands {
  /** `added`: by this as well as by what the rows are sorted by already. */
  readonly sort: (column: ColumnName, added: boolean) => void;
  readonly sortAs: (column: ColumnName, descending: boolean) => void;
  readonly move: (column: ColumnName, by: -1 | 1) => void;
  readonly widen: (column: ColumnName, by: -1 | 1) => void;
  readonly setWidth: (column: ColumnName, pixels: number) => void;
  readonly hide: (column: ColumnName) => void;
}
/** `widthOf`: how wide a column is on the screen just now, also the one that takes the rest. */
export function headingCommands(shown: readonly Column[], widthOf: (column: ColumnName) => number | null): HeadingCommands {
  const columns = () => startingFrom(arrangementStore.get().columns, shown);
  const setWidth = (column: ColumnName, pixels: number) => arrangementStore.update({ columns: withWidth(columns(), column, pixels) });
  return {
    sort: (column, added) => arrangementStore.update({ sorting: sortedBy(arrangementStore.get().sorting, column, added) }),
    sortAs: (column, descending) => arrangementStore.update({ sorting: [{ column, descending }] }),
    move(column, by) {
      const next = moved(columns(), column, by);
      if (next === null) say('info', `${COLUMNS[column].heading} can go no further ${by < 0 ? 'to the left' : 'to the right'}.`);
      else arrangementStore.update({ columns: next });
    },
    widen: (column, by) => setWidth(column, (widthOf(column) ?? LEAST_TITLE) + by * STEP),
    setWidth,
    hide(column) {
      if (ALWAYS.includes(column)) say('info', `${COLUMNS[column].heading} is always shown.`);
      else arrangementStore.update({ columns: withColumn(columns(), column, false) });
    },
  };
}
