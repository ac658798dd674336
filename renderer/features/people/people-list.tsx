import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { sortedBy } from '../../components/sheet/sheet-columns.ts';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { showsInOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { PeopleBar } from './people-bar.tsx';
import { clearPeopleFilter, peopleStore, sortPart } from './people-state.ts';
import { personColumnsFor } from './person-columns.tsx';
import { peopleShown, personRows } from './person-rows.ts';
import { removePerson } from './removing.ts';

/** Everybody the plan names, as rows: found, sorted and changed where they stand, with how much each of them has. */
export function PeopleList({ focusList }: { readonly focusList: () => void }) {
  const plan = usePlan();
  const state = useStore(peopleStore);
  const today = planToday();
  const search = useRef<HTMLInputElement>(null);
  const sorting = state.sorting.people;
  const rows = useMemo(() => personRows(plan, today), [plan, today]);
  // By the widest columns, so that a sorting stays when its column gives way.
  const shown = useMemo(() => sortedBy(peopleShown(rows, state), personColumnsFor(Infinity), sorting), [rows, state, sorting]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  useEffect(() => { showsInOrder(keys); }, [keys]);
  useEffect(() => onViewEvent('find', () => { search.current?.focus(); search.current?.select(); }), []);
  const remove = (key: EntityId) => void removePerson(plan, key, keys);
  return (
    <>
      <PeopleBar state={state} rows={rows} shown={shown.length} search={search} onLeave={focusList} />
      {shown.length === 0
        ? <EmptyState title="Nobody matches" button={<Button onClick={() => { clearPeopleFilter(); focusList(); }}>Clear filters</Button>}>{`None of the ${rows.length} people has what is asked for above.`}</EmptyState>
        : <Sheet label="People" rows={shown} columnsFor={personColumnsFor} sorting={sorting} onSort={sortPart('people')} onRemove={remove} />}
    </>
  );
}
