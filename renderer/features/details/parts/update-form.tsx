import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { OneCommand } from '../../../../shared/commands/decide.ts';
import { STATUSES, type Action, type StatusWord, type Update } from '../../../../shared/domain/action.ts';
import { longDay } from '../../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { inTheirOrder } from '../../../../shared/domain/facts.ts';
import { Choice } from '../../../components/choice.tsx';
import { useStatuses } from '../../../components/statuses.tsx';
import { useInSight } from '../../../components/use-in-sight.ts';
import { planToday, useApp } from '../../../store/app-store.ts';
import { run } from '../../../store/commands.ts';
import { usePart } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';
import { statusAlong } from '../reported-status.ts';

export const dayOfUpdate = ({ madeOn }: Update): string => (madeOn === null ? 'undated' : longDay(madeOn));

interface UpdateFormProps {
  readonly action: Action;
  /** The update it corrects, whose words it begins with; that one stays as it is. */
  readonly corrects?: Update | null;
  /** The round it is for, where that is not asked. */
  readonly inRound?: EntityId;
  readonly label?: string;
  readonly onClose: () => void;
}
/** What has happened on an action, and the status its owner reports, which the action can be given in the same step. */
export function UpdateForm({ action, corrects = null, inRound, label = 'New update', onClose }: UpdateFormProps) {
  const form = useInSight<HTMLFormElement>();
  const me = useApp((state) => state.preferences.name);
  const begun = corrects === null ? '' : `Correction of the update of ${dayOfUpdate(corrects)}: ${corrects.progress}`;
  const [progress, setProgress] = useState(begun);
  const [madeBy, setMadeBy] = useState(me);
  const [nextStep, setNextStep] = useState(corrects?.nextStep ?? '');
  const statuses = useStatuses();
  const [status, setStatus] = useState<StatusWord>(corrects?.status ?? action.status.is);
  const [along, setAlong] = useState(true);
  const rounds = inTheirOrder(usePart((plan) => plan.all('round')));
  const owner = usePart((plan) => plan.get('person', action.owner));
  const [chosen, setRound] = useState<EntityId | null>(corrects?.round ?? rounds.filter((one) => one.closedOn === null).at(-1)?.id ?? null);
  const round = inRound ?? chosen;
  const ready = progress.trim() !== '' && progress !== begun;
  const next = corrects === null ? statusAlong(status, progress, planToday()) : null;
  const differs = corrects === null && status !== action.status.is;
  const goesAlong = next !== null && next.is !== action.status.is;
  const add = async () => {
    if (!ready) return;
    const update: OneCommand = { do: 'update.add', action: action.id, fields: { progress, nextStep, status, round, madeBy: madeBy.trim(), ...(corrects === null ? {} : { classification: corrects.classification }) } };
    const command = along && goesAlong
      ? { do: 'many' as const, label: `Added an update to ${action.ref} and set it to ${statuses[next.is].label}`, commands: [update, { do: 'action.setStatus' as const, ids: [action.id], status: next }] }
      : update;
    if (await run(command)) onClose();
  };
  return (
    <form
      ref={form}
      className={styles['form']} data-edged aria-label={label}
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
        {rounds.length > 0 && inRound === undefined && (
          <Field label="Round">
            <Choice value={round ?? 'none'} options={[{ value: 'none', label: 'Outside a round' }, ...rounds.map((one) => ({ value: one.id, label: one.ref }))]} onPick={(id) => setRound(id === 'none' ? null : id)} style={{ minWidth: 0 }} />
          </Field>
        )}
      </div>
      <Field label="Said by"><Input value={madeBy} placeholder={owner?.name ?? ''} onChange={(_, data) => setMadeBy(data.value)} /></Field>
      {differs && (goesAlong
        ? <Checkbox label={`Set ${action.ref} to “${statuses[next.is].label}” too${next.is === 'proposed complete' ? ', with what has happened as its evidence' : ''}`} checked={along} onChange={(_, data) => setAlong(data.checked === true)} />
        : <p className={styles['note']}>{action.ref} itself stays “{statuses[action.status.is].label}” until {next === null ? `you set its status: “${statuses[status].label}” asks for more than an update says` : 'members agree that it is complete'}.</p>)}
      <p className={styles['note']}>Dated today. It is kept as it is; a correction is another update.</p>
      <div className={styles['formButtons']}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" appearance="primary" disabledFocusable={!ready}>Add the update</Button>
      </div>
    </form>
  );
}
