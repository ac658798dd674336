import { MenuDivider, MenuItem } from '@fluentui/react-components';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { useMayChange } from '../../../components/may-change.tsx';
import { COLUMNS, type ColumnName } from '../columns/columns.ts';
import type { RowCommands } from '../row-commands.ts';

interface RowMenuProps {
  readonly row: EntityId;
  readonly column: ColumnName;
  /** All that it is meant for: several where the row is one of those that are ticked. */
  readonly targets: readonly EntityId[];
  readonly commands: RowCommands;
}
/** All that can be done to an action, or to those that are ticked, with the keys for it. */
export function RowMenu({ row, column, targets, commands }: RowMenuProps) {
  const mayChange = useMayChange();
  const several = targets.length > 1;
  const field = column === 'title' ? 'wording' : COLUMNS[column].heading.toLowerCase();
  const what = several ? `${targets.length} actions` : 'the action';
  return (
    <>
      <MenuItem onClick={() => commands.open(row)}>Show the details</MenuItem>
      {mayChange && COLUMNS[column].editor !== null && <MenuItem secondaryContent="F2" onClick={() => commands.edit(row, column)}>Change the {field}{several && column !== 'title' ? ` of ${what}` : ''}</MenuItem>}
      {mayChange && <MenuItem onClick={() => commands.change(targets)}>Change several fields of {what}…</MenuItem>}
      {mayChange && several && COLUMNS[column].editor !== null && <MenuItem secondaryContent="Ctrl+Enter" onClick={() => commands.fill(row, column)}>Give all {targets.length} this {field}</MenuItem>}
      <MenuDivider />
      <MenuItem secondaryContent="Ctrl+C" onClick={() => commands.copy(targets)}>Copy {several ? `${targets.length} rows` : 'the row'}</MenuItem>
      {mayChange && (
        <>
          <MenuItem secondaryContent="Ctrl+D" onClick={() => commands.duplicate(targets)}>Duplicate</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => commands.withdraw(targets)}>Withdraw…</MenuItem>
          <MenuItem secondaryContent="Delete" onClick={() => commands.remove(targets)}>Remove</MenuItem>
        </>
      )}
    </>
  );
}
