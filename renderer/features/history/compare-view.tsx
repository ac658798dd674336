import { Button } from '@fluentui/react-components';
import { ArrowRight20Regular, Copy20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { compare, type Difference } from '../../../shared/history/compare.ts';
import { comparisonAsText, countsInWords } from '../../../shared/history/compared-text.ts';
import { Names } from '../../../shared/history/names.ts';
import { frontierOf, standpointWords, type Standpoint } from '../../../shared/history/standpoint.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { useMayChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday, say } from '../../store/app-store.ts';
import { lookAt } from '../../store/look-at.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { SinceView } from '../changed-since/since-view.tsx';
import { useBetween } from '../changed-since/use-between.ts';
import { ComparedThings } from './compared-things.tsx';
import { copyText } from './copy-text.ts';
import { historyStore, showComparison } from './history-state.ts';
import styles from './history.module.css';
import { RestoreDialog } from './restore-dialog.tsx';
import { StandpointField } from './standpoint-field.tsx';
import { choicesOf, firstChoice } from './standpoints.ts';

const COMPARED = [{ value: 'everything', label: 'Everything' }, { value: 'actions', label: 'Actions' }] as const;
const HEADINGS: readonly (readonly [is: Difference, words: string])[] = [['changed', 'Changed'], ['added', 'Added'], ['removed', 'Removed']];

/** Two places in the record beside each other: what a committee saw, the end of a day, a change, now. */
export function CompareView({ record, revision }: { readonly record: PlanRecord; readonly revision: number }) {
  const plan = usePlan();
  const state = useStore(historyStore);
  const mayChange = useMayChange();
  const [restoring, setRestoring] = useState(false);
  const choices = useMemo(() => choicesOf(plan, planToday()), [plan]);
  const from = state.from ?? firstChoice(choices);
  const { to } = state;
  const compared = useMemo(() => {
    if (from === null || revision < 0) return null;
    const [a, b] = [frontierOf(record, from), frontierOf(record, to)];
    return !a.ok ? a : !b.ok ? b : compare(record, a.value, b.value);
  }, [record, revision, from, to]);
  const actions = useBetween(record, state.compared === 'actions' ? from : null, to);
  const names = new Names(record.state);
  const words = (standpoint: Standpoint) => standpointWords(record, names, standpoint);
  const isEarlier = from !== null && from.is !== 'now';
  const copy = () => {
    if (!compared?.ok || from === null) return;
    const done = copyText(comparisonAsText(compared.value, `What is different: as it stood ${words(from)}, and ${to.is === 'now' ? 'now' : `as it stood ${words(to)}`}`));
    say(done ? 'success' : 'error', done ? 'The comparison is on the clipboard.' : 'The comparison could not be copied. Select it on the screen and copy it from there.');
  };
  return (
    <>
      <div className={styles['ends']}>
        <StandpointField label="From" record={record} choices={choices} value={from} onPick={(standpoint) => showComparison(standpoint, to)} />
        <ArrowRight20Regular aria-hidden className={styles['arrow'] ?? ''} />
        <StandpointField label="To" record={record} choices={choices} value={to} onPick={(standpoint) => historyStore.update({ to: standpoint, from })} />
      </div>
      {compared === null && <EmptyState title="Nothing to compare with yet">Choose a day above, or name a point when a committee sees the plan. From then on you can see what has changed since.</EmptyState>}
      {compared !== null && !compared.ok && <EmptyState title="This cannot be compared">{compared.failure.message}</EmptyState>}
      {compared?.ok && (
        <div className={styles['counts']}>
          <p role="status">{countsInWords(compared.value)}.</p>
          <Segmented label="What is compared" value={state.compared} options={COMPARED} onPick={(next) => historyStore.update({ compared: next })} />
          {isEarlier && <Button size="small" onClick={() => void lookAt(from)}>Look at it as it stood</Button>}
          {isEarlier && to.is === 'now' && mayChange && compared.value.things.length > 0 && <Button size="small" onClick={() => setRestoring(true)}>Put the plan back…</Button>}
          <Button size="small" icon={<Copy20Regular />} onClick={copy}>Copy as text</Button>
        </div>
      )}
      {compared?.ok && state.compared === 'actions' && (
        <ScrollArea label="What became of the actions" className={styles['scroll']}>
          {actions === null ? <EmptyState inside title="There was no plan yet">Choose another day above.</EmptyState> : <SinceView between={actions} />}
        </ScrollArea>
      )}
      {compared?.ok && state.compared === 'everything' && (
        <div className={styles['scroll']} tabIndex={0} role="group" aria-label="What is different">
          {HEADINGS.map(([is, heading]) => {
            const things = compared.value.things.filter((one) => one.is === is);
            return things.length > 0 && (
              <section key={is} className={styles['group']}>
                <h2>{heading} <span className="quiet">{things.length}</span></h2>
                <ComparedThings things={things} putBack={to.is === 'now' && mayChange ? from : null} />
              </section>
            );
          })}
        </div>
      )}
      {restoring && from !== null && <RestoreDialog what={{ is: 'plan' }} to={from} onClose={() => setRestoring(false)} />}
    </>
  );
}
