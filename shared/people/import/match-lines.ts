import type { OneCommand } from '../../commands/decide.ts';
import { tidyText } from '../../commands/tidy.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Person, PersonType } from '../../domain/people.ts';
import type { Plan } from '../../domain/plan.ts';
import { count, listed } from '../../papers/words.ts';
import type { Meaning, Recognised } from './columns.ts';
import { firstNameFirst, type Pasted } from './read-pasted.ts';

export const IMPORTED = ['name', 'type', 'post', 'portfolio', 'politicalGroup', 'email', 'telephone'] as const;
export type Imported = (typeof IMPORTED)[number];
/** What a line says of somebody; what it does not say is not there, and changes nothing. */
export type Given = { readonly [Field in Exclude<Imported, 'type'>]?: string } & { readonly type?: PersonType };

/** Whom a line means. `unclear` waits for the clerk; `nobody` has no name. */
export type Meant =
  | { readonly is: 'new' }
  | { readonly is: 'same'; readonly person: EntityId }
  | { readonly is: 'unclear'; readonly why: string; readonly people: readonly EntityId[] }
  | { readonly is: 'nobody'; readonly why: string };
export interface ImportLine {
  /** Its place in the pasted list, from 0. */
  readonly at: number;
  readonly given: Given;
  readonly meant: Meant;
}
/** What becomes of a line: somebody new, changes to somebody, or nothing. */
export type Fate = 'new' | 'leave' | EntityId;

const TYPES: Readonly<Record<string, PersonType>> = { officer: 'officer', member: 'member', councillor: 'member', group: 'group', partner: 'partner' };
const asKey = (name: string): string => tidyText(name).toLowerCase().replace(/\s+/g, ' ').replace(/^cllr\.? /, 'councillor ');
const emailKey = (email: string): string => tidyText(email).toLowerCase();

function givenOf(row: readonly string[], columns: readonly Meaning[]): Given {
  const cell = (meaning: Meaning): string => row[columns.indexOf(meaning)] ?? '';
  const name = cell('name') === '' ? [cell('firstName'), cell('surname')].filter(Boolean).join(' ') : firstNameFirst(cell('name'));
  const type = TYPES[cell('type').toLowerCase().replace(/s$/, '')] ?? (/^(cllr|councillor)\b/i.test(name) || cell('politicalGroup') !== '' ? 'member' : undefined);
  const texts = (['post', 'portfolio', 'politicalGroup', 'telephone'] as const).flatMap((field) => (cell(field) === '' ? [] : [[field, cell(field)] as const]));
  const email = cell('email').replace(/^mailto:/i, '');
  return { ...(name === '' ? {} : { name }), ...(type ? { type } : {}), ...Object.fromEntries(texts), ...(email === '' ? {} : { email }) };
}

/** Each line of a pasted list with whom it means: by the email address, then by the exact name. Two that fit, or fit each other, are unclear. */
export function matchLines(plan: Plan, { rows }: Pasted, { headings, columns }: Recognised): readonly ImportLine[] {
  const people = plan.all('person');
  const seen = new Map<string, number>();
  return rows.slice(headings ? 1 : 0).map((row, at): ImportLine => {
    const given = givenOf(row, columns);
    const meant = whoIsMeant(people, given);
    const keys = meant.is === 'same' ? [meant.person] : meant.is === 'new' ? [given.email ? emailKey(given.email) : '', asKey(given.name ?? '')].filter(Boolean) : [];
    const before = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, at);
    if (before !== undefined) return { at, given, meant: { is: 'unclear', why: `The same as line ${before + 1} of this list`, people: meant.is === 'same' ? [meant.person] : [] } };
    return { at, given, meant };
  });
}
function whoIsMeant(people: readonly Person[], { name = '', email = '' }: Given): Meant {
  const byEmail = email === '' ? [] : people.filter((one) => one.email !== '' && emailKey(one.email) === emailKey(email));
  const byName = name === '' ? [] : people.filter((one) => asKey(one.name) === asKey(name));
  const ids = (some: readonly Person[]) => [...new Set(some.map(({ id }) => id))];
  if (byEmail.length > 1) return { is: 'unclear', why: 'Several people have this email address', people: ids(byEmail) };
  const [one] = byEmail;
  if (one) return byName.length === 0 || byName.includes(one) ? { is: 'same', person: one.id } : { is: 'unclear', why: 'The address is one person’s, the name another’s', people: ids([one, ...byName]) };
  if (byName.length > 1) return { is: 'unclear', why: 'Several people have this name', people: ids(byName) };
  const [named] = byName;
  if (named) return named.email === '' || email === '' ? { is: 'same', person: named.id } : { is: 'unclear', why: 'The same name with another address', people: [named.id] };
  return name === '' ? { is: 'nobody', why: email === '' ? 'No name and no address' : 'No name' } : { is: 'new' };
}

/** What becomes of a line while the clerk has not said otherwise: what is unclear is left. */
export const fateAtFirst = ({ meant }: ImportLine): Fate => (meant.is === 'new' ? 'new' : meant.is === 'same' ? meant.person : 'leave');

export interface FieldChange {
  readonly field: Imported;
  readonly from: string;
  readonly to: string;
}
/** What a line changes about somebody who is in the plan: never what they are, which may be a guess from a name, nor capitals and titles. */
export function changesTo(person: Person, given: Given): readonly FieldChange[] {
  return IMPORTED.flatMap((field) => {
    const to = given[field];
    const isSame = to === undefined || to === person[field] || (field === 'name' && asKey(to) === asKey(person.name)) || (field === 'email' && emailKey(to) === emailKey(person.email));
    return isSame || field === 'type' ? [] : [{ field, from: person[field], to }];
  });
}

/** All that was chosen as commands, to be one step; null where nothing would change. `usual`: what somebody new is, where the list does not say. */
export function importCommand(
  plan: Plan, lines: readonly ImportLine[], fateOf: (line: ImportLine) => Fate, usual: PersonType,
): { readonly label: string; readonly commands: readonly OneCommand[] } | null {
  const added: OneCommand[] = [];
  const changed: OneCommand[] = [];
  for (const line of lines) {
    const fate = fateOf(line);
    if (fate === 'leave') continue;
    const person = fate === 'new' ? null : plan.get('person', fate);
    if (fate === 'new') added.push({ do: 'person.add', fields: { type: usual, ...line.given } });
    else if (person) {
      const changes = changesTo(person, line.given);
      if (changes.length > 0) changed.push({ do: 'person.set', id: person.id, fields: Object.fromEntries(changes.map(({ field, to }) => [field, to])) });
    }
  }
  if (added.length + changed.length === 0) return null;
  const parts = [...(added.length > 0 ? [`added ${count(added.length, 'person', 'people')}`] : []), ...(changed.length > 0 ? [`changed ${count(changed.length, 'person', 'people')}`] : [])];
  const words = listed(parts);
  return { label: `${words.charAt(0).toUpperCase()}${words.slice(1)} from a list`, commands: [...added, ...changed] };
}
