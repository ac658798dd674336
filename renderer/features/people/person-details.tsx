import { Button } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { PERSON_TYPES, type Person } from '../../../shared/domain/people.ts';
import { holdingsOf, loadOf } from '../../../shared/people/holdings.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput } from '../../components/committed-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { InPlaceText } from '../../components/in-place-text.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { PersonPicker } from '../../components/person-picker.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { shownOrder } from '../../store/selection.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import styles from '../details/details-pane.module.css';
import { HistoryOfThis } from '../details/parts/history-of-this.tsx';
import { ActionsOf, CommitteesOf, PapersOf, PlannedOf, UpdatesBy } from './person-parts.tsx';
import { loadWords, TYPE_WORDS } from './person-rows.ts';
import { removePerson } from './removing.ts';
import { showActionsOf } from './show-actions-of.ts';

const FIELDS = [['post', 'Post or office'], ['portfolio', 'Portfolio'], ['politicalGroup', 'Political group'], ['email', 'Email'], ['telephone', 'Telephone']] as const;

/** All that is known of somebody, changed where it stands, and everything in the plan that names them. */
export function PersonDetails({ person }: { readonly person: Person }) {
  const plan = usePlan();
  const holdings = useMemo(() => holdingsOf(plan, person.id), [plan, person.id]);
  const today = planToday();
  const set = (fields: Partial<Record<(typeof FIELDS)[number][0] | 'name', string>>) => run({ do: 'person.set', id: person.id, fields });
  return (
    <>
      <h2 className="visually-hidden">{person.name}</h2>
      <ClashLinks id={person.id} />
      <InPlaceText label="Name" start value={person.name} look="title" single onCommit={(name) => set({ name })} />
      <div>
        <Labelled label="Is a" htmlFor={`${person.id}-type`}>
          <CommittedChoice id={`${person.id}-type`} value={person.type} options={PERSON_TYPES.map((value) => ({ value, label: TYPE_WORDS[value] }))} onPick={(type) => void run({ do: 'person.set', id: person.id, fields: { type } })} />
        </Labelled>
        {FIELDS.map(([field, label]) => (
          <Labelled key={field} label={label} htmlFor={`${person.id}-${field}`}>
            <CommittedInput id={`${person.id}-${field}`} value={person[field]} title={person[field]} placeholder="None" onCommit={(value) => set({ [field]: value })} />
          </Labelled>
        ))}
        {person.type !== 'member' && (
          <Labelled label="Answers to" htmlFor={`${person.id}-director`}>
            <PersonPicker id={`${person.id}-director`} value={person.director} types={['officer']} onPick={(director) => run({ do: 'person.set', id: person.id, fields: { director } })} />
          </Labelled>
        )}
        <Labelled label="Left on" htmlFor={`${person.id}-left`}>
          <DateField id={`${person.id}-left`} placeholder="Still here" value={person.leftOn} onCommit={(leftOn) => run({ do: 'person.set', id: person.id, fields: { leftOn } })} />
        </Labelled>
      </div>
      <ActionsOf title="Actions they own" actions={holdings.owns} words={loadWords(loadOf(holdings.owns, today))} onAll={() => showActionsOf(person, 'owner')} />
      <ActionsOf title="As portfolio holder" actions={holdings.holds} words={loadWords(loadOf(holdings.holds, today))} onAll={() => showActionsOf(person, 'portfolioHolder')} />
      <CommitteesOf holdings={holdings} />
      <PapersOf holdings={holdings} />
      <PlannedOf holdings={holdings} />
      <UpdatesBy person={person} />
      <HistoryOfThis id={person.id} />
      <ToChange><div className={styles['end']}>
        <Button
          className={styles['add'] ?? ''} appearance="subtle" size="small" icon={<Delete16Regular />}
          onClick={() => void removePerson(plan, person.id, shownOrder.get())}
        >
          Remove {person.name}
        </Button>
      </div></ToChange>
    </>
  );
}
