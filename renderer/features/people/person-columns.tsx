import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { Person } from '../../../shared/domain/people.ts';
import { PERSON_TYPES } from '../../../shared/domain/people.ts';
import type { Load } from '../../../shared/people/holdings.ts';
import { ChoiceEditor } from '../../components/sheet/choice-editor.tsx';
import type { SheetColumn } from '../../components/sheet/sheet-columns.ts';
import { run } from '../../store/commands.ts';
import { TextEditor } from '../actions/cells/text-editor.tsx';
import { ClashBadge } from '../clashes/clash-badge.tsx';
import styles from './people.module.css';
import { loadWords, TYPE_WORDS, type PersonRow } from './person-rows.ts';
import { showActionsOf } from './show-actions-of.ts';

type TextField = 'name' | 'post' | 'portfolio' | 'politicalGroup' | 'email' | 'telephone';
const text = (name: TextField, heading: string, width: number | null): SheetColumn<PersonRow> => ({
  name, heading, width,
  textOf: ({ person }) => person[name],
  editor: ({ person }, props) => <TextEditor {...props} value={person[name]} onCommit={(value) => run({ do: 'person.set', id: person.id, fields: { [name]: value } })} />,
});
/** A member is known by a portfolio, anybody else by a post; where both are known, the post stands first. */
const roleField = ({ type, post, portfolio }: Person): 'post' | 'portfolio' => (post === '' && (portfolio !== '' || type === 'member') ? 'portfolio' : 'post');
const role = (width: number): SheetColumn<PersonRow> => ({
  name: 'role', heading: 'Post or portfolio', width,
  textOf: ({ person }) => [person.post, person.portfolio].filter(Boolean).join(' · '),
  editor: ({ person }, props) => {
    const field = roleField(person);
    const label = `${field === 'post' ? 'Post' : 'Portfolio'} of ${person.name}`;
    return <TextEditor {...props} label={label} value={person[field]} onCommit={(value) => run({ do: 'person.set', id: person.id, fields: { [field]: value } })} />;
  },
});
const type: SheetColumn<PersonRow> = {
  name: 'type', heading: 'Is a', width: 88,
  textOf: ({ person }) => TYPE_WORDS[person.type],
  editor: ({ person }, props) => (
    <ChoiceEditor {...props} value={person.type} options={PERSON_TYPES.map((value) => ({ value, label: TYPE_WORDS[value] }))} onPick={(picked) => run({ do: 'person.set', id: person.id, fields: { type: picked } })} />
  ),
};
const load = (name: 'owns' | 'holds', heading: string, width: number, as: 'owner' | 'portfolioHolder'): SheetColumn<PersonRow> => ({
  name, heading, width,
  textOf: (row) => loadWords(row[name]),
  // By what is still to do, and among equals by what is late.
  worth: (row) => (row[name].open + row[name].closed === 0 ? '' : row[name].open + row[name].overdue / 10_000),
  content: (row) => <LoadWords load={row[name]} />,
  leads: (row) => (row[name].open + row[name].closed === 0 ? null : () => showActionsOf(row.person, as)),
});
function LoadWords({ load: { open, overdue, closed } }: { readonly load: Load }) {
  if (open === 0) return <span className="quiet">{closed === 0 ? 'None' : `${closed} done`}</span>;
  return <span>{open} open{overdue > 0 && <>, <b className={styles['overdue']}>{overdue} overdue</b></>}</span>;
}
const committees: SheetColumn<PersonRow> = {
  name: 'committees', heading: 'Committees', width: 96,
  textOf: (row) => row.committees.join(', '),
  worth: (row) => row.committees.length || '',
  content: (row) => <span title={row.committees.join('\n')}>{row.committees.length === 0 ? <span className="quiet">None</span> : row.committees.length}</span>,
};

/** The columns that a list of this many pixels has room for. What gives way stands in the details. */
export function personColumnsFor(pixels: number): readonly SheetColumn<PersonRow>[] {
  const name: SheetColumn<PersonRow> = { ...text('name', 'Name', null), content: ({ person, left }) => <span title={left ? `${person.name}, left on ${longDay(person.leftOn!)}` : person.name}>{person.name}{left && <span className="quiet"> (left)</span>}<ClashBadge id={person.id} /></span> };
  const group = text('politicalGroup', 'Political group', pixels < 1320 ? 140 : 168);
  const owns = (width: number) => load('owns', 'Actions', width, 'owner');
  const holds = load('holds', 'Portfolio holder of', 144, 'portfolioHolder');
  if (pixels < 560) return [name, role(120), owns(96)];
  if (pixels < 900) return [name, type, role(180), owns(148)];
  if (pixels < 1320) return [name, type, role(180), group, ...(pixels < 1040 ? [] : [text('email', 'Email', pixels < 1160 ? 140 : 208)]), owns(144), holds];
  const posts = pixels < 1560 ? [role(200)] : [text('post', 'Post', 224), text('portfolio', 'Portfolio', 192)];
  return [name, type, ...posts, group, text('email', 'Email', pixels < 1560 ? 212 : 250), text('telephone', 'Telephone', 120), owns(144), holds, committees];
}
