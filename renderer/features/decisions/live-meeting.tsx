import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import type { Meeting } from '../../../shared/domain/people.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { PersonPicker } from '../../components/person-picker.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import { ThingPicker } from '../../components/thing-picker.tsx';
import { select, useApp } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './live-meeting.module.css';
import { meetingName } from './meetings.ts';

export const LIVE_FORM = 'Comments taken in the meeting';

/**
 * Beside the table, while the meeting goes on: one action after the other in large type, and what is said about it typed and kept by Enter.
 * No key leads to a loss: what is half typed is kept by going on and by leaving, and noted down at every pause as in any form.
 */
export function LiveMeeting({ meeting, onLeave }: { readonly meeting: Meeting; readonly onLeave: () => void }) {
  const plan = usePlan();
  const selected = useApp((state) => state.selected);
  const [text, setText] = useState('');
  const [proposer, setProposer] = useState<EntityId | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const actions = plan.all('action').filter(({ status }) => status.is !== 'withdrawn');
  const at = Math.max(0, actions.findIndex(({ id }) => id === selected));
  const action = actions[at];
  // Where one is stands with what is half typed, so that it comes back to the action it was about.
  useEffect(() => { if (action && action.id !== selected) select(action.id); }, [action, selected]);
  useEffect(() => field.current?.focus(), []);

  /** Keeps what is typed. False: it was refused, and the words stay. */
  const keep = async (): Promise<boolean> => {
    if (text.trim() === '') return true;
    // The field is free at once: whoever types on while this one is written loses no letter.
    setText('');
    setProposer(null);
    const politicalGroup = plan.get('person', proposer)?.politicalGroup ?? '';
    if ((await run({ do: 'comment.add', fields: { type: 'comment', about: action?.id ?? null, text, proposer, politicalGroup, meeting: meeting.id } })) === null) {
      setText((since) => [text, since].filter(Boolean).join('\n'));
      setProposer(proposer);
      return false;
    }
    setSaid(`Kept: a comment${action ? ` on ${action.ref}` : ''}${proposer === null ? '' : ` by ${nameOf(plan, proposer)}`}.`);
    return true;
  };
  const goTo = async (index: number) => {
    const next = actions[Math.max(0, Math.min(actions.length - 1, index))];
    if (!next || !(await keep())) return;
    select(next.id);
    field.current?.focus();
  };
  const leave = async () => { if (await keep()) onLeave(); };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    if (step !== undefined) { event.preventDefault(); void goTo(at + step); }
    else if (event.key === 'Escape') { event.preventDefault(); void leave(); }
    else if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) { event.preventDefault(); void keep(); }
  };
  const heard = plan.all('comment').filter((one) => one.meeting === meeting.id && one.about === (action?.id ?? null) && one.type === 'comment');
  return (
    <form className={styles['live']} aria-label={LIVE_FORM} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      <div className={styles['head']}>
        <p>{meetingName(plan, meeting)}</p>
        <p className="quiet">{actions.length === 0 ? 'No actions yet' : `${at + 1} of ${actions.length}`}</p>
        <ThingPicker
          key={action?.id} aria-label="Go to an action" placeholder="Go to an action" value={null} none="No action has these words" things={actions.map(({ id, ref, title }) => ({ id, ref, text: title }))}
          onPick={(id) => { if (id !== null) void goTo(actions.findIndex((one) => one.id === id)); }}
        />
        <Button onClick={() => void leave()}>Leave (Esc)</Button>
      </div>
      {action && (
        <div className={styles['action']}>
          <h1 tabIndex={-1}><span className="quiet">{action.ref}</span> {action.title}</h1>
          <p><StatusMark status={action.status.is} />{[nameOf(plan, action.owner) || 'no owner', action.dueOn === null ? 'no date' : longDay(action.dueOn)].join(', ')}</p>
        </div>
      )}
      <div className={styles['typing']}>
        <Field label="Comment"><Textarea ref={fluentRef(field)} size="large" rows={3} value={text} onChange={(_, data) => setText(data.value)} /></Field>
        <Field label="Said by"><PersonPicker size="large" types={['member', 'officer', 'group', 'partner']} value={proposer} onPick={(person) => { setProposer(person); return undefined; }} /></Field>
      </div>
      <p className={styles['keys']}>
        <span><kbd>Enter</kbd>keep the comment</span><span><kbd>Tab</kbd>who said it</span><span><kbd>Page Down</kbd>next action</span><span><kbd>Page Up</kbd>the one before</span>
        <span><kbd>Shift Enter</kbd>new line</span><span><kbd>Esc</kbd>leave; what is typed is kept</span>
      </p>
      <p role="status" className={styles['kept']}>{said}</p>
      {heard.length > 0 && (
        <ul className={styles['heard']} aria-label={`Said about ${action?.ref ?? 'the plan'} at this meeting`}>
          {heard.map((one) => <li key={one.id}><b>{nameOf(plan, one.proposer) || 'Nobody named'}</b> {one.text}</li>)}
        </ul>
      )}
    </form>
  );
}
