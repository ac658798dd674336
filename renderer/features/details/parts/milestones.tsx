import { Button, Input, Tooltip } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Action } from '../../../../shared/domain/action.ts';
import { fluentRef } from '../../../components/fluent-ref.ts';
import { CommittedCheckbox } from '../../../components/committed-toggles.tsx';
import { FirstFew } from '../../../components/fold.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { InPlaceText } from '../../../components/in-place-text.tsx';
import { ToChange } from '../../../components/may-change.tsx';
import { run, runWithUndo } from '../../../store/commands.ts';
import { usePart } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';
import list from './lists.module.css';
import { planToday } from '../../../store/app-store.ts';

const FEW = 10;

/** The dated steps of an action. */
export function MilestonesSection({ action }: { readonly action: Action }) {
  const milestones = usePart((plan) => plan.owned('milestone', action.id));
  const [title, setTitle] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const done = milestones.filter((one) => one.doneOn !== null).length;
  const add = async () => {
    if (title.trim() === '') return;
    if (await run({ do: 'milestone.add', action: action.id, fields: { title } })) setTitle('');
  };
  return (
    <section className={styles['section']}>
      <h3>Milestones {milestones.length > 0 && <em>{done} of {milestones.length} done</em>}</h3>
      <FirstFew of={milestones} few={FEW} what="milestones" className={list['list']}>{(one) => (
        <li key={one.id} className={list['milestone']}>
          <CommittedCheckbox
            aria-label={`Done: ${one.title}`} checked={one.doneOn !== null}
            onCommit={(done) => void run({ do: 'milestone.set', id: one.id, fields: { doneOn: done ? planToday() : null } })}
          />
          <div>
            <InPlaceText label="Milestone" single value={one.title} onCommit={(words) => run({ do: 'milestone.set', id: one.id, fields: { title: words } })} />
            <div className={list['line']}>
              <DateField size="small" aria-label={`Date of ${one.title}`} value={one.dueOn} onCommit={(dueOn) => run({ do: 'milestone.set', id: one.id, fields: { dueOn } })} />
              {one.doneOn !== null && (
                  <label className={list['done']}>
                    <span className="quiet">done</span>
                    <DateField size="small" aria-label={`Day on which it was done: ${one.title}`} value={one.doneOn} onCommit={(doneOn) => run({ do: 'milestone.set', id: one.id, fields: { doneOn } })} />
                  </label>
                )}
            </div>
          </div>
          <ToChange><Tooltip content="Remove the milestone" relationship="label">
            <Button
              size="small" appearance="subtle" icon={<Dismiss16Regular />}
              onClick={() => { field.current?.focus(); void runWithUndo({ do: 'milestone.remove', id: one.id }, `The milestone “${one.title}” was removed.`); }}
            />
          </Tooltip></ToChange>
        </li>
      )}</FirstFew>
      <ToChange><form className={list['adding']} onSubmit={(event) => { event.preventDefault(); void add(); }}>
        <Input ref={fluentRef(field)} aria-label="New milestone" placeholder="Add a milestone" value={title} onChange={(_, data) => setTitle(data.value)} contentBefore={<Add16Regular aria-hidden />} />
        {title.trim() !== '' && <Button type="submit">Add</Button>}
      </form></ToChange>
    </section>
  );
}
