import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fullDay, longDay, readDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { count } from '../../../shared/papers/words.ts';
import { recurringDays, type ProposedDay, type WhenClosed } from '../../../shared/calendar/recurring.ts';
import { clockOf } from '../../../shared/statutory/council-clock.ts';
import { addMonths } from '../../../shared/statutory/months.ts';
import { Choice } from '../../components/choice.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from '../people/task.module.css';
import { AT_FIRST, RhythmFields, rhythmOf } from './rhythm-fields.tsx';
import several from './several-meetings.module.css';

const WHEN_CLOSED: readonly { readonly value: WhenClosed; readonly label: string }[] = [
  { value: 'leave out', label: 'Leave that meeting out' }, { value: 'next open day', label: 'Meet on the next open day' },
];

/** The meetings of a committee for a year, say: each date is shown first and can be left out, and together they are one step. */
export function SeveralMeetings({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const today = planToday();
  const committees = plan.all('committee');
  const [committee, setCommittee] = useState<EntityId | null>(committees[0]?.id ?? null);
  const [fields, setFields] = useState(AT_FIRST);
  const [from, setFrom] = useState(longDay(today));
  const [to, setTo] = useState(longDay(addMonths(today, 12)));
  const [whenClosed, setWhenClosed] = useState<WhenClosed>('leave out');
  const [startsAt, setStartsAt] = useState('');
  const [place, setPlace] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [first, last] = [readDay(from, today), readDay(to, today)];
  const { office } = useMemo(() => clockOf(plan.council), [plan.council]);
  const days = useMemo(() => (first === null || last === null ? [] : recurringDays(rhythmOf(fields), first, last, office, whenClosed)), [fields, first, last, office, whenClosed]);
  const taken = new Set(plan.all('meeting').filter((one) => one.committee === committee && !one.cancelled).map(({ heldOn }) => heldOn));
  const leavesOut = ({ closed, day }: ProposedDay): boolean => taken.has(day) || (closed !== null && whenClosed === 'leave out');
  const isTicked = (one: ProposedDay): boolean => chosen.get(one.usual) ?? !leavesOut(one);
  const ticked = [...new Set(days.filter(isTicked).map(({ day }) => day))];
  const ready = committee !== null && ticked.length > 0;
  const add = async () => {
    if (!ready) return;
    const commands = ticked.map((heldOn) => ({ do: 'meeting.add' as const, fields: { committee, heldOn, startsAt, place } }));
    const label = `Added ${count(ticked.length, 'meeting')} of ${plan.get('committee', committee)?.name ?? 'a committee'}`;
    if (await runWithUndo({ do: 'many', label, commands }, `${label}.`)) onClose();
  };
  return (
    <div className={styles['task']}>
      <ViewHeader title="Add several meetings" about="Every date is shown before anything is added, and can be left out." />
      <div className={styles['body']}>
        <div className={several['fields']}>
          <Field label="Committee"><Choice autoFocus value={committee} options={committees.map(({ id, name }) => ({ value: id, label: name }))} onPick={setCommittee} /></Field>
          <RhythmFields value={fields} onChange={(next) => { setFields(next); setChosen(new Map()); }} />
          <DayTyped label="From" value={from} day={first} onChange={setFrom} />
          <DayTyped label="Until" value={to} day={last} onChange={setTo} />
          <Field label="On a bank holiday or a closed day"><Choice value={whenClosed} options={WHEN_CLOSED} onPick={setWhenClosed} /></Field>
          <Field label="Time"><Input value={startsAt} placeholder="Not known" onChange={(_, data) => setStartsAt(data.value)} /></Field>
          <Field label="Place"><Input value={place} placeholder="Not known" onChange={(_, data) => setPlace(data.value)} /></Field>
        </div>
        <fieldset className={several['dates']}>
          <legend>{days.length === 0 ? 'No date in this time' : count(days.length, 'date')}</legend>
          {days.map((one) => (
            <div key={one.usual} className={several['date']}>
              <Checkbox label={fullDay(one.day)} checked={isTicked(one)} onChange={(_, data) => setChosen(new Map([...chosen, [one.usual, data.checked === true]]))} />
              <small>{noteOn(one, taken.has(one.day))}</small>
            </div>
          ))}
        </fieldset>
      </div>
      <footer className={styles['footer']}>
        <p role="status">{count(ticked.length, 'meeting')} to add</p>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" disabledFocusable={!ready} onClick={() => void add()}>{`Add ${count(ticked.length, 'meeting')}`}</Button>
      </footer>
    </div>
  );
}
function noteOn({ usual, day, closed }: ProposedDay, isTaken: boolean): string {
  if (isTaken) return 'The committee meets on this day already';
  if (closed === null) return '';
  return usual === day ? closed : `Instead of ${fullDay(usual)}: ${closed}`;
}
interface DayTypedProps {
  readonly label: string;
  readonly value: string;
  /** How it is read; null where it is no day. */
  readonly day: string | null;
  readonly onChange: (value: string) => void;
}
const DayTyped = ({ label, value, day, onChange }: DayTypedProps) => (
  <Field label={label} validationState={day === null ? 'warning' : 'none'} validationMessage={day === null ? 'Not yet a date: try 8/12/26, 8 dec or +2w' : null} hint={day === null ? null : fullDay(day)}>
    <Input value={value} onChange={(_, data) => onChange(data.value)} />
  </Field>
);
