import { Button, Input, Tooltip } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Action } from '../../../../shared/domain/action.ts';
import { longDay } from '../../../../shared/domain/calendar-day.ts';
import { FirstFew } from '../../../components/fold.tsx';
import { fluentRef } from '../../../components/fluent-ref.ts';
import { ClassificationMark } from '../../../components/status-mark.tsx';
import { ToChange } from '../../../components/may-change.tsx';
import { run, runWithUndo } from '../../../store/commands.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';
import list from './lists.module.css';
import { planToday } from '../../../store/app-store.ts';

const FEW = 6;

/** What shows that the action was done: a document, a minute, a link, and where it is kept. */
export function EvidenceSection({ action }: { readonly action: Action }) {
  const plan = usePlan();
  const [title, setTitle] = useState('');
  const [where, setWhere] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const all = plan.owned('evidence', action.id);
  const add = async () => {
    if (title.trim() === '') return;
    if (await run({ do: 'evidence.add', action: action.id, fields: { title, where, givenOn: planToday() } })) { setTitle(''); setWhere(''); field.current?.focus(); }
  };
  return (
    <section className={styles['section']}>
      <h3>Evidence</h3>
      <FirstFew of={all} few={FEW} what="pieces of evidence" className={list['list']}>{(one) => (
        <li key={one.id} className={list['entry']}>
          <div>
            <p>{one.title} <ClassificationMark level={one.classification.level} /></p>
            <p className={styles['note']}>{[one.where, one.givenOn === null ? '' : longDay(one.givenOn)].filter(Boolean).join(' · ')}</p>
          </div>
          <ToChange><Tooltip content="Remove the evidence" relationship="label">
            <Button
              size="small" appearance="subtle" icon={<Dismiss16Regular />}
              onClick={() => { field.current?.focus(); void runWithUndo({ do: 'evidence.remove', id: one.id }, `The evidence “${one.title}” was removed.`); }}
            />
          </Tooltip></ToChange>
        </li>
      )}</FirstFew>
      <ToChange><form className={styles['stack']} onSubmit={(event) => { event.preventDefault(); void add(); }}>
        <Input ref={fluentRef(field)} aria-label="New evidence" placeholder="Add evidence" value={title} onChange={(_, data) => setTitle(data.value)} contentBefore={<Add16Regular aria-hidden className="quiet" />} />
        {title.trim() !== '' && (
          <div className={list['adding']}>
            <Input aria-label="Where it is kept" placeholder="Where it is kept" value={where} onChange={(_, data) => setWhere(data.value)} />
            <Button type="submit">Add</Button>
          </div>
        )}
      </form></ToChange>
    </section>
  );
}
