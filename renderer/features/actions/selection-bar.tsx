import { Button } from '@fluentui/react-components';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { ToChange } from '../../components/may-change.tsx';
import styles from './filter-bar.module.css';
import type { ColumnName } from './columns.ts';
import type { GridState } from './use-grid-state.ts';

interface SelectionBarProps {
  readonly ids: readonly EntityId[];
  readonly state: GridState;
  readonly onRemove: (ids: readonly EntityId[]) => void;
  readonly onLeave: () => void;
}
/** What can be done to several rows at once. The value is entered in the active row's cell and goes to all of them. */
export function SelectionBar({ ids, state, onRemove, onLeave }: SelectionBarProps) {
  const edit = (column: ColumnName) => {
    const key = state.active !== null && ids.includes(state.active.key) ? state.active.key : ids[0]!;
    state.edit({ key, column, typed: null });
  };
  return (
    <div className={styles['bar']} role="toolbar" aria-label="Selected actions">
      <b className={styles['selected']} role="status">{ids.length} selected</b>
      <ToChange>
        <Button size="small" onClick={() => edit('status')}>Status…</Button>
        <Button size="small" onClick={() => edit('owner')}>Owner…</Button>
        <Button size="small" onClick={() => onRemove(ids)}>Remove</Button>
      </ToChange>
      <Button size="small" appearance="subtle" onClick={() => { state.clearTicks(); onLeave(); }}>Clear</Button>
      <ToChange><span className={styles['count']}>Enter, F2 or typing changes a cell for all of them</span></ToChange>
    </div>
  );
}
