import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Person } from '../../../shared/domain/people.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { Sheet, type SheetHandle } from '../../components/sheet/sheet.tsx';
import { sortedBy } from '../../components/sheet/sheet-columns.ts';
import { useTicks } from '../../components/sheet/ticks.ts';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { showsInOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { MakeOneDialog } from './make-one-dialog.tsx';
import { PeopleBar } from './people-bar.tsx';
import { PeopleSelectionBar } from './people-selection-bar.tsx';
import { clearPeopleFilter, peopleStore, sortPart } from './people-state.ts';
import { personColumnsFor } from './person-columns.tsx';
import { leaversLast, peopleShown, personRows } from './person-rows.ts';
import { removePerson } from './removing.ts';

/** Everybody the plan names, as rows: found, sorted and changed where they stand, with how much each of them has. */
export function PeopleList({ focusList }: { readonly focusList: () => void }) {
  const plan = usePlan();
  const state = useStore(peopleStore);
  const today = planToday();
  const search = useRef<HTMLInputElement>(null);
  const sheet = useRef<SheetHandle>(null);
  /** As they were when it was asked: once they are one, fewer are ticked. */
  const [making, setMaking] = useState<readonly Person[] | null>(null);
  const ticks = useTicks(state.ticked, (ticked) => peopleStore.update({ ticked }));
  const sorting = state.sorting.people;
  const rows = useMemo(() => personRows(plan, today), [plan, today]);
  // By the widest columns, so that a sorting stays when its column gives way.
  const shown = useMemo(() => leaversLast(sortedBy(peopleShown(rows, state), personColumnsFor(Infinity), sorting)), [rows, state, sorting]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  useEffect(() => { showsInOrder(keys); }, [keys]);
  useEffect(() => onViewEvent('find', () => { search.current?.focus(); search.current?.select(); }), []);
  const remove = (key: EntityId) => void removePerson(plan, key, keys);
  // In the plan's order, and without those who have gone since.
  const together = rows.filter(({ key }) => ticks.ticked.has(key)).map(({ person }) => person);
  const letGo = () => { ticks.clear(); focusList(); };
  // To the first that was found, whichever row one was on before; where nothing is looked for, back to that row.
  const leaveSearch = () => (state.query.trim() === '' || sheet.current === null ? focusList() : sheet.current.toFirst());
  return (
    <>
      {together.length > 0
        ? <PeopleSelectionBar selected={together.length} onMakeOne={() => { if (together.length > 1) setMaking(together); }} onClear={letGo} />
        : <PeopleBar state={state} rows={rows} shown={shown.length} search={search} onLeave={focusList} onEnter={leaveSearch} />}
      {making !== null && <MakeOneDialog people={making} onClose={() => setMaking(null)} onDone={() => { setMaking(null); letGo(); }} />}
      {shown.length === 0
        ? <EmptyState title="Nobody matches" button={<Button onClick={() => { clearPeopleFilter(); focusList(); }}>Clear filters</Button>}>{`None of the ${rows.length} people has what is asked for above.`}</EmptyState>
        : <Sheet label="People" rows={shown} columnsFor={personColumnsFor} sorting={sorting} onSort={sortPart('people')} onRemove={remove} ticks={ticks} handle={sheet} />}
    </>
  );
}
