import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Action, Update } from '../../../../shared/domain/action.ts';
import { capitalised, newestFirst } from '../../../../shared/domain/facts.ts';
import { fluentRef } from '../../../components/fluent-ref.ts';
import { FirstFew, LongText } from '../../../components/fold.tsx';
import { ToChange } from '../../../components/may-change.tsx';
import { ClassificationMark, StatusMark } from '../../../components/status-mark.tsx';
import { usePart } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';
import list from './lists.module.css';
import { dayOfUpdate, UpdateForm } from './update-form.tsx';

const FEW = 5;

/** Progress as a dated, signed stream, the newest on top. An update is never overwritten: a correction is another one. */
export function UpdatesSection({ action }: { readonly action: Action }) {
  const made = usePart((plan) => plan.owned('update', action.id));
  const rounds = usePart((plan) => plan.all('round'));
  const [adding, setAdding] = useState<'new' | Update | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const updates = newestFirst(made);
  const close = () => { setAdding(null); requestAnimationFrame(() => button.current?.focus()); };
  return (
    <section className={styles['section']}>
      <h3>Updates</h3>
      <div className={list['stream']}>
        <ToChange>{adding !== null ? <UpdateForm action={action} corrects={adding === 'new' ? null : adding} onClose={close} /> : (
          <Button ref={fluentRef(button)} data-opens="New update" className={styles['add']} appearance="subtle" size="small" icon={<Add16Regular />} onClick={() => setAdding('new')}>Add an update</Button>
        )}</ToChange>
        <FirstFew of={updates} few={FEW} what="updates" className={list['stream']}>{(one) => (
          <li key={one.id}>
            <span className={list['by']}>
              {[capitalised(dayOfUpdate(one)), rounds.find(({ id }) => id === one.round)?.ref, one.madeBy].filter(Boolean).join(', ')}
              {one.status !== null && <StatusMark status={one.status} />}
              <ClassificationMark level={one.classification.level} />
              <ToChange><button type="button" className={styles['link']} onClick={() => setAdding(one)}>Correct<span className="visually-hidden"> the update of {dayOfUpdate(one)}</span></button></ToChange>
            </span>
            <LongText words={one.progress} what="this update" />
            {one.nextStep !== '' && <LongText words={one.nextStep} before={<span className="quiet">Next: </span>} what="the next step" />}
          </li>
        )}</FirstFew>
      </div>
    </section>
  );
}
