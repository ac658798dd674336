import { MenuDivider, MenuItem } from '@fluentui/react-components';
import { ALWAYS } from '../columns/choosing.ts';
import { COLUMNS, type ColumnName } from '../columns/columns.ts';
import type { HeadingCommands } from '../columns/heading-commands.ts';

/** All that can be done to a column, with its keys. */
export function HeadingMenu({ column, commands }: { readonly column: ColumnName; readonly commands: HeadingCommands }) {
  const fixed = ALWAYS.includes(column);
  return (
    <>
      <MenuItem secondaryContent="Enter" onClick={() => commands.sortAs(column, false)}>Sort by {COLUMNS[column].heading}</MenuItem>
      <MenuItem onClick={() => commands.sortAs(column, true)}>Sort the other way</MenuItem>
      <MenuItem secondaryContent="Shift+Enter" onClick={() => commands.sort(column, true)}>Sort by this as well</MenuItem>
      <MenuDivider />
      <MenuItem secondaryContent="Alt+←" disabled={column === 'ref'} onClick={() => commands.move(column, -1)}>Move left</MenuItem>
      <MenuItem secondaryContent="Alt+→" disabled={column === 'ref'} onClick={() => commands.move(column, 1)}>Move right</MenuItem>
      <MenuItem secondaryContent="Shift+→" onClick={() => commands.widen(column, 1)}>Wider</MenuItem>
      <MenuItem secondaryContent="Shift+←" onClick={() => commands.widen(column, -1)}>Narrower</MenuItem>
      <MenuDivider />
      <MenuItem secondaryContent="Delete" disabled={fixed} onClick={() => commands.hide(column)}>Hide this column</MenuItem>
    </>
  );
}
