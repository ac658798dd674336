import type { ColumnName } from './columns.ts';

const OF: Readonly<Record<ColumnName, string>> = {
  ref: 'Reference of', title: 'Action', owner: 'Owner of', holder: 'Portfolio holder of', dueOn: 'Target date of', status: 'Status of',
};
/** What the editor of a cell is called: `Target date of A12`. The cell says it as well, so that an editor that was open can be opened again. */
export const cellLabel = (column: ColumnName, ref: string): string => `${OF[column]} ${ref}`;
