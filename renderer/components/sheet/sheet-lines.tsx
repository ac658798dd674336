import { ArrowDown16Regular, ArrowUp16Regular, Checkmark12Filled } from '@fluentui/react-icons';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { Onward } from '../../features/actions/moving.ts';
import type { SheetColumn, SheetRow, SheetSorting } from './sheet-columns.ts';
import styles from './sheet.module.css';

interface SheetHeadingsProps<Row> {
  readonly columns: readonly SheetColumn<Row>[];
  readonly sorting: SheetSorting;
  /** Which heading is the active cell; -1 for none. */
  readonly active: number;
  readonly rowKey: string;
}
export function SheetHeadings<Row>({ columns, sorting, active, rowKey }: SheetHeadingsProps<Row>) {
  return (
    <tr role="row" aria-rowindex={1} data-key={rowKey}>
      {columns.map(({ name, heading }, at) => (
        <th
          key={name} role="columnheader" scope="col" aria-colindex={at + 1} data-column={name} tabIndex={at === active ? 0 : -1} data-current={at === active || undefined}
          aria-sort={sorting.column === name ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
        >
          {heading}
          {sorting.column === name && (sorting.descending ? <ArrowDown16Regular aria-hidden /> : <ArrowUp16Regular aria-hidden />)}
        </th>
      ))}
    </tr>
  );
}

interface SheetLineProps<Row extends SheetRow> {
  readonly row: Row;
  readonly columns: readonly SheetColumn<Row>[];
  /** From 1, the headings being the first. */
  readonly rowIndex: number;
  readonly active: string | null;
  readonly isCurrent: boolean;
  /** Null where rows cannot be ticked. */
  readonly ticked: boolean | null;
  readonly editing: string | null;
  readonly typed: string | null;
  /** Leaves the open cell; null where none of this row is open. */
  readonly onClose: ((onward: Onward | null) => void) | null;
}
/** One row. What is done to it is heard by the sheet, so that hundreds of rows carry no listeners. */
export const SheetLine = memo(function SheetLine<Row extends SheetRow>({ row, columns, rowIndex, active, isCurrent, ticked, editing, typed, onClose }: SheetLineProps<Row>) {
  return (
    <tr role="row" aria-rowindex={rowIndex} aria-selected={isCurrent || ticked === true} data-key={row.key} className={styles['row']} data-row-current={isCurrent || undefined} data-ticked={ticked === true || undefined}>
      {columns.map((column, at) => {
        const isOpen = editing === column.name && onClose !== null && column.editor !== undefined;
        return (
          <td
            key={column.name} role="gridcell" aria-colindex={at + 1} data-column={column.name} {...(isOpen ? {} : { tabIndex: active === column.name ? 0 : -1 })}
            data-current={active === column.name || undefined} data-pane-start={active === column.name || undefined} className={isOpen ? styles['editing'] : undefined}
          >
            {at === 0 && ticked !== null && <span className={styles['tick']} data-tick aria-hidden><span><Checkmark12Filled /></span></span>}
            {isOpen ? <OpenCell row={row} column={column} typed={typed} onClose={onClose} /> : <Content row={row} column={column} />}
          </td>
        );
      })}
    </tr>
  );
}) as <Row extends SheetRow>(props: SheetLineProps<Row>) => React.JSX.Element;

function Content<Row>({ row, column }: { readonly row: Row; readonly column: SheetColumn<Row> }) {
  const said = column.content?.(row) ?? <span title={column.textOf(row)}>{column.textOf(row)}</span>;
  return column.leads?.(row) ? <span data-leads className={styles['leads']}>{said}</span> : said;
}
interface OpenCellProps<Row> {
  readonly row: Row;
  readonly column: SheetColumn<Row>;
  readonly typed: string | null;
  readonly onClose: (onward: Onward | null) => void;
}
function OpenCell<Row extends SheetRow>({ row, column, typed, onClose }: OpenCellProps<Row>) {
  const place = useRef<HTMLSpanElement>(null);
  const [cell, setCell] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setCell(place.current?.closest<HTMLElement>('td') ?? null), []);
  return <span ref={place}>{column.editor?.(row, { label: `${column.heading} of ${row.name}`, typed, cell, onClose })}</span>;
}
