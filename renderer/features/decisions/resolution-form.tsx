import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { Choice } from '../../components/choice.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { meetingChoices } from './by-meeting.ts';
import styles from './decisions.module.css';

const POWERS = [{ value: 'resolved', label: 'RESOLVED (own power)' }, { value: 'recommended', label: 'RECOMMENDED to another body' }] as const;

interface ResolutionFormProps {
  /** The one that stands and is put right; null: a new one. */
  readonly id: EntityId | null;
  /** The meeting on whose page it is recorded. */
  readonly meeting: EntityId | null;
  readonly onDone: () => void;
}
/** A decision in the words of its minute. */
export function ResolutionForm({ id, meeting: at, onDone }: ResolutionFormProps) {
  const plan = usePlan();
  const meetings = meetingChoices(plan);
  const before = plan.get('resolution', id);
  const [meeting, setMeeting] = useState<EntityId | null>(before ? before.meeting : at);
  const [power, setPower] = useState<'resolved' | 'recommended'>(before?.power ?? 'resolved');
  const [to, setTo] = useState<EntityId | null>(before?.toCommittee ?? null);
  const [text, setText] = useState(before?.text ?? '');
  const [minute, setMinute] = useState(before?.minute ?? '');
  const ready = text.trim() !== '';
  const record = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const fields = { meeting, power, toCommittee: power === 'recommended' ? to : null, text, minute };
    if (await run(id === null ? { do: 'resolution.add', fields } : { do: 'resolution.set', id, fields })) onDone();
  };
  return (
    <form
      className={styles['form']} aria-label={id === null ? 'New decision' : 'Change the decision'} onSubmit={(event) => void record(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void record(event as unknown as FormEvent);
      }}
    >
      <Field label="Meeting"><Choice autoFocus value={meeting} options={meetings} onPick={setMeeting} /></Field>
      <Segmented label="Power" value={power} options={POWERS} onPick={setPower} />
      {power === 'recommended' && <Field label="Recommended to"><Choice value={to} options={plan.all('committee').map((one) => ({ value: one.id, label: one.name }))} onPick={setTo} /></Field>}
      <Field label="What was decided, in the words of the minute"><Textarea rows={4} value={text} onChange={(_, data) => setText(data.value)} /></Field>
      <Field label="Minute number"><Input value={minute} onChange={(_, data) => setMinute(data.value)} /></Field>
      <div className={styles['buttons']}>
        <Button onClick={onDone}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={!ready}>{id === null ? 'Record the decision' : 'Keep the change'}</Button>
      </div>
    </form>
  );
}
