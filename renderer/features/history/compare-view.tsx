import { Button, Field } from '@fluentui/react-components';
import { ArrowRight20Regular, Copy20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { capitalised } from '../../../shared/domain/facts.ts';
import { compare, type Difference } from '../../../shared/history/compare.ts';
import { comparisonAsText, countsInWords } from '../../../shared/history/compared-text.ts';
import { Names } from '../../../shared/history/names.ts';
import { frontierOf, standpointWords, type Standpoint } from '../../../shared/history/standpoint.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { Choice } from '../../components/choice.tsx';
import { DateField } from '../../components/date-field.tsx';
import { NotOfThePlan, useMayChange } from '../../components/may-change.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday, say } from '../../store/app-store.ts';
import { lookAt } from '../../store/look-at.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { ComparedThings } from './compared-things.tsx';
import { copyText } from './copy-text.ts';
import { historyStore, showComparison } from './history-state.ts';
import styles from './history.module.css';
import { RestoreDialog } from './restore-dialog.tsx';
import { choicesOf, firstChoice, keyOf } from './standpoints.ts';

const HEADINGS: readonly (readonly [is: Difference, words: string])[] = [['changed', 'Changed'], ['added', 'Added'], ['removed', 'Removed']];
const ANOTHER_DAY = 'another day';

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
        <End label="From" record={record} names={names} choices={choices} value={from} onPick={(standpoint) => showComparison(standpoint, to)} />
        <ArrowRight20Regular aria-hidden className={styles['arrow'] ?? ''} />
        <End label="To" record={record} names={names} choices={choices} value={to} onPick={(standpoint) => historyStore.update({ to: standpoint, from })} />
      </div>
      {compared === null && <EmptyState title="Nothing to compare with yet">Choose a day above, or name a point when a committee sees the plan. From then on you can see what has changed since.</EmptyState>}
      {compared !== null && !compared.ok && <EmptyState title="This cannot be compared">{compared.failure.message}</EmptyState>}
      {compared?.ok && (
        <div className={styles['counts']}>
          <p role="status">{countsInWords(compared.value)}.</p>
          {isEarlier && <Button size="small" onClick={() => void lookAt(from)}>Look at it as it stood</Button>}
          {isEarlier && to.is === 'now' && mayChange && compared.value.things.length > 0 && <Button size="small" onClick={() => setRestoring(true)}>Put the plan back…</Button>}
          <Button size="small" icon={<Copy20Regular />} onClick={copy}>Copy as text</Button>
        </div>
      )}
      {compared?.ok && (
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

interface EndProps {
  readonly label: string;
  readonly record: PlanRecord;
  readonly names: Names;
  readonly choices: ReturnType<typeof choicesOf>;
  readonly value: Standpoint | null;
  readonly onPick: (standpoint: Standpoint) => void;
}
function End({ label, record, names, choices, value, onPick }: EndProps) {
  const [askDay, setAskDay] = useState(false);
  const listed = value === null || choices.some(({ key }) => key === keyOf(value)) ? [] : [{ key: keyOf(value), label: capitalised(standpointWords(record, names, value).replace(/^on /, '')), standpoint: value }];
  const all = [...listed, ...choices];
  const options = [...all.map(({ key, label: words }) => ({ value: key, label: words })), { value: ANOTHER_DAY, label: 'The end of another day…' }];
  const pick = (key: string) => {
    setAskDay(key === ANOTHER_DAY);
    const chosen = all.find((one) => one.key === key);
    if (chosen) onPick(chosen.standpoint);
  };
  return (
    <div className={styles['end']}>
      <Field label={label} orientation="horizontal"><Choice value={askDay ? ANOTHER_DAY : value === null ? null : keyOf(value)} placeholder="Choose" options={options} onPick={pick} /></Field>
      {askDay && (
        <NotOfThePlan><DateField
          aria-label={`${label}: the end of which day`} placeholder="Which day" value={value?.is === 'day' ? value.day : null}
          onCommit={(day) => { if (day !== null) { setAskDay(false); onPick({ is: 'day', day }); } return undefined; }}
        /></NotOfThePlan>
      )}
    </div>
  );
}
