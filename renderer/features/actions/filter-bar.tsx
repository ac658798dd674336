import { Menu, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, SearchBox } from '@fluentui/react-components';
import { Checkmark16Regular, ChevronDown16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { memo, type RefObject } from 'react';
import { STATUSES, type StatusWord } from '../../../shared/domain/action.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { GROUPINGS, isFiltered, type Grouping } from './arrange.ts';
import { arrangementStore, clearFilter, type Arrangement } from './arrangement.ts';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  readonly arrangement: Arrangement;
  readonly overdue: number;
  /** Of the one theme that is shown; null for all. */
  readonly theme: string | null;
  readonly count: string;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onLeave: () => void;
}
const groupingWords = (grouping: Grouping): string => (grouping === 'none' ? 'No groups' : capitalised(grouping));

export const FilterBar = memo(function FilterBar({ arrangement, overdue, theme, count, search, onLeave }: FilterBarProps) {
  const { query, statuses, grouping } = arrangement;
  return (
    <div className={styles['bar']}>
      <SearchBox
        ref={fluentRef(search)} className={styles['search']} placeholder="Find" aria-label="Find in the actions (Ctrl+F)" value={query}
        onChange={(_, data) => arrangementStore.update({ query: data.value })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') { event.preventDefault(); onLeave(); }
          if (event.key === 'Escape') { event.preventDefault(); arrangementStore.update({ query: '' }); onLeave(); }
        }}
      />
      <Menu checkedValues={{ grouping: [grouping] }} onCheckedValueChange={(_, data) => arrangementStore.update({ grouping: (data.checkedItems[0] ?? 'none') as Grouping, closed: new Set() })}>
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className={styles['chip']}><i>Group</i> {groupingWords(grouping)} <ChevronDown16Regular aria-hidden /></button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>{GROUPINGS.map((one) => <MenuItemRadio key={one} name="grouping" value={one}>{groupingWords(one)}</MenuItemRadio>)}</MenuList>
        </MenuPopover>
      </Menu>
      <Menu
        persistOnItemClick checkedValues={{ status: [...statuses] }}
        onCheckedValueChange={(_, data) => arrangementStore.update({ statuses: data.checkedItems as StatusWord[] })}
      >
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className={styles['chip']} data-on={statuses.length > 0 || undefined}>
            <i>Status</i> {statuses.length === 0 ? 'Any' : statuses.length === 1 ? capitalised(statuses[0]!) : `${statuses.length} of ${STATUSES.length}`} <ChevronDown16Regular aria-hidden />
          </button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>{STATUSES.map((one) => <MenuItemCheckbox key={one} name="status" value={one}>{capitalised(one)}</MenuItemCheckbox>)}</MenuList>
        </MenuPopover>
      </Menu>
      {theme !== null && (
        <button type="button" className={`${styles['chip']} ${styles['theme']}`} data-on onClick={() => { arrangementStore.update({ theme: null }); onLeave(); }}>
          <i>Theme</i> <span>{theme}</span> <Dismiss16Regular aria-hidden /><span className="visually-hidden">: show every theme</span>
        </button>
      )}
      {(overdue > 0 || arrangement.overdue) && (
        <button
          type="button" className={styles['chip']} aria-pressed={arrangement.overdue} data-on={arrangement.overdue || undefined}
          onClick={() => arrangementStore.update({ overdue: !arrangement.overdue })}
        >
          {arrangement.overdue && <Checkmark16Regular aria-hidden />} Overdue <i>{overdue}</i>
        </button>
      )}
      {isFiltered(arrangement) && (
        <button type="button" className={styles['clear']} onClick={() => { clearFilter(); onLeave(); }}><Dismiss16Regular aria-hidden /> Clear<span className="visually-hidden"> filters</span></button>
      )}
      <span className={styles['count']} role="status">{count}</span>
    </div>
  );
});
