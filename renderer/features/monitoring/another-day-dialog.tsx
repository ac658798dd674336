import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { fullDay, longDay, readDay } from '../../../shared/domain/calendar-day.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import { listed } from '../../../shared/papers/words.ts';
import type { OwnerInRound } from '../../../shared/rounds/owners-state.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { planToday } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { dayOf, fieldsOf, keepsNotes } from './another-day.ts';

interface AnotherDayDialogProps {
  /** Those who were asked and have not answered. */
  readonly owners: readonly OwnerInRound[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}
const MOST_NAMED = 6;

/** More time for a few owners, and why: on leave, say. Left empty, the round's own day holds for them again. */
export function AnotherDayDialog({ owners, onDone, onClose }: AnotherDayDialogProps) {
  const plan = usePlan();
  const [first] = useState(() => dayOf(owners));
  const [typed, setTyped] = useState(first.dueOn === null ? '' : longDay(first.dueOn));
  const [note, setNote] = useState(first.note);
  const day = typed.trim() === '' ? null : readDay(typed, planToday());
  const isUnread = typed.trim() !== '' && day === null;
  const names = owners.map(({ owner }) => nameOf(plan, owner));
  const who = names.length > MOST_NAMED ? `${names.length} owners` : listed(names);
  const keep = async () => {
    const ids = owners.map(({ returns }) => returns.at(-1)!.id);
    if (await runWithUndo({ do: 'return.set', ids, fields: fieldsOf(owners, { dueOn: day, note }) }, day === null ? `The round’s day holds for ${who}.` : `${who}: due on ${fullDay(day)}.`)) onDone();
  };
  return (
    <AskDialog title={owners.length === 1 ? `When is the return of ${who} due?` : 'When are their returns due?'} facts={owners.length === 1 ? undefined : who} verb="Keep the day" ready={!isUnread} onDone={() => void keep()} onClose={onClose}>
      <Field label="Due on" validationState={isUnread ? 'warning' : 'none'} validationMessage={isUnread ? 'Not yet a date: try 8/12/26, 8 dec or +2w' : null} hint={isUnread ? null : day === null ? 'Left empty, it is the day of the round.' : fullDay(day)}>
        <Input autoFocus value={typed} onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <Field label="Note" hint={keepsNotes(owners, note) ? 'Left empty, each keeps the note they have.' : 'Why, as it stands in the table: on leave to 18 February.'}><Input value={note} onChange={(_, data) => setNote(data.value)} /></Field>
    </AskDialog>
  );
}
