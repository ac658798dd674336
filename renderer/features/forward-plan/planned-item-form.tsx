import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { fullDay, longDay, readDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { NOTICE_EXCEPTIONS, type PlannedItem } from '../../../shared/domain/planned-item.ts';
import { Choice } from '../../components/choice.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { meetingChoices } from '../decisions/by-meeting.ts';
import forms from '../decisions/decisions.module.css';
import { ClassificationFields } from '../details/parts/classification.tsx';

const NONE = 'none yet';
type Said = Pick<PlannedItem, 'title' | 'meeting' | 'paper' | 'isKey' | 'exception' | 'officer' | 'note'>;
const EMPTY: Said = { title: '', meeting: null, paper: null, isKey: false, exception: 'none', officer: null, note: '' };

/** What is ahead with the next on top, then what is over with the last on top. */
function comingFirst(plan: Plan, today: CalendarDay) {
  const all = meetingChoices(plan);
  const isOver = ({ value }: { readonly value: EntityId }) => (plan.get('meeting', value)?.heldOn ?? today) < today;
  return [...all.filter((one) => !isOver(one)), ...all.filter(isOver).reverse()];
}

interface PlannedItemFormProps {
  /** The one that stands and is changed; null: a new one. */
  readonly id: EntityId | null;
  readonly onDone: () => void;
}
/** What is to come to a meeting. A key decision has its notice beside it. */
export function PlannedItemForm({ id, onDone }: PlannedItemFormProps) {
  const plan = usePlan();
  const today = planToday();
  const before = plan.get('planneditem', id);
  const [said, setSaid] = useState<Said>(before ?? EMPTY);
  const [notice, setNotice] = useState(before?.noticeOn == null ? '' : longDay(before.noticeOn));
  const say = (some: Partial<Said>) => setSaid({ ...said, ...some });
  const noticeOn = notice.trim() === '' ? null : readDay(notice, today);
  const readable = notice.trim() === '' || noticeOn !== null;
  const ready = said.title.trim() !== '' && (readable || !said.isKey);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const { title, meeting, paper, isKey, exception, officer, note } = said;
    const fields = { title, meeting, committee: plan.get('meeting', meeting)?.committee ?? null, paper, isKey, noticeOn: isKey ? noticeOn : null, exception: isKey ? exception : ('none' as const), officer, note };
    if (await run(id === null ? { do: 'plannedItem.add', fields } : { do: 'plannedItem.set', id, fields })) onDone();
  };
  const orNone = (picked: string) => (picked === NONE ? null : picked);
  return (
    <form
      className={forms['form']} aria-label={id === null ? 'New item' : 'Change the item'} onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep(event as unknown as FormEvent);
      }}
    >
      <Field label="What is to come"><Input autoFocus value={said.title} onChange={(_, data) => say({ title: data.value })} /></Field>
      <Field label="Meeting"><Choice value={said.meeting ?? NONE} options={[{ value: NONE, label: 'Not fixed yet' }, ...comingFirst(plan, today)]} onPick={(meeting) => say({ meeting: orNone(meeting) })} /></Field>
      <Checkbox label="It is a key decision" checked={said.isKey} onChange={(_, data) => say({ isKey: data.checked === true })} />
      {said.isKey && (
        <>
          <Field
            label="Notice given on" validationState={readable ? 'none' : 'warning'} validationMessage={readable ? null : 'Not yet a date: try 8/12/26, 8 dec or +2w'}
            hint={!readable ? null : noticeOn === null ? 'The day it really came out. Left empty, it has not.' : fullDay(noticeOn)}
          >
            <Input value={notice} onChange={(_, data) => setNotice(data.value)} />
          </Field>
          <Field label="Exception that the council claims" hint="Whether one applies is for the monitoring officer.">
            <Choice value={said.exception} options={NOTICE_EXCEPTIONS.map((value) => ({ value, label: capitalised(value) }))} onPick={(exception) => say({ exception })} />
          </Field>
        </>
      )}
      <Field label="Paper"><Choice value={said.paper ?? NONE} options={[{ value: NONE, label: 'Not begun' }, ...plan.all('paper').map((one) => ({ value: one.id, label: one.subject || 'A paper without a subject' }))]} onPick={(paper) => say({ paper: orNone(paper) })} /></Field>
      <Field label="Officer"><PersonPicker value={said.officer} types={['officer']} onPick={(officer) => { say({ officer }); return undefined; }} /></Field>
      <Field label="Note"><Textarea rows={2} value={said.note} onChange={(_, data) => say({ note: data.value })} /></Field>
      {before && <div><ClassificationFields of={before} onSet={(classification) => run({ do: 'plannedItem.set', id: before.id, fields: { classification } })} /></div>}
      <div className={forms['buttons']}>
        <Button onClick={onDone}>Cancel</Button>
        <Button appearance="primary" type="submit" disabledFocusable={!ready}>{id === null ? 'Add to the forward plan' : 'Keep the change'}</Button>
      </div>
    </form>
  );
}
