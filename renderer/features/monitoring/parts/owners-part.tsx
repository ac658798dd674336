import { Button } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { isOpen } from '../../../../shared/domain/facts.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { count, inBrackets, sentence } from '../../../../shared/papers/words.ts';
import { Segmented } from '../../../components/segmented.tsx';
import { Sheet } from '../../../components/sheet/sheet.tsx';
import { sortedBy } from '../../../components/sheet/sheet-columns.ts';
import { useTicks } from '../../../components/sheet/ticks.ts';
import { EmptyState } from '../../../components/view-header.tsx';
import { planToday, show } from '../../../store/app-store.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import { showsInOrder } from '../../../store/selection.ts';
import { useStore } from '../../../store/store.ts';
import { useInHand } from '../in-hand.ts';
import { monitoringStore } from '../monitoring-state.ts';
import { ownerColumnsFor } from '../owner-columns.tsx';
import { filtersOf, ownerRows, shownAs } from '../owner-rows.ts';
import { OwnerSelectionBar } from '../owner-selection-bar.tsx';
import styles from '../owners.module.css';
import type { RoundPartProps } from '../round-props.ts';

/** The owners of a round in rows: asked, chased, returned, not yet. */
export function OwnersPart({ round, owners }: RoundPartProps) {
  const plan = usePlan();
  const today = planToday();
  const inHand = useInHand(round);
  const { shown, sorting, ticked } = useStore(monitoringStore);
  const ticks = useTicks(ticked, (next) => monitoringStore.update({ ticked: next }));
  const rows = useMemo(() => ownerRows(plan, round, owners, inHand, today), [plan, round, owners, inHand, today]);
  const here = useMemo(() => sortedBy(shown === 'all' ? rows : rows.filter((row) => shownAs(row) === shown), ownerColumnsFor(Infinity), sorting), [rows, shown, sorting]);
  useEffect(() => { showsInOrder(here.map(({ key }) => key)); }, [here]);
  const together = owners.filter(({ owner }) => ticked.has(owner));
  if (rows.length === 0) return <NoOwners plan={plan} isClosed={round.closedOn !== null} />;
  return (
    <>
      {together.length > 0 ? <OwnerSelectionBar selected={together} onClear={() => { ticks.clear(); focusList(); }} /> : (
        <div className={styles['bar']}>
          <Segmented label="Which owners" value={shown} options={filtersOf(rows, shown)} onPick={(next) => monitoringStore.update({ shown: next })} />
          {nobodys(plan) !== null && round.closedOn === null && <p className={styles['nobodys']}>{nobodys(plan)}</p>}
        </div>
      )}
      {here.length === 0 ? <EmptyState title="Nobody stands here" button={<Button onClick={() => monitoringStore.update({ shown: 'all' })}>Show all owners</Button>}>None of the owners of this round is in that state any more.</EmptyState>
        : <Sheet label={`Owners in ${round.ref || 'the round'}`} rows={here} columnsFor={ownerColumnsFor} sorting={sorting} onSort={(next) => monitoringStore.update({ sorting: next })} onRemove={() => {}} ticks={ticks} />}
    </>
  );
}

function NoOwners({ plan, isClosed }: { readonly plan: Plan; readonly isClosed: boolean }) {
  if (isClosed) {
    return (
      <EmptyState title="Nobody was asked for a return" button={<Button onClick={() => monitoringStore.update({ part: 'updates' })}>Show the updates</Button>}>
        This round was closed without returns made from here. What was said in it stands under Updates.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nobody to ask" button={<Button onClick={() => show('actions')}>Show the actions</Button>}>
      The owners of open actions stand here, each with what they were asked and what came back. {nobodys(plan) ?? 'There are no open actions.'}
    </EmptyState>
  );
}
const focusList = () => requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="view"] [role="grid"] [data-current]')?.focus());

/** Who is asked about nothing: the open actions without an owner. Null where there are none. */
function nobodys(plan: Plan): string | null {
  const without = plan.all('action').filter(({ status, owner }) => isOpen(status) && plan.get('person', owner) === null);
  return without.length === 0 ? null : `${sentence(count(without.length, 'open action'))}${inBrackets(without)} ${without.length === 1 ? 'has' : 'have'} no owner, so nobody is asked about ${without.length === 1 ? 'it' : 'them'}.`;
}
