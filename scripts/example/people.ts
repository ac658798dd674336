import type { PersonType } from '../../shared/domain/people.ts';
import type { Step } from './steps.ts';

interface Given {
  readonly name: string;
  readonly post?: string;
  readonly portfolio?: string;
  readonly group?: string;
  /** Before the @. */
  readonly email?: string;
  /** The last three figures. */
  readonly extension?: string;
  /** Whom they answer to, by name. */
  readonly director?: string;
}
const CHIEF = 'Alison Brandreth';
const RESOURCES = 'Margaret Osei';

const officer = (name: string, post: string, extension: string, director?: string): Given => ({
  name,
  post,
  extension,
  ...(director ? { director } : {}),
  email: name.toLowerCase().replace(' ', '.'),
});
const member = (name: string, group: string, post = '', portfolio = ''): Given => ({
  name: `Councillor ${name}`,
  post,
  portfolio,
  group,
  email: `cllr.${name.toLowerCase().replace(' ', '.')}`,
});

/** Telephone numbers are of the range kept free for stories; `.example` is nobody's domain. */
const added = (type: PersonType, people: readonly Given[]): Step[] =>
  people.map(({ name, post = '', portfolio = '', group = '', email, extension, director }) => (look) => ({
    do: 'person.add',
    fields: {
      type,
      name,
      post,
      portfolio,
      politicalGroup: group,
      email: email ? `${email}@ashbournevale.example` : '',
      telephone: extension ? `01632 960 ${extension}` : '',
      ...(director ? { director: look.person(director) } : {}),
    },
  }));

const ADMINISTRATION = 'Administration Group';
const INDEPENDENT = 'Independent Group';
const VILLAGES = 'Vale Villages Group';

export const members = added('member', [
  member('Anita Deverell', ADMINISTRATION, 'Leader of the Council', 'Strategy and Partnerships'),
  member('Peter Oakden', ADMINISTRATION, 'Deputy Leader of the Council', 'Finance and Assets'),
  member('Morwenna Penhale', ADMINISTRATION, '', 'Governance and Communities'),
  member('Yusuf Rahimi', ADMINISTRATION, '', 'Customers and Digital'),
  member('Beth Holloway', ADMINISTRATION, '', 'Planning and Growth'),
  member('Graham Tolley', INDEPENDENT, 'Chair of the Overview and Scrutiny Committee'),
  member('Leila Farrow', ADMINISTRATION, 'Vice-Chair of the Overview and Scrutiny Committee'),
  member('Martin Selwood', INDEPENDENT, 'Leader of the Independent Group'),
  member('Ruth Ackland', VILLAGES, 'Leader of the Vale Villages Group'),
  member('Colin Prewett', VILLAGES),
  member('Sylvia Hartnoll', ADMINISTRATION, 'The Mayor'),
]);

export const officers = added('officer', [
  officer('Alison Brandreth', 'Chief Executive', '400'),
  officer('Margaret Osei', 'Director of Resources and Chief Financial Officer', '404', CHIEF),
  officer('Oluwaseun Adeyemi', 'Monitoring Officer', '407', CHIEF),
  officer('Priya Raman', 'Assistant Director, Strategy', '412', CHIEF),
  officer('Tom Hallworth', 'Head of Finance', '415', RESOURCES),
  officer('Ian Strickland', 'Head of Assets and Property', '421', RESOURCES),
  officer('Karen Brightwell', 'Head of Customer and Digital', '426', RESOURCES),
  officer('Ffion Pryce', 'Head of Human Resources', '430', RESOURCES),
  officer('Luke Farrant', 'Head of Streets and Parks', '433', CHIEF),
  officer('Samira Haddad', 'Head of Communications', '438', CHIEF),
  officer('Rosalind Achebe', 'Partnerships Manager', '441', CHIEF),
  officer('Gareth Lyle', 'Planning Policy Manager', '446', CHIEF),
  officer('Ben Thackeray', 'Procurement Manager', '452', RESOURCES),
  officer('Helen Marlow', 'Democratic Services Manager', '460', CHIEF),
  officer('Joe Sutcliffe', 'Democratic Services Officer', '461', CHIEF),
]);

export const groupsAndPartners = [
  ...added('group', [{ name: 'Group Leaders', post: 'Leaders of the three political groups' }]),
  ...added('partner', [
    { name: 'Ashbourne Vale Association of Parish Councils', post: 'Association of the borough’s 23 parish councils' },
    { name: 'Councils’ Improvement Partnership', post: 'Peer support team' },
  ]),
];
