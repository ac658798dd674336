import { Button, Input } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { fullDay, readDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { useInSight } from '../../components/use-in-sight.ts';
import { PersonPicker } from '../../components/person-picker.tsx';
import { RecommendationPicker } from '../../components/recommendation-picker.tsx';
import { run } from '../../store/commands.ts';
import { forgetHalfTyped, halfTypedAt, keepHalfTyped } from './half-typed.ts';
import styles from './new-action-form.module.css';
import { planToday } from '../../store/app-store.ts';

interface NewActionFormProps {
  /** The recommendation it answers; `asked` lets the clerk choose one, beginning with this. */
  readonly answers: EntityId | null;
  readonly asked: boolean;
  readonly onAdded: (action: EntityId) => void;
  readonly onClose: () => void;
  readonly stacked?: boolean;
}
/** What will be done, by whom and by when. Enter adds it and the form stays for the next one. */
export function NewActionForm({ answers, asked, onAdded, onClose, stacked = false }: NewActionFormProps) {
  const place = asked ? 'any' : (answers ?? '');
  const [begun] = useState(() => halfTypedAt(place));
  const [title, setTitle] = useState(begun?.title ?? '');
  const [recommendation, setRecommendation] = useState(begun?.recommendation ?? answers);
  const [owner, setOwner] = useState<EntityId | null>(begun?.owner ?? null);
  const [due, setDue] = useState(begun?.due ?? '');
  useEffect(() => keepHalfTyped(place, { title, due, owner, recommendation }), [place, title, due, owner, recommendation]);
  const form = useInSight<HTMLFormElement>();
  const field = useRef<HTMLInputElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const today = planToday();
  const day = due.trim() === '' ? null : readDay(due, today);
  const unread = due.trim() !== '' && day === null;
  /** Whether it was added. What is still missing is where the typing goes on. */
  const add = async (): Promise<boolean> => {
    if (title.trim() === '' || unread) {
      (unread ? dateField : field).current?.focus();
      return false;
    }
    const answered = asked ? recommendation : answers;
    // The first action of a plan draws the form anew, before the answer is heard here.
    forgetHalfTyped(place);
    // The form is free at once: whoever types on while this one is added loses no letter.
    setTitle('');
    setOwner(null);
    setDue('');
    field.current?.focus();
    const added = await run({ do: 'action.add', fields: { title, ...(owner ? { owner } : {}), ...(day ? { dueOn: day } : {}) }, answers: answered ? [answered] : [] });
    if (!added?.made) {
      setTitle((since) => [title, since].filter(Boolean).join(' '));
      setOwner(owner);
      setDue(due);
      return false;
    }
    onAdded(added.made);
    return true;
  };
  /** What is written is meant: it is added before the form goes. Escape leaves it. */
  const finish = async () => {
    if (title.trim() === '' || (await add())) leave();
  };
  const leave = () => { forgetHalfTyped(place); onClose(); };
  return (
    <form
      ref={form}
      className={`${styles['form']} ${stacked ? styles['stacked'] : ''}`}
      data-edged
      aria-label="New action"
      onSubmit={(event) => { event.preventDefault(); void add(); }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) { event.stopPropagation(); leave(); }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void add(); }
      }}
    >
      <Input ref={fluentRef(field)} className={styles['what']} aria-label="What will be done?" placeholder="What will be done?" value={title} onChange={(_, data) => setTitle(data.value)} autoFocus />
      {asked && <RecommendationPicker className={styles['which']} aria-label="Which recommendation does it answer?" placeholder="Answers which recommendation?" value={recommendation} onPick={setRecommendation} />}
      <PersonPicker className={styles['who']} aria-label="Owner" placeholder="Owner" value={owner} onPick={(person) => { setOwner(person); return undefined; }} />
      <Input ref={fluentRef(dateField)} className={styles['when']} aria-label="Target date" placeholder="Target date" aria-describedby={hintId} value={due} onChange={(_, data) => setDue(data.value)} />
      <span className={styles['buttons']}>
        <Button type="submit" appearance="secondary" disabledFocusable={title.trim() === '' || unread}>Add</Button>
        <Button appearance="subtle" onClick={() => void finish()}>Done</Button>
      </span>
      <span id={hintId} className={styles['hint']} aria-live="polite">
        {day !== null ? `${fullDay(day)}${day < today ? ', which is past' : ''}` : unread ? 'Not yet a date: try 29/5/26, 29 may or +6w' : 'Enter adds it and keeps this open for the next one. Esc when you are done.'}
      </span>
    </form>
  );
}
