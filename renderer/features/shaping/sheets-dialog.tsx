import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { fullDay, readDay } from '../../../shared/domain/calendar-day.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { count } from '../../../shared/papers/words.ts';
import { offered } from '../../../shared/people/offered.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { Choice } from '../../components/choice.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { meetingChoices } from '../decisions/by-meeting.ts';
import styles from './shaping.module.css';
import { writeSheets } from './write-sheets.ts';

const EDITIONS = [{ value: 'public', label: 'Public edition' }, { value: 'internal', label: 'Internal edition' }] as const;
const ASKED = [{ value: 'led', label: 'What scrutiny helps to lead' }, { value: 'all', label: 'All recommendations' }] as const;

/** Those who sit on a scrutiny committee, to begin with; all members can be chosen. */
const onScrutiny = (plan: Plan): ReadonlySet<EntityId> => new Set(plan.all('committee').filter(({ type }) => type === 'scrutiny').flatMap(({ members, chair }) => [...members, ...(chair === null ? [] : [chair])]));

/** Comment sheets for members: for whom, about what, by when they are to be back and to whom. One Word file each. */
export function SheetsDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const today = planToday();
  const members = offered(plan.all('person'), today, null).filter(({ type }) => type === 'member');
  const led = plan.all('recommendation').filter(({ ledWithScrutiny }) => ledWithScrutiny);
  const [chosen, setChosen] = useState<ReadonlySet<EntityId>>(() => { const sit = onScrutiny(plan); return new Set(members.filter(({ id }) => sit.has(id)).map(({ id }) => id)); });
  const [asked, setAsked] = useState<'led' | 'all'>(led.length > 0 ? 'led' : 'all');
  const [edition, setEdition] = useState<Edition>('public');
  const [due, setDue] = useState('');
  const [returnTo, setReturnTo] = useState<EntityId | null>(null);
  const [meeting, setMeeting] = useState<EntityId | null>(null);
  const returnBy = due.trim() === '' ? null : readDay(due, today);
  const unread = due.trim() !== '' && returnBy === null;
  const recommendations = (asked === 'led' ? led : plan.all('recommendation')).map(({ id }) => id);
  const ready = chosen.size > 0 && recommendations.length > 0 && !unread;
  const turn = (id: EntityId, on: boolean) => { const next = new Set(chosen); if (on) next.add(id); else next.delete(id); setChosen(next); };
  const write = async () => {
    if (await writeSheets({ members: members.map(({ id }) => id).filter((id) => chosen.has(id)), recommendations, edition, returnBy, returnTo, meeting })) onClose();
  };
  return (
    <AskDialog
      wide title="Whom are the comment sheets for?" verb={chosen.size > 1 ? `Write ${chosen.size} sheets…` : 'Write the sheet…'} ready={ready} onDone={() => void write()} onClose={onClose}
      facts={`${count(chosen.size, 'member')} chosen, ${count(recommendations.length, 'recommendation')} asked about. Each sheet is a Word file with room to write beside every action.`}
    >
      <div className={styles['choices']} role="group" aria-label="Members">
        <div className={styles['members']}>
          {members.length === 0 && <p className="quiet">No councillor is in the plan yet. Add them under People.</p>}
          {members.map(({ id, name, politicalGroup }) => <Checkbox key={id} checked={chosen.has(id)} onChange={(_, data) => turn(id, data.checked === true)} label={politicalGroup === '' ? name : `${name}, ${politicalGroup}`} />)}
        </div>
      </div>
      <div className={styles['line']}>
        {led.length > 0 && <Segmented label="What to ask about" value={asked} options={ASKED} onPick={setAsked} />}
        <Segmented label="Edition" value={edition} options={EDITIONS} onPick={setEdition} />
      </div>
      <div className={styles['pair']}>
        <Field label="Back by" hint={returnBy !== null ? fullDay(returnBy) : unread ? 'Not yet a date: try 29/5/26, 29 may or +2w' : 'As 29/5/26, 29 may or +2w'}><Input value={due} onChange={(_, data) => setDue(data.value)} /></Field>
        <Field label="To whom"><PersonPicker types={['officer']} value={returnTo} onPick={(person) => { setReturnTo(person); return undefined; }} /></Field>
      </div>
      <Field label="For the meeting of"><Choice value={meeting} placeholder="No meeting" options={meetingChoices(plan)} onPick={setMeeting} /></Field>
    </AskDialog>
  );
}
