import { Checkmark12Filled, ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import { longDay, shortDay } from '../../../shared/domain/calendar-day.ts';
import { ClassificationMark, StatusMark } from '../../components/status-mark.tsx';
import { ClashSign } from '../clashes/clash-badge.tsx';
import { groupWords, type Group } from './arrange.ts';
import styles from './actions-grid.module.css';
import { cellLabel } from './cell-label.ts';
import type { Column, ColumnName } from './columns.ts';
import type { ActionRow } from './rows.ts';

interface RowLineProps {
  readonly row: ActionRow;
  readonly columns: readonly Column[];
  /** From 1, the headings being the first. */
  readonly rowIndex: number;
  readonly active: ColumnName | null;
  readonly isCurrent: boolean;
  readonly isTicked: boolean;
  readonly isSelected: boolean;
  /** Whether it, or what it owns, is in a clash. */
  readonly clashes: boolean;
  readonly editing: ColumnName | null;
  readonly editor: ReactNode;
}
/** One action. What is done to it is heard by the grid, so that hundreds of rows carry no listeners. */
export const RowLine = memo(function RowLine({ row, columns, rowIndex, active, isCurrent, isTicked, isSelected, clashes, editing, editor }: RowLineProps) {
  return (
    <tr role="row" aria-rowindex={rowIndex} aria-selected={isSelected} data-key={row.action.id} className={styles['row']} data-row-current={isCurrent || undefined} data-ticked={isTicked || undefined}>
      {columns.map(({ name }, at) => (
        <td
          key={name} role="gridcell" aria-colindex={at + 1} data-column={name} data-opens={cellLabel(name, row.action.ref)} {...(editing === name ? {} : { tabIndex: active === name ? 0 : -1 })} data-current={active === name || undefined} data-pane-start={active === name || undefined}
          className={`${name === 'ref' ? styles['ref'] : ''} ${editing === name ? styles['editing'] : ''}`}
        >
          {editing === name ? editor : <CellContent row={row} column={name} clashes={clashes} />}
        </td>
      ))}
    </tr>
  );
});

function CellContent({ row, column, clashes }: { readonly row: ActionRow; readonly column: ColumnName; readonly clashes: boolean }) {
  const { action, owner, holder, moves, overdue } = row;
  switch (column) {
    case 'ref':
      return <><span className={styles['tick']} data-tick aria-hidden><span><Checkmark12Filled /></span></span>{action.ref}{clashes && <ClashSign />}</>;
    case 'title':
      return action.classification.level === 'public'
        ? <span title={action.title}>{action.title}</span>
        : <span className={styles['marked']}><span title={action.title}>{action.title}</span><ClassificationMark level={action.classification.level} /></span>;
    case 'owner':
      return owner === '' ? <span className="quiet">Nobody yet</span> : <span title={owner}>{owner}</span>;
    case 'holder':
      return <span title={holder}>{holder}</span>;
    case 'dueOn':
      return (
        <>
          {action.dueOn === null ? <span className="quiet">No date</span> : shortDay(action.dueOn)}
          {overdue && <span className={styles['overdue']}>overdue</span>}
          {moves > 0 && action.originalDueOn !== null && !overdue && (
            <span className={styles['moves']} title={`Originally ${longDay(action.originalDueOn)}`}>{moves} move{moves === 1 ? '' : 's'}</span>
          )}
        </>
      );
    case 'status':
      return <StatusMark status={action.status.is} />;
  }
}

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
        {closed ? <ChevronRight16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        {group.number !== '' && <span className={styles['number']}>{group.number}</span>}
        {group.title}
        <span className={styles['inside']}>{groupWords(group, closed)}</span>
      </td>
    </tr>
  );
});
