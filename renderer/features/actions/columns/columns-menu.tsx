import { Button, Menu, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { ColumnTriple20Regular } from '@fluentui/react-icons';
import { arrangementStore } from '../arrangement.ts';
import styles from '../filter-bar.module.css';
import { ALWAYS, startingFrom, withColumn } from './choosing.ts';
import { COLUMN_NAMES, COLUMNS, type ChosenColumn, type Column, type ColumnName } from './columns.ts';

/** Chooses which columns are there. Their order and widths are changed at their headings. */
export function ColumnsMenu({ chosen, shown }: { readonly chosen: readonly ChosenColumn[] | null; readonly shown: readonly Column[] }) {
  const set = (checked: readonly string[]) => {
    const now = startingFrom(chosen, shown);
    const changed = COLUMN_NAMES.filter((name) => checked.includes(name) !== now.some((one) => one.name === name));
    arrangementStore.update({ columns: changed.reduce((columns, name: ColumnName) => withColumn(columns, name, checked.includes(name)), now) });
  };
  return (
    <Menu persistOnItemClick checkedValues={{ columns: shown.map(({ name }) => name) }} onCheckedValueChange={(_, data) => set(data.checkedItems)}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Columns" relationship="label"><Button appearance="subtle" icon={<ColumnTriple20Regular />} aria-label="Columns" /></Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles['list'] ?? ''}>
        <MenuList>
          {COLUMN_NAMES.map((name) => <MenuItemCheckbox key={name} name="columns" value={name} disabled={ALWAYS.includes(name)}>{COLUMNS[name].heading}</MenuItemCheckbox>)}
          <MenuDivider />
          <MenuItem disabled={chosen === null} onClick={() => arrangementStore.update({ columns: null })}>The usual columns</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
