import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { memo, type PointerEvent } from 'react';
import styles from './actions-grid.module.css';
import type { Column, ColumnName } from './columns/columns.ts';
import type { Sorting } from './sorting.ts';

/** Names the line of the headings, as rows and groups are named by their keys. */
export const HEADINGS = 'headings';

interface HeadingsProps {
  readonly columns: readonly Column[];
  readonly sorting: readonly Sorting[];
  /** Place of the heading that has the focus; -1 for none. */
  readonly active: number;
  readonly onWidth: (column: ColumnName, pixels: number) => void;
}
export const Headings = memo(function Headings({ columns, sorting, active, onWidth }: HeadingsProps) {
  return (
    <tr role="row" aria-rowindex={1} data-key={HEADINGS}>
      {columns.map(({ name, heading }, at) => {
        const place = sorting.findIndex((one) => one.column === name);
        const by = sorting[place];
        return (
          <th
            key={name} role="columnheader" scope="col" aria-colindex={at + 1} data-column={name} tabIndex={at === active ? 0 : -1} data-current={at === active || undefined} title={heading}
            aria-sort={by === undefined ? 'none' : by.descending ? 'descending' : 'ascending'}
          >
            <span>{heading}</span>
            {by !== undefined && (by.descending ? <ArrowDown16Regular aria-hidden /> : <ArrowUp16Regular aria-hidden />)}
            {by !== undefined && sorting.length > 1 && <small><span className="visually-hidden">, sorted by </span>{place + 1}</small>}
            <span className={styles['edge']} data-edge aria-hidden {...dragging((pixels) => onWidth(name, pixels))} />
          </th>
        );
      })}
    </tr>
  );
});

/** The right edge of a heading, dragged. By keyboard the same is done on the heading itself. */
const dragging = (onWidth: (pixels: number) => void) => ({
  onPointerDown: (event: PointerEvent<HTMLElement>) => { event.preventDefault(); event.currentTarget.setPointerCapture(event.pointerId); },
  onPointerMove: (event: PointerEvent<HTMLElement>) => {
    const heading = event.currentTarget.parentElement;
    if (heading && event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(event.clientX - heading.getBoundingClientRect().left);
  },
});
