import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { MEANINGS, type Meaning, type Recognised } from '../../../shared/people/import/columns.ts';
import { changesTo, IMPORTED, type Fate, type Imported, type ImportLine } from '../../../shared/people/import/match-lines.ts';
import type { Pasted } from '../../../shared/people/import/read-pasted.ts';
import { Choice } from '../../components/choice.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { TYPE_WORDS } from './person-rows.ts';
import styles from './task.module.css';

const MEANING: Readonly<Record<Meaning, string>> = {
  name: 'Name', firstName: 'First name', surname: 'Surname', type: 'Kind of person', post: 'Post', portfolio: 'Portfolio', politicalGroup: 'Political group', email: 'Email', telephone: 'Telephone', nothing: 'Not used',
};
const PAGE = 100;

interface ImportTableProps {
  readonly lines: readonly ImportLine[];
  readonly pasted: Pasted;
  readonly recognised: Recognised;
  readonly fateOf: (line: ImportLine) => Fate;
  readonly onColumns: (columns: readonly Meaning[]) => void;
  readonly onFate: (at: number, fate: Fate) => void;
}
/** What was pasted, column by column as it was read, and beneath it what each line brings: the unclear ones first. */
export function ImportTable({ lines, pasted, recognised: { columns, headings }, fateOf, onColumns, onFate }: ImportTableProps) {
  const [shown, setShown] = useState(PAGE);
  const fields = IMPORTED.filter((field) => lines.some(({ given }) => given[field] !== undefined));
  const order = [...lines].sort((a, b) => Number(b.meant.is === 'unclear') - Number(a.meant.is === 'unclear') || a.at - b.at);
  const first = pasted.rows[headings ? 1 : 0] ?? [];
  return (
    <>
      <div className={styles['wide']} tabIndex={0} role="region" aria-label="What each column is">
        <table className={styles['table']}>
          <caption className="visually-hidden">What each column is</caption>
          <thead><tr>{columns.map((meaning, at) => (
            <th key={at} scope="col">
              <Choice
                aria-label={`Column ${at + 1}${headings ? `, “${pasted.rows[0]?.[at] ?? ''}”` : ''}`} value={meaning} options={MEANINGS.map((value) => ({ value, label: MEANING[value] }))}
                onPick={(picked) => onColumns(columns.map((one, place) => (place === at ? picked : one === picked && picked !== 'nothing' ? 'nothing' : one)))}
              />
            </th>
          ))}</tr></thead>
          <tbody><tr>{first.map((cell, at) => <td key={at} className="quiet">{cell}</td>)}</tr></tbody>
        </table>
      </div>
      <div className={styles['wide']} tabIndex={0} role="region" aria-label="What each line brings">
        <table className={styles['table']}>
          <caption className="visually-hidden">What each line brings</caption>
          <thead><tr><th scope="col">What becomes of it</th>{fields.map((field) => <th key={field} scope="col">{MEANING[field]}</th>)}</tr></thead>
          <tbody>{order.slice(0, shown).map((line) => <Line key={line.at} line={line} fate={fateOf(line)} fields={fields} onFate={(fate) => onFate(line.at, fate)} />)}</tbody>
        </table>
      </div>
      {order.length > shown && <div><Button onClick={() => setShown(shown + PAGE)}>Show the next {Math.min(PAGE, order.length - shown)} of {order.length}</Button></div>}
    </>
  );
}

interface LineProps {
  readonly line: ImportLine;
  readonly fate: Fate;
  readonly fields: readonly Imported[];
  readonly onFate: (fate: Fate) => void;
}
function Line({ line: { at, given, meant }, fate, fields, onFate }: LineProps) {
  const plan = usePlan();
  const person = fate === 'new' || fate === 'leave' ? null : plan.get('person', fate);
  const changes = person === null ? [] : changesTo(person, given);
  const people = meant.is === 'same' ? [meant.person] : meant.is === 'unclear' ? meant.people : [];
  const options = [
    ...people.map((id) => ({ value: id, label: `Same as ${plan.get('person', id)?.name ?? 'somebody'}` })),
    ...(given.name === undefined ? [] : [{ value: 'new', label: 'Somebody new' }]),
    { value: 'leave', label: 'Leave out' },
  ];
  const said = (field: Imported) => (field === 'type' ? (given.type === undefined ? '' : TYPE_WORDS[given.type]) : (given[field] ?? ''));
  return (
    <tr data-look={(meant.is === 'unclear' && fate === 'leave') || undefined} data-left={fate === 'leave' || undefined}>
      <td>
        <Choice aria-label={`Line ${at + 1}, ${given.name ?? given.email ?? 'without a name'}`} value={fate} options={options} onPick={onFate} />
        {(meant.is === 'unclear' || meant.is === 'nobody') && <span className={styles['why']}>{meant.why}</span>}
        {person !== null && changes.length === 0 && <span className={styles['why']}>Nothing changes</span>}
      </td>
      {fields.map((field) => {
        const change = changes.find((one) => one.field === field);
        return <td key={field}>{change ? <>{change.from !== '' && <s className={styles['was']}>{change.from}</s>}<span className={styles['new']}>{change.to}</span></> : said(field)}</td>;
      })}
    </tr>
  );
}
