import { Menu, MenuItem, MenuItemRadio, MenuDivider, MenuList, MenuPopover, MenuTrigger, SearchBox } from '@fluentui/react-components';
import { ChevronDown16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { memo, useDeferredValue, useRef, useState, type ReactNode, type RefObject } from 'react';
import { capitalised } from '../../../shared/domain/facts.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { GROUPINGS, type Group, type Grouping } from './arrange.ts';
import { arrangementStore, clearFilter, setFilter, type Arrangement } from './arrangement.ts';
import { AddFilter } from './filters/add-filter.tsx';
import { FilterChip } from './filters/filter-chip.tsx';
import { FILTERS, isFiltered, type FilterContext, type FilterName } from './filters/filters.ts';
import styles from './filter-bar.module.css';
import type { ActionRow } from './rows.ts';

interface FilterBarProps {
  readonly arrangement: Arrangement;
  /** All rows there are: what can be filtered by follows from them. */
  readonly rows: readonly ActionRow[];
  readonly groups: readonly Group[];
  readonly context: FilterContext;
  readonly count: string;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onLeave: () => void;
  /** What stands before the filters and after the count. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}
const groupingWords = (grouping: Grouping): string => (grouping === 'none' ? 'No groups' : capitalised(grouping));

/** What is looked for, how it is grouped, and each filter as a chip. What can be filtered by follows the rows when there is time. */
export function FilterBar({ rows, groups, context, ...rest }: FilterBarProps) {
  return <Bar {...rest} rows={useDeferredValue(rows)} groups={useDeferredValue(groups)} context={useDeferredValue(context)} />;
}
const Bar = memo(function Bar({ arrangement, rows, groups, context, count, search, onLeave, before, after }: FilterBarProps) {
  const { query, filters, grouping } = arrangement;
  const [added, setAdded] = useState<FilterName | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const add = (by: FilterName) => {
    setAdded(by);
    setFilter(by, by === 'due' ? ['14'] : []);
    if (FILTERS[by].takes === 'none') addButton.current?.focus();
  };
  /** The focus goes to the next filter, or to the button that adds one. */
  const remove = (by: FilterName, place: number) => {
    setFilter(by, null);
    requestAnimationFrame(() => (bar.current?.querySelectorAll<HTMLElement>('[data-chip]')[place]?.querySelector<HTMLElement>('button') ?? addButton.current)?.focus());
  };
  return (
    <div className={styles['bar']} ref={bar}>
      <SearchBox
        ref={fluentRef(search)} className={styles['search']} placeholder="Find" aria-label="Find in the actions (Ctrl+F)" value={query}
        onChange={(_, data) => arrangementStore.update({ query: data.value })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') { event.preventDefault(); onLeave(); }
          if (event.key === 'Escape') { event.preventDefault(); arrangementStore.update({ query: '' }); onLeave(); }
        }}
      />
      {before}
      <GroupMenu grouping={grouping} groups={groups} />
      {filters.map((filter, place) => (
        <FilterChip key={filter.by} filter={filter} rows={rows} context={context} open={added === filter.by} onRemove={() => remove(filter.by, place)} />
      ))}
      <AddFilter without={filters.map(({ by }) => by)} button={addButton} onAdd={add} />
      {isFiltered(query, filters) && (
        <button type="button" className={styles['clear']} onClick={() => { clearFilter(); onLeave(); }}><Dismiss16Regular aria-hidden /> Clear<span className="visually-hidden"> filters</span></button>
      )}
      <span className={styles['end']}><span className={styles['count']} role="status">{count}</span>{after}</span>
    </div>
  );
});

function GroupMenu({ grouping, groups }: { readonly grouping: Grouping; readonly groups: readonly Group[] }) {
  const close = (closed: boolean) => arrangementStore.update({ closed: new Set(closed ? groups.map(({ key }) => `group ${key}`) : []) });
  return (
    <Menu checkedValues={{ grouping: [grouping] }} onCheckedValueChange={(_, data) => arrangementStore.update({ grouping: (data.checkedItems[0] ?? 'none') as Grouping, closed: new Set() })}>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles['chip']}><i>Group</i> {groupingWords(grouping)} <ChevronDown16Regular aria-hidden /></button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {GROUPINGS.map((one) => <MenuItemRadio key={one} name="grouping" value={one}>{groupingWords(one)}</MenuItemRadio>)}
          {grouping !== 'none' && (
            <>
              <MenuDivider />
              <MenuItem secondaryContent="Ctrl+Shift+−" onClick={() => close(true)}>Collapse all groups</MenuItem>
              <MenuItem secondaryContent="Ctrl+Shift++" onClick={() => close(false)}>Expand all groups</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
