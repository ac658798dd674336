import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Closure } from '../../../shared/decisions/closures.ts';
import type { Status } from '../../../shared/domain/action.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Meeting } from '../../../shared/domain/people.ts';
import { Choice } from '../../components/choice.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useStatuses } from '../../components/statuses.tsx';
import { run, sayWithUndo } from '../../store/commands.ts';
import styles from './decisions.module.css';

const OPEN = ['on track', 'not started', 'at risk', 'off track'] as const;
interface Taken {
  readonly is: 'agreed' | 'refused' | 'not now';
  readonly back: (typeof OPEN)[number];
  readonly reason: string;
  readonly route: string;
}
const NOTHING: Taken = { is: 'not now', back: 'on track', reason: '', route: '' };
const statusOf = ({ back, reason, route }: Taken): Status => (back === 'at risk' || back === 'off track' ? { is: back, cause: reason, route } : { is: back });

interface ClosureFormProps {
  readonly meeting: Meeting;
  readonly waiting: readonly Closure[];
  /** Whether this committee's agreement closes them; else it recommends. */
  readonly agrees: boolean;
  readonly onDone: () => void;
}
/** All that is proposed as complete, to be taken in one go: what is agreed gets its minute, what is refused goes on and says why. One step to undo. */
export function ClosureForm({ meeting, waiting, agrees, onDone }: ClosureFormProps) {
  const statuses = useStatuses();
  const [taken, setTaken] = useState<Readonly<Record<EntityId, Taken>>>({});
  const [item, setItem] = useState('');
  const [minute, setMinute] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const of = (id: EntityId) => taken[id] ?? NOTHING;
  const set = (id: EntityId, patch: Partial<Taken>) => setTaken({ ...taken, [id]: { ...of(id), ...patch } });
  const chosen = waiting.filter(({ action }) => of(action.id).is !== 'not now');
  const record = async (event: FormEvent) => {
    event.preventDefault();
    const refused = chosen.filter(({ action }) => of(action.id).is === 'refused').map(({ action }) => ({ id: action.id, status: statusOf(of(action.id)), reason: of(action.id).reason }));
    const agreed = chosen.filter(({ action }) => of(action.id).is === 'agreed').map(({ action }) => action.id);
    if (chosen.length === 0 || (await run({ do: 'closure.decide', meeting: meeting.id, item, minute, agreed, refused })) === null) return;
    sayWithUndo('success', `Recorded: ${[agreed.length === 0 ? '' : `${agreed.length} ${agrees ? 'agreed as complete' : 'recommended'}`, refused.length === 0 ? '' : `${refused.length} refused`].filter(Boolean).join(', ')}.`);
    onDone();
  };
  const options = [{ value: 'agreed', label: agrees ? 'Agree' : 'Recommend' }, { value: 'refused', label: 'Refuse' }, { value: 'not now', label: 'Not now' }] as const;
  return (
    <form
      ref={form} className={styles['form']} aria-label="Actions proposed as complete" onSubmit={(event) => void record(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void record(event as unknown as FormEvent);
      }}
    >
      <p>{agrees ? 'What is agreed is complete on this minute.' : 'What is recommended goes to the executive, which agrees that it is complete (LGA 2000 s9F).'} What is refused goes on, and its owner reads why.</p>
      <ul className={styles['closures']}>
        {waiting.map(({ action, recommended }) => (
          <li key={action.id} className={styles['closure']}>
            <div>
              <p><b>{action.ref}</b> {action.title}</p>
              <p className={styles['facts']}>{action.status.is === 'proposed complete' && action.status.evidence}</p>
              {recommended !== null && <p className={styles['facts']}>Recommended{recommended.minute === '' ? '' : ` in minute ${recommended.minute}`}: {recommended.text}</p>}
            </div>
            <Segmented label={`What becomes of ${action.ref}`} value={of(action.id).is} options={options} onPick={(is) => set(action.id, { is })} />
            {of(action.id).is === 'refused' && (
              <div className={styles['refused']}>
                <Field label={`Why ${action.ref} is refused`}><Textarea rows={2} value={of(action.id).reason} onChange={(_, data) => set(action.id, { reason: data.value })} /></Field>
                <Field label="It goes back to"><Choice value={of(action.id).back} options={OPEN.map((value) => ({ value, label: statuses[value].label }))} onPick={(back) => set(action.id, { back })} /></Field>
                {(of(action.id).back === 'at risk' || of(action.id).back === 'off track') && <Field label="Route to green"><Textarea rows={2} value={of(action.id).route} onChange={(_, data) => set(action.id, { route: data.value })} /></Field>}
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className={styles['pair']}>
        <Field label="Item on the agenda"><Input value={item} onChange={(_, data) => setItem(data.value)} /></Field>
        <Field label="Minute number"><Input value={minute} onChange={(_, data) => setMinute(data.value)} /></Field>
      </div>
      <div className={styles['buttons']}>
        <Button size="small" appearance="subtle" onClick={() => setTaken(Object.fromEntries(waiting.map(({ action }) => [action.id, { ...of(action.id), is: 'agreed' as const }])))}>{agrees ? 'Agree all' : 'Recommend all'}</Button>
        <Button onClick={onDone}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={chosen.length === 0}>Record it</Button>
      </div>
    </form>
  );
}
