import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { replyDay } from '../../../shared/decisions/referrals.ts';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { Choice } from '../../components/choice.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import { ClassificationFields } from '../details/parts/classification.tsx';
import { meetingChoices } from './by-meeting.ts';
import { CallInFields } from './call-in-fields.tsx';
import { ConcernsField } from './concerns-field.tsx';
import styles from './decisions.module.css';
import { draftOf, fieldsOfDraft, type DecisionDraft } from './draft.ts';

const POWERS = [{ value: 'resolved', label: 'RESOLVED (own power)' }, { value: 'recommended', label: 'RECOMMENDED to another body' }] as const;
const VOTES = [['for', 'For'], ['against', 'Against'], ['abstained', 'Abstained']] as const;

interface ResolutionFormProps {
  /** The one that stands and is put right; null: a new one. */
  readonly id: EntityId | null;
  /** The meeting on whose page it is recorded. */
  readonly meeting: EntityId | null;
  readonly onDone: () => void;
}
/** A decision in the words of its minute, with its votes, what it is about, and what follows in law. */
export function ResolutionForm({ id, meeting, onDone }: ResolutionFormProps) {
  const plan = usePlan();
  const before = plan.get('resolution', id);
  const [draft, setDraft] = useState(() => draftOf(plan, before, meeting));
  // A date is read when its field is left, which sending the form asks of it: by then the draft is newer than what was drawn.
  const latest = useRef(draft);
  const set = (patch: Partial<DecisionDraft>) => setDraft(latest.current = { ...latest.current, ...patch });
  const ready = draft.text.trim() !== '';
  const byLaw = replyDay(plan, draft);
  const isExecutive = plan.get('committee', plan.get('meeting', draft.meeting)?.committee ?? null)?.type === 'executive';
  const record = async (event: FormEvent) => {
    event.preventDefault();
    await sendTyping();
    if (latest.current.text.trim() === '') return;
    const [fields, concerns] = [fieldsOfDraft(latest.current), [...latest.current.concerns]];
    if (await run(id === null ? { do: 'resolution.add', fields, concerns } : { do: 'resolution.set', id, fields, concerns })) onDone();
  };
  return (
    <form
      className={styles['form']} aria-label={id === null ? 'New decision' : 'Change the decision'} onSubmit={(event) => void record(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void record(event as unknown as FormEvent);
      }}
    >
      <Segmented label="Power" value={draft.power} options={POWERS} onPick={(power) => set({ power })} />
      <Field label="What was decided, in the words of the minute" hint={`The heading says “${draft.power === 'resolved' ? 'RESOLVED' : 'RECOMMENDED'}: That”.`}>
        <Textarea autoFocus rows={4} value={draft.text} onChange={(_, data) => set({ text: data.value })} />
      </Field>
      {draft.power === 'recommended' && (
        <div className={styles['pair']}>
          <Field label="Recommended to"><Choice value={draft.toCommittee} options={plan.all('committee').map((one) => ({ value: one.id, label: one.name }))} onPick={(toCommittee) => set({ toCommittee })} /></Field>
          <Field label="Reply asked by" hint={byLaw === null ? 'Where one is asked' : `Two months from the meeting: ${longDay(byLaw)}, where the committee’s notice requires it (LGA 2000 s9FE)`}>
            <DateField value={draft.replyBy} onCommit={(replyBy) => { set({ replyBy }); return undefined; }} />
          </Field>
          {byLaw !== null && draft.replyBy !== byLaw && <Button className={styles['by'] ?? ''} size="small" onClick={() => set({ replyBy: byLaw })}>Ask for a reply by {longDay(byLaw)}</Button>}
        </div>
      )}
      <div className={styles['pair']}>
        <Field label="Item on the agenda"><Input value={draft.item} onChange={(_, data) => set({ item: data.value })} /></Field>
        <Field label="Minute number"><Input value={draft.minute} onChange={(_, data) => set({ minute: data.value })} /></Field>
      </div>
      <ConcernsField value={draft.concerns} onChange={(ids) => set({ concerns: ids })} />
      <div className={styles['three']} role="group" aria-label="Votes, where they are recorded">
        {VOTES.map(([name, label]) => (
          <Field key={name} label={label}><Input inputMode="numeric" value={draft.votes[name]} placeholder={name === 'for' ? 'Not recorded' : ''} onChange={(_, data) => set({ votes: { ...draft.votes, [name]: data.value } })} /></Field>
        ))}
      </div>
      {(isExecutive || draft.callIn.is !== 'not subject to it') && <CallInFields value={draft.callIn} onChange={(callIn) => set({ callIn })} />}
      {id !== null && <Field label="Meeting"><Choice value={draft.meeting} options={meetingChoices(plan)} onPick={(at) => set({ meeting: at })} /></Field>}
      <div><ClassificationFields of={{ id: id ?? 'new decision', classification: draft.classification }} onSet={(classification) => { set({ classification }); return Promise.resolve(); }} /></div>
      <div className={styles['buttons']}>
        <Button onClick={onDone}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={!ready}>{id === null ? 'Record the decision' : 'Keep the change'}</Button>
      </div>
    </form>
  );
}
