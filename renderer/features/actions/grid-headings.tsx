import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { Column } from './columns.ts';
import type { Sorting } from './sorting.ts';

/** Names the line of the headings, as rows and groups are named by their keys. */
export const HEADINGS = 'headings';

interface HeadingsProps {
  readonly columns: readonly Column[];
  readonly sorting: readonly Sorting[];
  /** Place of the heading that has the focus; -1 for none. */
  readonly active: number;
}
export const Headings = memo(function Headings({ columns, sorting, active }: HeadingsProps) {
  return (
    <tr role="row" aria-rowindex={1} data-key={HEADINGS}>
      {columns.map(({ name, heading }, at) => {
        const place = sorting.findIndex((one) => one.column === name);
        const by = sorting[place];
        return (
          <th
            key={name} role="columnheader" scope="col" aria-colindex={at + 1} data-column={name} tabIndex={at === active ? 0 : -1} data-current={at === active || undefined}
            aria-sort={by === undefined ? 'none' : by.descending ? 'descending' : 'ascending'}
          >
            {heading}
            {by !== undefined && (by.descending ? <ArrowDown16Regular aria-hidden /> : <ArrowUp16Regular aria-hidden />)}
          </th>
        );
      })}
    </tr>
  );
});
