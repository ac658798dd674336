import { Button, Field, Input } from '@fluentui/react-components';
import { useMemo, useState, type FormEvent } from 'react';
import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { count, listed } from '../../../shared/papers/words.ts';
import { meetingForRound, plannedRound, type PlannedRound } from '../../../shared/rounds/planned-round.ts';
import { Choice } from '../../components/choice.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { meetingChoices } from '../decisions/by-meeting.ts';
import forms from '../decisions/decisions.module.css';
import { goToMeetings } from '../people/go-to-meetings.ts';
import styles from './new-round-form.module.css';

export const NEW_ROUND = 'New round';
const NONE = 'none';

interface NewRoundFormProps {
  readonly onMade: (round: EntityId) => void;
  readonly onClose: () => void;
}
/** A round is made from a meeting. What follows from it stands beneath before anything is made: its days, and whom it asks about what. */
export function NewRoundForm({ onMade, onClose }: NewRoundFormProps) {
  const plan = usePlan();
  const today = planToday();
  const [meeting, setMeeting] = useState<EntityId | null>(() => meetingForRound(plan, today));
  const [name, setName] = useState('');
  const planned = useMemo(() => plannedRound(plan, meeting, today), [plan, meeting, today]);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const made = await run({ do: 'round.add', fields: { name, meeting } });
    if (made?.made) onMade(made.made);
  };
  return (
    <form
      className={`${forms['form']} ${styles['form']}`} aria-label={NEW_ROUND} onSubmit={(event) => void make(event)}
      onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) onClose(); }}
    >
      <Field label="Meeting"><Choice autoFocus value={meeting ?? NONE} options={[...choices(plan, today), { value: NONE, label: 'No meeting yet' }]} onPick={(picked) => setMeeting(picked === NONE ? null : picked)} /></Field>
      <Field label="Name" hint="If you like: what people call it, such as “Spring 2026”."><Input value={name} onChange={(_, data) => setName(data.value)} /></Field>
      <Follows planned={planned} today={today} />
      <div className={forms['buttons']}>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" type="submit">Make the round</Button>
      </div>
    </form>
  );
}

/** What is to come, the next on top; then what is over. */
function choices(plan: Plan, today: CalendarDay) {
  const all = meetingChoices(plan);
  const isOver = ({ value }: { readonly value: EntityId }) => (plan.get('meeting', value)?.heldOn ?? today) < today;
  return [...all.filter((one) => !isOver(one)), ...all.filter(isOver).reverse()];
}

/** In sentences, so that they are heard as well when another meeting is chosen. */
function Follows({ planned: { days, owners, actions, late }, today }: { readonly planned: PlannedRound; readonly today: CalendarDay }) {
  const { askedOn, returnsBy, publishOn } = days;
  return (
    <div role="status" className={styles['follows']}>
      {askedOn === null || returnsBy === null || publishOn === null ? <p>No day follows yet. Choose a meeting that has one, now or later. <Button size="small" onClick={goToMeetings}>Go to the meetings</Button></p>
        : <p>Owners are asked on <b>{longDay(askedOn.by)}</b>, returns are due on <b>{longDay(returnsBy.by)}</b>, and the agenda is out on <b>{longDay(publishOn.by)}</b>.</p>}
      <p>{owners === 0 ? 'No open action has an owner, so nobody is asked yet.' : `${count(owners, 'owner')} ${owners === 1 ? 'has' : 'have'} ${count(actions, 'open action')}.`}</p>
      {late.length > 0 && <p>Already past, as today is {longDay(today)}: {listed(late)}. The days can be changed once the round is made.</p>}
    </div>
  );
}
