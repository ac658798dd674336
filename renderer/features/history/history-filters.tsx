import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, SearchBox } from '@fluentui/react-components';
import { ChevronDown16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { capitalised } from '../../../shared/domain/facts.ts';
import { DOINGS, type Doing } from '../../../shared/history/clauses.ts';
import { DateField } from '../../components/date-field.tsx';
import { fluentRef } from '../../components/fluent-ref.ts';
import { NotOfThePlan } from '../../components/may-change.tsx';
import chips from '../actions/filter-bar.module.css';
import { clearHistoryFilter, GROUPINGS, historyStore, isFiltered, type Grouping, type HistoryState } from './history-state.ts';
import styles from './history.module.css';

interface HistoryFiltersProps {
  readonly state: HistoryState;
  readonly people: readonly string[];
  /** What the one thing is called that is shown alone; null for all. */
  readonly thing: string | null;
  readonly count: string;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onLeave: () => void;
}
const EVERY = '';

/** What of the history is shown, and in which groups: chips as over the actions, and a search. */
export function HistoryFilters({ state, people, thing, count, search, onLeave }: HistoryFiltersProps) {
  return (
    <div className={chips['bar']}>
      <SearchBox
        ref={fluentRef(search)} className={chips['search'] ?? ''} placeholder="Find" aria-label="Find in the history (Ctrl+F)" value={state.query}
        onChange={(_, data) => historyStore.update({ query: data.value })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') { event.preventDefault(); onLeave(); }
          if (event.key === 'Escape') { event.preventDefault(); historyStore.update({ query: '' }); onLeave(); }
        }}
      />
      <Chip label="Group by" value={state.grouping} options={GROUPINGS} onPick={(grouping) => historyStore.update({ grouping: grouping as Grouping })} />
      <Chip label="By" value={state.person ?? EVERY} every="Anybody" options={people} onPick={(person) => historyStore.update({ person: person || null })} />
      <Chip label="What" value={state.doing ?? EVERY} every="Anything" options={DOINGS} onPick={(doing) => historyStore.update({ doing: (doing || null) as Doing | null })} />
      <div className={styles['until']}><NotOfThePlan><DateField aria-label="Up to this day" placeholder="Up to…" value={state.until} onCommit={(until) => { historyStore.update({ until }); return undefined; }} /></NotOfThePlan></div>
      {thing !== null && (
        <button type="button" className={chips['chip']} data-on onClick={() => { historyStore.update({ thing: null }); onLeave(); }}>
          <i>Only</i> {thing} <Dismiss16Regular aria-hidden /><span className="visually-hidden">: show every thing</span>
        </button>
      )}
      {isFiltered(state) && (
        <button type="button" className={chips['clear']} onClick={() => { clearHistoryFilter(); onLeave(); }}><Dismiss16Regular aria-hidden /> Clear<span className="visually-hidden"> filters</span></button>
      )}
      <span className={chips['count']} role="status">{count}</span>
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  /** The words for all of them, where one need not choose. */
  readonly every?: string;
  readonly onPick: (value: string) => void;
}
function Chip({ label, value, options, every, onPick }: ChipProps) {
  return (
    <Menu checkedValues={{ [label]: [value] }} onCheckedValueChange={(_, data) => onPick(data.checkedItems[0] ?? EVERY)}>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={chips['chip']} data-on={(every !== undefined && value !== EVERY) || undefined}>
          <i>{label}</i> {value === EVERY ? every : capitalised(value)} <ChevronDown16Regular aria-hidden />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {every !== undefined && <MenuItemRadio name={label} value={EVERY}>{every}</MenuItemRadio>}
          {options.map((one) => <MenuItemRadio key={one} name={label} value={one}>{capitalised(one)}</MenuItemRadio>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
