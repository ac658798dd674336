import type { ReactNode } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { EditorProps } from '../../features/actions/cells/editing.ts';

/** What an editor of a cell is given: the cell too, for what hangs under it. */
export interface SheetEditorProps extends EditorProps {
  readonly cell: HTMLElement | null;
}
export interface SheetColumn<Row> {
  readonly name: string;
  readonly heading: string;
  /** Pixels; null for the one that takes the rest. */
  readonly width: number | null;
  /** What the cell says: drawn where there is no `content`, copied, and sorted by where there is no `worth`. */
  readonly textOf: (row: Row) => string;
  readonly worth?: (row: Row) => string | number;
  readonly content?: (row: Row) => ReactNode;
  /** The editor of an open cell. A column without one opens the details instead. */
  readonly editor?: (row: Row, props: SheetEditorProps) => ReactNode;
  /** Where the cell leads: to the rows behind a number. Null: nowhere. */
  readonly leads?: (row: Row) => (() => void) | null;
}
export interface SheetSorting {
  readonly column: string;
  readonly descending: boolean;
}
export interface SheetRow {
  readonly key: EntityId;
  /** How the row is called in the names of its editors: `Priya Raman`. */
  readonly name: string;
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
/** Sorted by a column; what is empty comes last whichever way, and equal rows keep their order. */
export function sortedBy<Row>(rows: readonly Row[], columns: readonly SheetColumn<Row>[], { column, descending }: SheetSorting): readonly Row[] {
  const by = columns.find(({ name }) => name === column);
  if (by === undefined) return rows;
  const worth = by.worth ?? by.textOf;
  return [...rows].sort((a, b) => {
    const [one, other] = [worth(a), worth(b)];
    if (one === other) return 0;
    if (one === '' || other === '') return one === '' ? 1 : -1;
    const way = typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
    return descending ? -way : way;
  });
}
