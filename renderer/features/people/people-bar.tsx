import { SearchBox } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { PERSON_TYPES } from '../../../shared/domain/people.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { Segmented } from '../../components/segmented.tsx';
import bar from '../actions/filter-bar.module.css';
import { clearPeopleFilter, peopleStore, type PeopleState } from './people-state.ts';
import styles from './people.module.css';
import { TYPES_WORDS, type PersonRow } from './person-rows.ts';

interface PeopleBarProps {
  readonly state: PeopleState;
  readonly rows: readonly PersonRow[];
  readonly shown: number;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onLeave: () => void;
  /** From the field into the rows. */
  readonly onEnter: () => void;
}
/** What narrows the list: words, and which sort of people. */
export function PeopleBar({ state: { query, type }, rows, shown, search, onLeave, onEnter }: PeopleBarProps) {
  const types = PERSON_TYPES.map((value) => ({ value, n: rows.filter(({ person }) => person.type === value).length })).filter(({ value, n }) => n > 0 || value === type);
  const left = rows.filter((row) => row.left).length;
  return (
    <div className={bar['bar']}>
      <SearchBox
        ref={fluentRef(search)} className={bar['search']} placeholder="Find" aria-label="Find in the people (Ctrl+F)" value={query}
        onChange={(_, data) => peopleStore.update({ query: data.value })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') { event.preventDefault(); onEnter(); }
          if (event.key === 'Escape') { event.preventDefault(); peopleStore.update({ query: '' }); onLeave(); }
        }}
      />
      <span className={styles['types']}>
        <Segmented
          label="Which people" value={type ?? 'all'} onPick={(value) => peopleStore.update({ type: value === 'all' ? null : value })}
          options={[{ value: 'all', label: 'Everyone' }, ...types.map(({ value, n }) => ({ value, label: `${TYPES_WORDS[value]} ${n}` })), ...(left > 0 || type === 'left' ? [{ value: 'left' as const, label: `Left ${left}` }] : [])]}
        />
      </span>
      {(query.trim() !== '' || type !== null) && (
        <button type="button" className={bar['clear']} onClick={() => { clearPeopleFilter(); onLeave(); }}><Dismiss16Regular aria-hidden /> Clear<span className="visually-hidden"> filters</span></button>
      )}
      <span className={bar['count']} role="status">{shown === rows.length ? '' : `${shown} of `}{rows.length} {rows.length === 1 ? 'person' : 'people'}</span>
    </div>
  );
}
