import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState, type FormEvent } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { Choice } from '../../components/choice.tsx';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './decisions.module.css';

const POWERS = [{ value: 'resolved', label: 'RESOLVED (own power)' }, { value: 'recommended', label: 'RECOMMENDED to another body' }] as const;

function RecordDecision({ meetings, onDone }: { readonly meetings: readonly { readonly value: EntityId; readonly label: string }[]; readonly onDone: () => void }) {
  const plan = usePlan();
  const [meeting, setMeeting] = useState<EntityId | null>(meetings.at(-1)?.value ?? null);
  const [power, setPower] = useState<'resolved' | 'recommended'>('resolved');
  const [to, setTo] = useState<EntityId | null>(null);
  const [text, setText] = useState('');
  const [minute, setMinute] = useState('');
  const record = async (event: FormEvent) => {
    event.preventDefault();
    const made = await run({ do: 'resolution.add', fields: { meeting, power, toCommittee: power === 'recommended' ? to : null, text, minute } });
    if (made) onDone();
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void record(event)}>
      <Field label="Meeting"><Choice value={meeting} options={meetings} onPick={setMeeting} /></Field>
      <Segmented label="Power" value={power} options={POWERS} onPick={setPower} />
      {power === 'recommended' && <Field label="Recommended to"><Choice value={to} options={plan.all('committee').map((one) => ({ value: one.id, label: one.name }))} onPick={setTo} /></Field>}
      <Field label="What was decided, in the words of the minute"><Textarea rows={4} value={text} onChange={(_, data) => setText(data.value)} /></Field>
      <Field label="Minute number"><Input value={minute} onChange={(_, data) => setMinute(data.value)} /></Field>
      <div className={styles['buttons']}><Button onClick={onDone}>Cancel</Button><Button appearance="primary" type="submit" disabled={text.trim() === ''}>Record the decision</Button></div>
    </form>
  );
}

/** What each meeting decided about the plan, in the words of its minutes. */
export function DecisionsView() {
  const plan = usePlan();
  const [adding, setAdding] = useState(false);
  const meetings = [...plan.all('meeting')].filter((one) => one.heldOn !== null).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1));
  const named = meetings.map((one) => ({ value: one.id, label: `${plan.get('committee', one.committee)?.name ?? 'Committee'}, ${longDay(one.heldOn!)}` }));
  const resolutions = plan.all('resolution');
  const groups = [...named].reverse().map(({ value, label }) => ({ label, of: resolutions.filter((one) => one.meeting === value) })).filter(({ of }) => of.length > 0);
  const loose = resolutions.filter((one) => !named.some(({ value }) => value === one.meeting));
  return (
    <>
      <ViewHeader title="Decisions">{meetings.length > 0 && !adding && <Button appearance="primary" icon={<Add20Regular />} onClick={() => setAdding(true)}>Record a decision</Button>}</ViewHeader>
      <div className={styles['scroll']}>
        {adding && <RecordDecision meetings={named} onDone={() => setAdding(false)} />}
        {meetings.length === 0 ? (
          <EmptyState title="No meetings yet" button={<Button appearance="primary" onClick={() => show('people')}>Add a meeting under People</Button>}>Decisions belong to a meeting. Add the meeting first; then record what it resolved or recommended, with the minute number.</EmptyState>
        ) : resolutions.length === 0 && !adding ? (
          <EmptyState title="Nothing decided yet">After a meeting, record what it resolved or recommended, in the words of the minute.</EmptyState>
        ) : (
          [...groups, ...(loose.length > 0 ? [{ label: 'Meeting not known', of: loose }] : [])].map(({ label, of }) => (
            <section key={label} className={styles['meeting']}>
              <h2>{label}</h2>
              <ol>
                {of.map((one) => (
                  <li key={one.id}>
                    <p>{one.classification.level !== 'public' && <><ClassificationMark level={one.classification.level} />{' '}</>}<b>{one.power === 'resolved' ? 'RESOLVED' : 'RECOMMENDED'}</b>{one.power === 'recommended' && one.toCommittee ? ` to ${plan.get('committee', one.toCommittee)?.name ?? 'another body'}` : ''}: {one.text}</p>
                    {one.minute !== '' && <small>Minute {one.minute}</small>}
                  </li>
                ))}
              </ol>
            </section>
          ))
        )}
      </div>
    </>
  );
}
