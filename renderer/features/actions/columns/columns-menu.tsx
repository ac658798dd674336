import { Button, Menu, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { ColumnTriple20Regular } from '@fluentui/react-icons';
import { arrangementStore } from '../arrangement.ts';
import styles from '../filter-bar.module.css';
import { ALWAYS, startingFrom, withColumn } from './choosing.ts';
import { columnNamesFor, COLUMNS, type ChosenColumn, type Column, type ColumnName } from './columns.ts';

interface ColumnsMenuProps {
  readonly chosen: readonly ChosenColumn[] | null;
  readonly shown: readonly Column[];
  /** Whether the council wants actions rated by their dates too. */
  readonly rated: boolean;
}
/** Chooses which columns are there. Their order and widths are changed at their headings. */
export function ColumnsMenu({ chosen, shown, rated }: ColumnsMenuProps) {
  const names = columnNamesFor(rated);
  const set = (checked: readonly string[]) => {
    const now = startingFrom(chosen, shown);
    const changed = names.filter((name) => checked.includes(name) !== now.some((one) => one.name === name));
    arrangementStore.update({ columns: changed.reduce((columns, name: ColumnName) => withColumn(columns, name, checked.includes(name)), now) });
  };
  return (
    <Menu persistOnItemClick checkedValues={{ columns: shown.map(({ name }) => name) }} onCheckedValueChange={(_, data) => set(data.checkedItems)}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Columns" relationship="label"><Button appearance="subtle" icon={<ColumnTriple20Regular />} aria-label="Columns" /></Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles['list'] ?? ''}>
        <MenuList>
          {names.map((name) => <MenuItemCheckbox key={name} name="columns" value={name} disabled={ALWAYS.includes(name)}>{COLUMNS[name].heading}</MenuItemCheckbox>)}
          <MenuDivider />
          <MenuItem disabled={chosen === null} onClick={() => arrangementStore.update({ columns: null })}>The usual columns</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
