import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import styles from '../filter-bar.module.css';
import { FILTER_NAMES, FILTERS, type FilterName } from './filters.ts';

interface AddFilterProps {
  /** Those that hold already are not offered again. */
  readonly without: readonly FilterName[];
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onAdd: (by: FilterName) => void;
}
export function AddFilter({ without, button, onAdd }: AddFilterProps) {
  const offered = FILTER_NAMES.filter((by) => !without.includes(by));
  const [listed, plain] = [offered.filter((by) => FILTERS[by].takes !== 'none'), offered.filter((by) => FILTERS[by].takes === 'none')];
  const items = (names: readonly FilterName[]) => names.map((by) => <MenuItem key={by} onClick={() => onAdd(by)}>{FILTERS[by].label}{FILTERS[by].takes === 'none' ? '' : '…'}</MenuItem>);
  if (offered.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <button ref={button} type="button" className={styles['clear']}><Filter16Regular aria-hidden /> Filter</button>
      </MenuTrigger>
      <MenuPopover className={styles['list'] ?? ''}>
        <MenuList>{items(listed)}{listed.length > 0 && plain.length > 0 && <MenuDivider />}{items(plain)}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
