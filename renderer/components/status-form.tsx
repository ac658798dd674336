import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { STATUSES, type Status, type StatusWord } from '../../shared/domain/action.ts';
import { longDay } from '../../shared/domain/calendar-day.ts';
import { usePlan } from '../store/plan-mirror.ts';
import { Choice } from './choice.tsx';
import { draftOf, neededFor, statusOf, type Needed, type StatusDraft } from './status-draft.ts';
import styles from './status-form.module.css';
import { StatusMark } from './status-mark.tsx';
import { useStatuses } from './statuses.tsx';
import { planToday } from '../store/app-store.ts';

interface StatusFormProps {
  readonly from: Status;
  /** Chosen at first, when a letter was typed for it. */
  readonly startWith?: StatusWord;
  /** What is typed already, where it is no status yet. */
  readonly begin?: Partial<StatusDraft>;
  readonly onSave: (status: Status) => void;
  readonly onCancel: () => void;
  /** Told when there are words that would be lost. */
  readonly onTyped?: () => void;
}
const ASKED: Readonly<Record<Needed, { readonly label: string; readonly hint: string; readonly without: string }>> = {
  cause: { label: 'Cause', hint: 'What stands in the way', without: 'Say what stands in the way first.' },
  route: { label: 'Route to green', hint: 'What will be done about it, by whom and when', without: 'Say how it comes back to green first.' },
  evidence: { label: 'Evidence', hint: 'What shows that it is done', without: 'Say what shows that it is done first.' },
  reason: { label: 'Reason', hint: 'Why the council stops it', without: 'Say why the council stops it first.' },
};
const NOTE: Readonly<Partial<Record<StatusWord, string>>> = {
  'proposed complete': 'The owner proposes it; members have still to agree.',
  complete: 'Members have agreed, with a minute reference.',
  withdrawn: 'Stopped by decision; it stays on the record.',
};

/** Chooses a status and asks for what must be said beside it. A plain one is set by Enter or a click; the arrow keys go through them. */
export function StatusForm({ from, startWith, begin, onSave, onCancel, onTyped }: StatusFormProps) {
  const plan = usePlan();
  const statuses = useStatuses();
  const [draft, setDraft] = useState(() => ({ ...draftOf(from), ...(startWith ? { is: startWith } : {}), ...begin }));
  const form = useRef<HTMLFormElement>(null);
  const group = useId();
  const [tried, setTried] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const meant = statusOf(draft, planToday());
  const needed = neededFor(draft.is);
  const asksMore = needed.length > 0 || draft.is === 'complete';
  const say = (patch: Partial<typeof draft>) => { onTyped?.(); setDraft({ ...draft, ...patch }); };
  const submit = () => {
    if ('status' in meant) return onSave(meant.status);
    setTried(true);
    form.current?.querySelector<HTMLElement>(`[name="${meant.missing}"]`)?.focus();
  };
  const meetings = plan.all('meeting').filter((one) => draft.agreedBy === null || one.committee === draft.agreedBy);
  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => { event.preventDefault(); submit(); }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') { event.preventDefault(); onCancel(); }
        if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && (event.ctrlKey || event.metaKey)) { event.preventDefault(); submit(); }
      }}
    >
      <fieldset className={styles['choices']}>
        <legend className="visually-hidden">Status</legend>
        {STATUSES.map((word) => (
          <label key={word} className={styles['choice']}>
            <input
              type="radio" name={group} checked={draft.is === word} onChange={() => setDraft({ ...draft, is: word })}
              // A click by mouse on a status that needs no words sets it; the arrow keys' clicks count none.
              onClick={(event) => { if (event.detail > 0 && (word === 'not started' || word === 'on track')) onSave({ is: word }); }}
              onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); submit(); } }}
            />
            <StatusMark status={word} />
          </label>
        ))}
      </fieldset>
      {asksMore && (
        <div className={styles['words']}>
          {NOTE[draft.is] !== undefined && <p className={styles['note']}>{NOTE[draft.is]}</p>}
          {needed.map((name) => (
            <Field key={name} label={ASKED[name].label} size="small" validationState={tried && draft[name].trim() === '' ? 'warning' : 'none'} validationMessage={tried && draft[name].trim() === '' ? ASKED[name].without : null}>
              <Textarea name={name} rows={2} placeholder={ASKED[name].hint} value={draft[name]} onChange={(_, data) => say({ [name]: data.value })} />
            </Field>
          ))}
          {draft.is === 'complete' && (
            <>
              <Field label="Agreed by" size="small">
                <Choice size="small" value={draft.agreedBy} options={plan.all('committee').map((one) => ({ value: one.id, label: one.name }))} onPick={(agreedBy) => say({ agreedBy, meeting: null })} placeholder="Which committee" />
              </Field>
              {meetings.length > 0 && (
                <Field label="At its meeting of" size="small">
                  <Choice size="small" value={draft.meeting} options={meetings.map((one) => ({ value: one.id, label: one.heldOn === null ? 'Undated' : longDay(one.heldOn) }))} onPick={(meeting) => say({ meeting })} placeholder="Which meeting" />
                </Field>
              )}
              <Field label="Minute" size="small"><Input size="small" value={draft.minute} onChange={(_, data) => say({ minute: data.value })} placeholder="Its number" /></Field>
              <Field label="Evidence" size="small"><Textarea size="small" rows={2} value={draft.evidence} onChange={(_, data) => say({ evidence: data.value })} /></Field>
            </>
          )}
        </div>
      )}
      <div className={styles['buttons']}>
        <Button size="small" onClick={onCancel}>Cancel</Button>
        <Button size="small" type="submit" appearance="primary">Set to {statuses[draft.is].word}</Button>
      </div>
    </form>
  );
}
