import { Button } from '@fluentui/react-components';
import { Delete16Regular, PeopleEdit16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { COMMITTEE_TYPES, type Committee } from '../../../shared/domain/people.ts';
import { groupCounts, groupWords } from '../../../shared/people/groups.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { InPlaceText } from '../../components/in-place-text.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { select } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { shownOrder } from '../../store/selection.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import styles from '../details/details-pane.module.css';
import { HistoryOfThis } from '../details/parts/history-of-this.tsx';
import lists from './details-lists.module.css';
import { hangingOn, hangingWords } from './meeting-rows.ts';
import { MembersDialog } from './members-dialog.tsx';
import { removeRow } from './removing.ts';

/** A committee: what it is, who sits on it, and when it meets. */
export function CommitteeDetails({ committee }: { readonly committee: Committee }) {
  const plan = usePlan();
  const [choosing, setChoosing] = useState(false);
  const members = committee.members.flatMap((id) => plan.get('person', id) ?? []).sort((a, b) => Number(b.id === committee.chair) - Number(a.id === committee.chair) || a.order - b.order);
  const meetings = plan.all('meeting').filter((one) => one.committee === committee.id).sort((a, b) => ((a.heldOn ?? '') > (b.heldOn ?? '') ? -1 : 1));
  const ids = { type: `${committee.id}-type`, chair: `${committee.id}-chair` };
  return (
    <>
      <h2 className="visually-hidden">{committee.name}</h2>
      <ClashLinks id={committee.id} />
      <InPlaceText label="Name" start value={committee.name} look="title" single onCommit={(name) => run({ do: 'committee.set', id: committee.id, fields: { name } })} />
      <div>
        <Labelled label="Is a" htmlFor={ids.type}>
          <CommittedChoice id={ids.type} value={committee.type} options={COMMITTEE_TYPES.map((value) => ({ value, label: capitalised(value) }))} onPick={(type) => void run({ do: 'committee.set', id: committee.id, fields: { type } })} />
        </Labelled>
        <Labelled label="Chair" htmlFor={ids.chair}>
          <PersonPicker id={ids.chair} value={committee.chair} types={['member']} onPick={(chair) => run({ do: 'committee.set', id: committee.id, fields: { chair } })} />
        </Labelled>
      </div>
      <section className={styles['section']}>
        <h3>Members <em>{members.length}</em></h3>
        {members.length > 0 && <p className={lists['counts']}>{groupWords(groupCounts(plan, members.map(({ id }) => id)))}</p>}
        <ul className={lists['list']}>
          {members.map((one) => (
            <li key={one.id} className={lists['item']}>
              <button type="button" className={lists['open']} onClick={() => select(one.id)}><b>{one.name}</b></button>
              <span className={lists['role']}>{[one.politicalGroup, one.id === committee.chair ? 'Chair' : ''].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
        <ToChange><Button className={styles['add'] ?? ''} appearance="subtle" size="small" icon={<PeopleEdit16Regular />} onClick={() => setChoosing(true)}>Choose the members…</Button></ToChange>
      </section>
      {meetings.length > 0 && (
        <section className={styles['section']}>
          <h3>Meetings <em>{meetings.length}</em></h3>
          <ul className={lists['list']}>
            {meetings.map((one) => (
              <li key={one.id} className={lists['item']}>
                <button type="button" className={lists['open']} onClick={() => select(one.id)}><b>{one.heldOn === null ? 'No date' : shortDay(one.heldOn)}</b></button>
                <span className={lists['role']}>{[one.cancelled ? 'cancelled' : '', hangingWords(hangingOn(plan, one.id))].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <HistoryOfThis id={committee.id} />
      <ToChange><div className={styles['end']}>
        <Button
          className={styles['add'] ?? ''} appearance="subtle" size="small" icon={<Delete16Regular />}
          onClick={() => void removeRow({ do: 'committee.remove', id: committee.id }, `${committee.name} was removed.`, committee.id, shownOrder.get())}
        >
          Remove {committee.name}
        </Button>
      </div></ToChange>
      {choosing && <MembersDialog committee={committee} onClose={() => setChoosing(false)} />}
    </>
  );
}
