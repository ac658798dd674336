import { useEffect, useMemo, useState } from 'react';
import { chaseList } from '../../../../shared/mails/chase-list.ts';
import { count, sentence } from '../../../../shared/papers/words.ts';
import { Sheet } from '../../../components/sheet/sheet.tsx';
import { sortedBy, type SheetSorting } from '../../../components/sheet/sheet-columns.ts';
import { useTicks } from '../../../components/sheet/ticks.ts';
import { EmptyState } from '../../../components/view-header.tsx';
import { planToday } from '../../../store/app-store.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import { showsInOrder } from '../../../store/selection.ts';
import { useStore } from '../../../store/store.ts';
import styles from '../../mails/chase-list.module.css';
import { chaseColumnsFor, chaseRows } from '../../mails/chase-rows.tsx';
import { monitoringStore } from '../monitoring-state.ts';
import type { RoundPartProps } from '../round-props.ts';

/** Whom to remind, who has heard nothing for how long, and what comes next for each. */
export function ChasePart({ round, owners }: RoundPartProps) {
  const plan = usePlan();
  const today = planToday();
  const { ticked } = useStore(monitoringStore);
  const [sorting, setSorting] = useState<SheetSorting>({ column: '', descending: false });
  const ticks = useTicks(ticked, (next) => monitoringStore.update({ ticked: next }));
  const rows = useMemo(() => chaseRows(plan, chaseList(plan, round, owners, today)), [plan, round, owners, today]);
  const here = useMemo(() => sortedBy(rows, chaseColumnsFor(Infinity), sorting), [rows, sorting]);
  useEffect(() => { showsInOrder(here.map(({ key }) => key)); }, [here]);
  if (rows.length === 0) {
    const someAsked = owners.some(({ returns }) => returns.length > 0);
    return <EmptyState title="Nobody to chase">{someAsked ? 'Every return that was asked for is in.' : 'Owners who were asked and have not answered stand here, with how long ago that was. Make the returns first.'}</EmptyState>;
  }
  const due = rows.filter(({ each }) => each.isDue).length;
  return (
    <>
      <p className={styles['said']}>{due === 0 ? 'Nobody is due a mail today.' : `${sentence(count(due, 'owner'))} ${due === 1 ? 'is' : 'are'} due a mail.`}</p>
      <Sheet label={`To chase in ${round.ref || 'the round'}`} rows={here} columnsFor={chaseColumnsFor} sorting={sorting} onSort={setSorting} onRemove={() => {}} ticks={ticks} />
    </>
  );
}
