import { Fragment, useId, useState } from 'react';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { Person } from '../../../shared/domain/people.ts';
import { count, listed } from '../../../shared/papers/words.ts';
import { differing, firstChoice, SAID_OF_A_PERSON, theOneThatStays, timesNamed, valuesChosen, type SaidOfAPerson } from '../../../shared/people/making-one.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { follow } from '../../store/selection.ts';
import styles from './make-one-dialog.module.css';
import { NamedIn } from './named-in.tsx';
import { TYPE_WORDS } from './person-rows.ts';

const FIELD: Readonly<Record<SaidOfAPerson, string>> = {
  name: 'Name', type: 'Is a', post: 'Post or office', portfolio: 'Portfolio', politicalGroup: 'Political group', email: 'Email', telephone: 'Telephone', leftOn: 'Left on',
};
function valueWords(person: Person, field: SaidOfAPerson): string {
  if (field === 'type') return TYPE_WORDS[person.type];
  if (field === 'leftOn') return person.leftOn === null ? '' : longDay(person.leftOn);
  return person[field];
}

interface MakeOneDialogProps {
  /** In the plan's order, so that two clerks who do the same on two copies keep the same entry. */
  readonly people: readonly Person[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}
/** Entries that are one person, field by field beside each other: which value stays is ticked, and where each is named is counted. */
export function MakeOneDialog({ people, onClose, onDone }: MakeOneDialogProps) {
  const plan = usePlan();
  const group = useId();
  const [chosen, setChosen] = useState(() => firstChoice(plan, people));
  const differs = differing(people);
  const stays = theOneThatStays(plan, people);
  const others = people.filter((one) => one !== stays);
  const fields = valuesChosen(people, chosen);
  const led = others.reduce((sum, one) => sum + timesNamed(plan, one), 0);
  const makeOne = async () => {
    const command = { do: 'person.makeOne', stays: stays.id, gone: others.map(({ id }) => id), fields } as const;
    if (!(await runWithUndo(command, `${fields.name} is one person now.${led > 0 ? ` ${count(led, 'place')} that named ${others.length === 1 ? 'the other entry' : 'the other entries'} ${led === 1 ? 'names' : 'name'} them instead.` : ''}`))) return;
    onDone();
    follow(stays.id);
  };
  const facts = `What names ${people.length === 2 ? 'either' : 'any'} of them will name the one that is left, in one step. Updates and minutes keep the name as it was written.`;
  return (
    <AskDialog wide title={people.length === 2 ? 'Are these two one person?' : `Are these ${people.length} one person?`} facts={facts} verb="Make them one person" ready onDone={() => void makeOne()} onClose={onClose}>
      <div className={styles['wide']} role="region" aria-label="The entries beside each other" tabIndex={0}>
        <table className={styles['table']}>
          <thead><tr><td /><>{people.map((one, at) => <th key={one.id} scope="col">{one.name || `Entry ${at + 1}`}</th>)}</></tr></thead>
          <tbody>
            {SAID_OF_A_PERSON.filter((field) => differs.has(field) || valueWords(people[0]!, field) !== '').map((field) => (
              <tr key={field}>
                <th scope="row">{FIELD[field]}</th>
                {people.map((one, at) => {
                  const words = valueWords(one, field);
                  return (
                    <td key={one.id}>
                      {!differs.has(field) ? <span className="quiet">{words}</span> : (
                        <label className={styles['choice']} data-stays={chosen[field] === at || undefined}>
                          <input type="radio" name={`${group} ${field}`} aria-label={`${FIELD[field]}: ${words || 'nothing'}`} checked={chosen[field] === at} onChange={() => setChosen({ ...chosen, [field]: at })} />
                          <span>{words || <i className="quiet">Nothing</i>}</span>
                        </label>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">Named as</th>
              {people.map((one) => <td key={one.id}><NamedIn person={one} onLeave={onClose} /></td>)}
            </tr>
          </tbody>
        </table>
      </div>
      <p role="status" className={styles['result']}>
        What stays: {SAID_OF_A_PERSON.map((field) => ({ field, words: valueWords(people[chosen[field]]!, field) })).filter(({ words }) => words !== '').map(({ field, words }, at) => (
          <Fragment key={field}>{at > 0 && ' · '}{field === 'name' ? <b>{words}</b> : words}</Fragment>
        ))}
      </p>
      {differs.has('name') && <p className="quiet small">{`Updates signed ${listed(people.map(({ name }) => `“${name}”`), 'or')} stay signed so.`}</p>}
    </AskDialog>
  );
}
