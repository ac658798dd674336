import { Button, Tooltip } from '@fluentui/react-components';
import { Add20Regular, Delete16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { capitalised } from '../../../shared/domain/facts.ts';
import { COMMITTEE_TYPES, PERSON_TYPES, type PersonType } from '../../../shared/domain/people.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput } from '../../components/committed-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { run, runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import styles from './people.module.css';

const TYPE: Readonly<Record<PersonType, string>> = { officer: 'Officer', member: 'Member', group: 'Group', partner: 'Partner' };
/** Two lines a column, so that nine facts have room. */
const PAIRS = [
  { key: 'name', heading: 'Name and post', fields: [['name', 'Name'], ['post', 'Post or office']] },
  { key: 'portfolio', heading: 'Portfolio and group', fields: [['portfolio', 'Portfolio'], ['politicalGroup', 'Political group']] },
  { key: 'email', heading: 'Email and telephone', fields: [['email', 'Email'], ['telephone', 'Telephone']] },
] as const;

function PersonRow({ one, owns }: { readonly one: Entity<'person'>; readonly owns: number }) {
  return (
    <tr>
      {PAIRS.map(({ key, fields }) => (
        <td key={key} className={styles['pair']}>
          {fields.map(([field, label]) => (
            <CommittedInput
              key={field} appearance="filled-lighter" aria-label={`${label} of ${one.name}`} placeholder={label} value={one[field]} title={one[field]}
              onCommit={(value) => run({ do: 'person.set', id: one.id, fields: { [field]: value } })}
            />
          ))}
          <ClashLinks id={one.id} fields={[...fields.map(([field]) => field), ...(key === 'name' ? ['removed'] : [])]} />
        </td>
      ))}
      <td>
        <ClashLinks id={one.id} fields={['type']} />
        <CommittedChoice appearance="filled-lighter" aria-label={`What ${one.name} is`} value={one.type} options={PERSON_TYPES.map((value) => ({ value, label: TYPE[value] }))} onPick={(type) => void run({ do: 'person.set', id: one.id, fields: { type } })} />
      </td>
      <td className={styles['number']}>{owns === 0 ? <span className="quiet">None</span> : owns}</td>
      <td>
        <ToChange><Tooltip content={`Remove ${one.name}`} relationship="label">
          <Button appearance="subtle" size="small" icon={<Delete16Regular />} onClick={() => void runWithUndo({ do: 'person.remove', id: one.id }, `${one.name} was removed.`)} />
        </Tooltip></ToChange>
      </td>
    </tr>
  );
}

function People() {
  const plan = usePlan();
  const people = plan.all('person');
  if (people.length === 0) {
    return (
      <EmptyState title="Nobody is in the plan yet" button={<ToChange><Button appearance="primary" icon={<Add20Regular />} onClick={() => void run({ do: 'person.add', fields: { name: 'New officer' } })}>Add an officer</Button></ToChange>}>
        Officers, members, groups of members and partners who own actions stand here. You can also add them while you give an action its owner.
      </EmptyState>
    );
  }
  return (
    <table className={`${styles['table']} ${styles['people']}`}>
      <colgroup>{PAIRS.map(({ key }) => <col key={key} className={styles[key]} />)}<col className={styles['type']} /><col className={styles['number']} /><col className={styles['button']} /></colgroup>
      <thead><tr>{PAIRS.map(({ key, heading }) => <th key={key} scope="col">{heading}</th>)}<th scope="col">Is a</th><th scope="col" className={styles['number']}>Owns</th><th scope="col"><span className="visually-hidden">Remove</span></th></tr></thead>
      <tbody>{people.map((one) => <PersonRow key={one.id} one={one} owns={plan.all('action').filter((action) => action.owner === one.id).length} />)}</tbody>
    </table>
  );
}

function Committees() {
  const plan = usePlan();
  return (
    <table className={styles['table']}>
      <colgroup><col /><col className={styles['type']} /><col className={styles['number']} style={{ width: 90 }} /><col className={styles['button']} /></colgroup>
      <thead><tr><th scope="col">Committee</th><th scope="col">Is a</th><th scope="col" className={styles['number']}>Oversees</th><th scope="col"><span className="visually-hidden">Remove</span></th></tr></thead>
      <tbody>
        {plan.all('committee').map((one) => (
          <tr key={one.id}>
            <td><CommittedInput appearance="filled-lighter" aria-label={`Name of ${one.name}`} value={one.name} onCommit={(name) => run({ do: 'committee.set', id: one.id, fields: { name } })} /><ClashLinks id={one.id} /></td>
            <td><CommittedChoice appearance="filled-lighter" aria-label={`What ${one.name} is`} value={one.type} options={COMMITTEE_TYPES.map((value) => ({ value, label: capitalised(value) }))} onPick={(type) => void run({ do: 'committee.set', id: one.id, fields: { type } })} /></td>
            <td className={styles['number']}>{plan.all('recommendation').filter((rec) => rec.oversight === one.id).length}</td>
            <td>
              <ToChange><Tooltip content={`Remove ${one.name}`} relationship="label">
                <Button appearance="subtle" size="small" icon={<Delete16Regular />} onClick={() => void runWithUndo({ do: 'committee.remove', id: one.id }, `${one.name} was removed.`)} />
              </Tooltip></ToChange>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Meetings() {
  const plan = usePlan();
  const committees = plan.all('committee').map((one) => ({ value: one.id, label: one.name }));
  const meetings = [...plan.all('meeting')].sort((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1));
  if (meetings.length === 0) return <EmptyState title="No meetings yet">Add the meetings that the plan goes to. Papers, rounds and decisions hang on them.</EmptyState>;
  return (
    <table className={styles['table']}>
      <colgroup><col /><col style={{ width: 200 }} /><col style={{ width: 120 }} /><col /><col className={styles['button']} /></colgroup>
      <thead><tr><th scope="col">Committee</th><th scope="col">Date</th><th scope="col">Time</th><th scope="col">Place</th><th scope="col"><span className="visually-hidden">Remove</span></th></tr></thead>
      <tbody>
        {meetings.map((one) => {
          const name = `the meeting of ${plan.get('committee', one.committee)?.name ?? 'a committee'}`;
          return (
            <tr key={one.id}>
              <td><CommittedChoice appearance="filled-lighter" aria-label={`Committee of ${name}`} value={one.committee} options={committees} onPick={(committee) => void run({ do: 'meeting.set', id: one.id, fields: { committee } })} /><ClashLinks id={one.id} /></td>
              <td><DateField appearance="filled-lighter" aria-label={`Date of ${name}`} value={one.heldOn} onCommit={(heldOn) => run({ do: 'meeting.set', id: one.id, fields: { heldOn } })} /></td>
              <td><CommittedInput appearance="filled-lighter" aria-label={`Time of ${name}`} value={one.startsAt} onCommit={(startsAt) => run({ do: 'meeting.set', id: one.id, fields: { startsAt } })} /></td>
              <td><CommittedInput appearance="filled-lighter" aria-label={`Place of ${name}`} value={one.place} onCommit={(place) => run({ do: 'meeting.set', id: one.id, fields: { place } })} /></td>
              <td>
                <ToChange><Tooltip content={`Remove ${name}`} relationship="label">
                  <Button appearance="subtle" size="small" icon={<Delete16Regular />} onClick={() => void runWithUndo({ do: 'meeting.remove', id: one.id }, `The meeting was removed.`)} />
                </Tooltip></ToChange>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type Part = 'people' | 'committees' | 'meetings';
/** Everyone the plan names: who owns actions, which committees oversee them, and when those meet. */
export function PeopleView() {
  const plan = usePlan();
  const [part, setPart] = useState<Part>('people');
  const firstCommittee = plan.all('committee')[0];
  const add = () => {
    if (part === 'people') return run({ do: 'person.add', fields: { name: 'New officer' } });
    if (part === 'committees' || !firstCommittee) return run({ do: 'committee.add', fields: { name: 'New committee' } });
    return run({ do: 'meeting.add', fields: { committee: firstCommittee.id, heldOn: nextThursday() } });
  };
  return (
    <>
      <ViewHeader title="People">
        <Segmented label="What to show" value={part} onPick={setPart} options={[{ value: 'people', label: `People ${plan.all('person').length}` }, { value: 'committees', label: `Committees ${plan.all('committee').length}` }, { value: 'meetings', label: `Meetings ${plan.all('meeting').length}` }]} />
        {!(part === 'people' && plan.all('person').length === 0) && <ToChange><Button appearance="primary" icon={<Add20Regular />} onClick={() => void add()}>{part === 'people' ? 'Add a person' : part === 'committees' ? 'Add a committee' : 'Add a meeting'}</Button></ToChange>}
      </ViewHeader>
      <div className={styles['scroll']}>{part === 'people' ? <People /> : part === 'committees' ? <Committees /> : <Meetings />}</div>
    </>
  );
}
/** A day to start from, which the clerk then changes: most committees meet on a weekday evening a few weeks ahead. */
function nextThursday(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + 21 + ((4 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}
