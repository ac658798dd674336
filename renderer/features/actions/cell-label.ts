import { COLUMNS, type ColumnName } from './columns/columns.ts';

/** What the editor of a cell is called: `Target date of A12`. The cell says it as well, so that an editor that was open can be opened again. */
export const cellLabel = (column: ColumnName, ref: string): string => (column === 'title' ? `Action ${ref}` : `${COLUMNS[column].heading} of ${ref}`);
