import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { REPLIES, type Reply } from '../../../shared/domain/decision.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { Choice } from '../../components/choice.tsx';
import { DateField } from '../../components/date-field.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import { meetingChoices } from './by-meeting.ts';
import styles from './decisions.module.css';

const CHOICES = REPLIES.map((value) => ({ value, label: capitalised(value) }));

/** What the other body answered to a recommendation: whether it takes it, in its words, when and at which meeting. */
export function ReplyForm({ decision, onDone }: { readonly decision: EntityId; readonly onDone: () => void }) {
  const plan = usePlan();
  const one = plan.get('resolution', decision);
  const [reply, setReply] = useState<Reply>(() => one?.reply ?? { is: 'accepted', words: '', on: planToday(), meeting: null });
  const latest = useRef(reply);
  const set = (patch: Partial<Reply>) => setReply(latest.current = { ...latest.current, ...patch });
  if (one === null) return null;
  const answers = plan.all('meeting').filter(({ committee }) => committee === one.toCommittee).map(({ id }) => id);
  const save = async (to: Reply | null) => { if (await run({ do: 'resolution.set', id: decision, fields: { reply: to } })) onDone(); };
  const record = async (event: FormEvent) => {
    event.preventDefault();
    await sendTyping();
    await save(latest.current);
  };
  return (
    <form
      className={styles['form']} aria-label="Reply" onSubmit={(event) => void record(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void record(event as unknown as FormEvent);
      }}
    >
      <div className={styles['pair']}>
        <Field label="The recommendation is"><Choice autoFocus value={reply.is} options={CHOICES} onPick={(is) => set({ is })} /></Field>
        <Field label="Replied on"><DateField value={reply.on} onCommit={(on) => { set({ on }); return undefined; }} /></Field>
      </div>
      <Field label="In its words"><Textarea rows={3} value={reply.words} onChange={(_, data) => set({ words: data.value })} /></Field>
      <Field label="At the meeting of">
        <Choice value={reply.meeting} placeholder="No meeting" options={meetingChoices(plan).filter(({ value }) => answers.includes(value))} onPick={(meeting) => set({ meeting, on: plan.get('meeting', meeting)?.heldOn ?? latest.current.on })} />
      </Field>
      <div className={styles['buttons']}>
        {one.reply !== null && <Button appearance="subtle" onClick={() => void save(null)}>It has not replied after all</Button>}
        <Button onClick={onDone}>Cancel</Button>
        <Button appearance="primary" type="submit">Record the reply</Button>
      </div>
    </form>
  );
}
