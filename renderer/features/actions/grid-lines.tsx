import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import { groupWords, type Group } from './arrange.ts';
import styles from './actions-grid.module.css';
import { cellLabel } from './cell-label.ts';
import { CellContent } from './cells/cell-content.tsx';
import type { ColumnName } from './columns/columns.ts';
import type { JustTyped } from './just-typed.ts';
import type { ActionRow } from './rows.ts';

interface RowLineProps {
  readonly row: ActionRow;
  readonly columns: readonly ColumnName[];
  /** From 1, the headings being the first. */
  readonly rowIndex: number;
  readonly active: ColumnName | null;
  readonly isCurrent: boolean;
  readonly isTicked: boolean;
  readonly isSelected: boolean;
  /** Whether it, or what it owns, is in a clash. */
  readonly clashes: boolean;
  readonly words: readonly string[];
  /** Of one of its cells, on the way into the plan. */
  readonly typed: JustTyped | null;
  readonly editing: ColumnName | null;
  readonly editor: ReactNode;
}
/** One action. What is done to it is heard by the grid, so that hundreds of rows carry no listeners. */
export const RowLine = memo(function RowLine({ row, columns, rowIndex, active, isCurrent, isTicked, isSelected, clashes, words, typed, editing, editor }: RowLineProps) {
  return (
    <tr role="row" aria-rowindex={rowIndex} aria-selected={isSelected} data-key={row.action.id} className={styles['row']} data-row-current={isCurrent || undefined} data-ticked={isTicked || undefined}>
      {columns.map((name, at) => (
        <td
          key={name} role="gridcell" aria-colindex={at + 1} data-column={name} data-opens={cellLabel(name, row.action.ref)} {...(editing === name ? {} : { tabIndex: active === name ? 0 : -1 })}
          data-current={active === name || undefined} data-pane-start={active === name || undefined}
          className={`${name === 'ref' ? styles['ref'] : name === 'updatesInRound' ? styles['number'] : ''} ${editing === name ? styles['editing'] : ''}`}
        >
          {editing === name ? editor : <CellContent row={row} column={name} clashes={clashes} words={words} typed={typed?.column === name ? typed.words : null} />}
        </td>
      ))}
    </tr>
  );
});

interface GroupLineProps {
  readonly group: Group;
  readonly lineKey: string;
  readonly closed: boolean;
  readonly columns: number;
  readonly rowIndex: number;
  readonly active: boolean;
}
export const GroupLine = memo(function GroupLine({ group, lineKey, closed, columns, rowIndex, active }: GroupLineProps) {
  return (
    <tr role="row" aria-rowindex={rowIndex} data-key={lineKey} className={styles['group']}>
      <td role="gridcell" colSpan={columns} tabIndex={active ? 0 : -1} data-current={active || undefined} data-pane-start={active || undefined} aria-expanded={!closed}>
        <span className={styles['heading']}>
          {closed ? <ChevronRight16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
          {group.number !== '' && <span className={styles['ofTheme']}>{group.number}</span>}
          {group.title}
          <span className={styles['inside']}>{groupWords(group, closed)}</span>
        </span>
      </td>
    </tr>
  );
});
