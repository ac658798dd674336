import { Menu, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useMemo, type KeyboardEvent } from 'react';
import { setFilter } from '../arrangement.ts';
import styles from '../filter-bar.module.css';
import type { ActionRow } from '../rows.ts';
import { chipWords, FILTERS, type Filter, type FilterContext } from './filters.ts';

interface FilterChipProps {
  readonly filter: Filter;
  readonly rows: readonly ActionRow[];
  readonly context: FilterContext;
  /** Whether it has just been added, and its list stands open. */
  readonly open: boolean;
  readonly onRemove: () => void;
}
/** A filter that holds, with the way to change it and to take it away: a press on the cross, or Delete on any part of it. */
export function FilterChip({ filter, rows, context, open, onRemove }: FilterChipProps) {
  const { by, values } = filter;
  const { takes, options } = FILTERS[by];
  const { label, says } = useMemo(() => chipWords(filter, rows, context), [filter, rows, context]);
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Delete' && event.key !== 'Backspace') || !event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    onRemove();
  };
  const remove = (
    <button type="button" className={styles['dismiss']} data-chip-end={takes === 'none' || undefined} aria-label={`Take away the filter ${[label, says].filter(Boolean).join(': ')}`} onClick={onRemove}><Dismiss16Regular aria-hidden /></button>
  );
  if (takes === 'none') return <span className={styles['chips']} data-chip data-on onKeyDown={onKeyDown}><span className={styles['said']}>{label}</span>{remove}</span>;
  const Item = takes === 'one' ? MenuItemRadio : MenuItemCheckbox;
  return (
    <span className={styles['chips']} data-chip data-on onKeyDown={onKeyDown}>
      <Menu defaultOpen={open} persistOnItemClick={takes === 'several'} checkedValues={{ [by]: [...values] }} onCheckedValueChange={(_, data) => setFilter(by, data.checkedItems)}>
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className={styles['said']}><i>{label}</i> <span className={styles['values']}>{says}</span> <ChevronDown16Regular aria-hidden /></button>
        </MenuTrigger>
        <MenuPopover className={styles['list'] ?? ''}>
          <MenuList>{(options?.(rows, context) ?? []).map((one) => <Item key={one.value} name={by} value={one.value}>{one.label}</Item>)}</MenuList>
        </MenuPopover>
      </Menu>
      {remove}
    </span>
  );
}
