import { Button } from '@fluentui/react-components';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { ToChange } from '../../components/may-change.tsx';
import type { Column, ColumnName } from './columns/columns.ts';
import styles from './filter-bar.module.css';
import type { RowCommands } from './row-commands.ts';
import type { GridState } from './use-grid-state.ts';

interface SelectionBarProps {
  readonly ids: readonly EntityId[];
  readonly state: GridState;
  readonly columns: readonly Column[];
  readonly rows: RowCommands;
  readonly onLeave: () => void;
}
const QUICK: readonly (readonly [ColumnName, string])[] = [['status', 'Status…'], ['owner', 'Owner…'], ['dueOn', 'Target date…']];

/** What can be done to several rows at once. A value is entered in the active row's cell and goes to all of them; several values in a form of their own. */
export function SelectionBar({ ids, state, columns, rows, onLeave }: SelectionBarProps) {
  const key = state.active !== null && ids.includes(state.active.key) ? state.active.key : ids[0]!;
  return (
    <div className={styles['bar']} role="toolbar" aria-label="Selected actions">
      <b className={styles['selected']} role="status">{ids.length} selected</b>
      <ToChange>
        {QUICK.filter(([column]) => columns.some(({ name }) => name === column)).map(([column, words]) => <Button key={column} size="small" onClick={() => rows.edit(key, column)}>{words}</Button>)}
        <Button size="small" onClick={() => rows.change(ids)}>Several fields…</Button>
        <Button size="small" onClick={() => rows.duplicate(ids)}>Duplicate</Button>
        <Button size="small" onClick={() => rows.withdraw(ids)}>Withdraw…</Button>
        <Button size="small" onClick={() => rows.remove(ids)}>Remove</Button>
      </ToChange>
      <Button size="small" onClick={() => rows.copy(ids)}>Copy</Button>
      <Button size="small" appearance="subtle" onClick={() => { state.clearTicks(); onLeave(); }}>Clear</Button>
      <ToChange><span className={styles['count']}>F2 or typing changes a cell for all of them</span></ToChange>
    </div>
  );
}
