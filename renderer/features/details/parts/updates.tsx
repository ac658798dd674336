import { Button, Field, Textarea } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { STATUSES, type Action, type StatusWord, type Update } from '../../../../shared/domain/action.ts';
import { longDay } from '../../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { capitalised, newestFirst } from '../../../../shared/domain/facts.ts';
import { fluentRef } from '../../../components/fluent-ref.ts';
import { Choice } from '../../../components/choice.tsx';
import { FirstFew, LongText } from '../../../components/fold.tsx';
import { ToChange } from '../../../components/may-change.tsx';
import { ClassificationMark, StatusMark } from '../../../components/status-mark.tsx';
import { useInSight } from '../../../components/use-in-sight.ts';
import { useStatuses } from '../../../components/statuses.tsx';
import { useApp } from '../../../store/app-store.ts';
import { run } from '../../../store/commands.ts';
import { usePart } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';
import list from './lists.module.css';

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
        <ToChange>{adding !== null ? <NewUpdate action={action} corrects={adding === 'new' ? null : adding} onClose={close} /> : (
          <Button ref={fluentRef(button)} data-opens="New update" className={styles['add']} appearance="subtle" size="small" icon={<Add16Regular />} onClick={() => setAdding('new')}>Add an update</Button>
        )}</ToChange>
        <FirstFew of={updates} few={FEW} what="updates" className={list['stream']}>{(one) => (
          <li key={one.id}>
            <span className={list['by']}>
              {[capitalised(dayOf(one)), rounds.find(({ id }) => id === one.round)?.ref, one.madeBy].filter(Boolean).join(', ')}
              {one.status !== null && <StatusMark status={one.status} />}
              <ClassificationMark level={one.classification.level} />
              <ToChange><button type="button" className={styles['link']} onClick={() => setAdding(one)}>Correct<span className="visually-hidden"> the update of {dayOf(one)}</span></button></ToChange>
            </span>
            <LongText words={one.progress} what="this update" />
            {one.nextStep !== '' && <LongText words={one.nextStep} before={<span className="quiet">Next: </span>} what="the next step" />}
          </li>
        )}</FirstFew>
      </div>
    </section>
  );
}

const dayOf = ({ madeOn }: Update): string => (madeOn === null ? 'undated' : longDay(madeOn));

interface NewUpdateProps {
  readonly action: Action;
  /** The update it corrects, whose words it begins with; that one stays as it is. */
  readonly corrects: Update | null;
  readonly onClose: () => void;
}
function NewUpdate({ action, corrects, onClose }: NewUpdateProps) {
  const form = useInSight<HTMLFormElement>();
  const me = useApp((state) => state.preferences.name);
  const begun = corrects === null ? '' : `Correction of the update of ${dayOf(corrects)}: ${corrects.progress}`;
  const [progress, setProgress] = useState(begun);
  const [nextStep, setNextStep] = useState(corrects?.nextStep ?? '');
  const statuses = useStatuses();
  const [status, setStatus] = useState<StatusWord>(corrects?.status ?? action.status.is);
  const rounds = usePart((plan) => plan.all('round'));
  const [round, setRound] = useState<EntityId | null>(corrects?.round ?? rounds.filter((one) => one.closedOn === null).at(-1)?.id ?? null);
  const ready = progress.trim() !== '' && progress !== begun;
  const add = async () => {
    if (ready && (await run({ do: 'update.add', action: action.id, fields: { progress, nextStep, status, round, madeBy: me, ...(corrects === null ? {} : { classification: corrects.classification }) } }))) onClose();
  };
  return (
    <form
      ref={form}
      className={styles['form']} data-edged aria-label="New update"
      onSubmit={(event) => { event.preventDefault(); void add(); }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && progress === begun && nextStep === (corrects?.nextStep ?? '')) { event.stopPropagation(); onClose(); }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void add(); }
      }}
    >
      <Field label="What has happened"><Textarea autoFocus rows={3} value={progress} onChange={(_, data) => setProgress(data.value)} /></Field>
      <Field label="Next step"><Textarea rows={2} value={nextStep} onChange={(_, data) => setNextStep(data.value)} /></Field>
      <div className={styles['pair']}>
        <Field label="Status reported"><Choice value={status} options={STATUSES.map((word) => ({ value: word, label: statuses[word].label }))} onPick={setStatus} style={{ minWidth: 0 }} /></Field>
        {rounds.length > 0 && (
          <Field label="Round">
            <Choice value={round ?? 'none'} options={[{ value: 'none', label: 'Outside a round' }, ...rounds.map((one) => ({ value: one.id, label: one.ref }))]} onPick={(id) => setRound(id === 'none' ? null : id)} style={{ minWidth: 0 }} />
          </Field>
        )}
      </div>
      <p className={styles['note']}>Dated today and signed {me || 'by nobody: say your name in Settings'}. It is kept as it is; a correction is another update.</p>
      <div className={styles['formButtons']}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" appearance="primary" disabledFocusable={!ready}>Add the update</Button>
      </div>
    </form>
  );
}
