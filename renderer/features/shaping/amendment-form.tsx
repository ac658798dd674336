import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { Comment } from '../../../shared/domain/decision.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { Choice } from '../../components/choice.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { ThingPicker } from '../../components/thing-picker.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { meetingChoices } from '../decisions/by-meeting.ts';
import { changeOf, draftOf, isSaid, kindsFor } from './change-draft.ts';
import { ChangeFields } from './change-fields.tsx';
import { OUTCOME_CHOICES } from './outcomes.ts';
import styles from './shaping.module.css';

const TYPES = [{ value: 'amendment', label: 'Amendment' }, { value: 'comment', label: 'Comment' }] as const;
const NO_DECISION = 'none';

/** The decisions by which an amendment can have been settled: `Cabinet, 9 September 2025, minute 61(2): That …`. */
function decisionChoices(plan: Plan) {
  return [{ value: NO_DECISION, label: 'No decision recorded' }, ...plan.all('resolution').map(({ id, meeting, minute, text }) => {
    const held = plan.get('meeting', meeting);
    const where = [plan.get('committee', held?.committee ?? null)?.name, held?.heldOn && longDay(held.heldOn), minute && `minute ${minute}`].filter(Boolean).join(', ');
    return { value: id, label: `${where === '' ? '' : `${where}: `}${text.slice(0, 80)}` };
  })];
}

/** What a member proposed or said while the plan was shaped, what it would change, and what became of it. */
export function AmendmentForm({ id, onDone }: { readonly id: EntityId | null; readonly onDone: () => void }) {
  const plan = usePlan();
  const today = planToday();
  const meetings = meetingChoices(plan);
  const before = plan.get('comment', id);
  const [type, setType] = useState<Comment['type']>(before?.type ?? 'amendment');
  const [about, setAbout] = useState<EntityId | null>(before?.about ?? null);
  const [draft, setDraft] = useState(() => draftOf(plan, before?.about ?? null, before?.change ?? null));
  const [proposer, setProposer] = useState<EntityId | null>(before?.proposer ?? null);
  const [group, setGroup] = useState(before?.politicalGroup ?? '');
  const [meeting, setMeeting] = useState<EntityId | null>(before?.meeting ?? null);
  const [text, setText] = useState(before?.text ?? '');
  const [outcome, setOutcome] = useState<Comment['outcome']>(before?.outcome ?? 'open');
  const [reason, setReason] = useState(before?.reason ?? '');
  const [decidedBy, setDecidedBy] = useState<EntityId | null>(before?.decidedBy ?? null);
  const ready = text.trim() !== '' && (type === 'comment' || isSaid(draft, today));
  const things = [...plan.all('recommendation'), ...plan.all('action').map(({ id: action, ref, title }) => ({ id: action, ref, text: title }))];
  /** What cannot be proposed about the other thing is not proposed any more. */
  const setSubject = (to: EntityId | null) => {
    setAbout(to);
    if (!kindsFor(plan, to).includes(draft.kind)) setDraft(draftOf(plan, to, null));
  };
  const record = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const fields = { about, type, proposer, politicalGroup: group, text, change: type === 'amendment' ? changeOf(draft, today) : null, outcome, reason, meeting, decidedBy };
    if (await run(id === null ? { do: 'comment.add', fields } : { do: 'comment.set', id, fields })) onDone();
  };
  return (
    <form
      className={styles['form']} aria-label={id === null ? 'New amendment' : 'Change the amendment'} onSubmit={(event) => void record(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void record(event as unknown as FormEvent);
      }}
    >
      <Segmented label="Amendment or comment" value={type} options={TYPES} onPick={setType} />
      <Field label={type === 'amendment' ? 'What was proposed' : 'What was said'}><Textarea autoFocus rows={2} resize="vertical" value={text} onChange={(_, data) => setText(data.value)} /></Field>
      <Field label="About which action or recommendation"><ThingPicker value={about} onPick={setSubject} things={things} picksReference none="Nothing has these words" /></Field>
      {type === 'amendment' && <ChangeFields draft={draft} about={about} onDraft={setDraft} />}
      <div className={styles['pair']}>
        <Field label="Proposed by">
          <PersonPicker
            types={['member', 'group', 'officer', 'partner']} value={proposer}
            onPick={(person) => { setProposer(person); setGroup(plan.get('person', person)?.politicalGroup ?? group); return undefined; }}
          />
        </Field>
        <Field label="Group"><Input value={group} onChange={(_, data) => setGroup(data.value)} placeholder="Where recorded" /></Field>
      </div>
      <Field label="At the meeting of"><Choice value={meeting} placeholder={meetings.length === 0 ? 'No meeting is in the plan yet' : 'No meeting'} options={meetings} onPick={setMeeting} /></Field>
      <div className={styles['pair']}>
        <Field label="What became of it"><Choice value={outcome} options={OUTCOME_CHOICES} onPick={setOutcome} /></Field>
        <Field label="Reason"><Textarea rows={1} resize="vertical" value={reason} onChange={(_, data) => setReason(data.value)} /></Field>
      </div>
      {outcome !== 'open' && (
        <Field label="By which decision"><Choice value={decidedBy ?? NO_DECISION} options={decisionChoices(plan)} onPick={(one) => setDecidedBy(one === NO_DECISION ? null : one)} /></Field>
      )}
      <div className={styles['buttons']}>
        <Button onClick={onDone}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={!ready}>{id === null ? `Record the ${type}` : 'Keep the change'}</Button>
      </div>
    </form>
  );
}
