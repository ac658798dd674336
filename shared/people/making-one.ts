import type { Person } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { amendmentsNaming, committeesOf, holdingsOf } from './holdings.ts';

/** What is said of a person, in the order in which two entries are read beside each other. */
export const SAID_OF_A_PERSON = ['name', 'type', 'post', 'portfolio', 'politicalGroup', 'email', 'telephone', 'leftOn'] as const;
export type SaidOfAPerson = (typeof SAID_OF_A_PERSON)[number];
/** For each field, the place in the list of the entry whose value stays. */
export type Chosen = Readonly<Record<SaidOfAPerson, number>>;

/** In how many places the plan names somebody by a link. */
export function timesNamed(plan: Plan, { id }: Person): number {
  const holdings = holdingsOf(plan, id);
  return holdings.owns.length + holdings.holds.length + committeesOf(holdings).length + holdings.papers.length + amendmentsNaming(holdings).length + holdings.planned.length;
}
/** The entry that stays: the one that more of the plan names, so that least is led elsewhere; among equals the first. */
export const theOneThatStays = (plan: Plan, people: readonly Person[]): Person =>
  people.reduce((best, one) => (timesNamed(plan, one) > timesNamed(plan, best) ? one : best));

const isEmpty = (value: unknown): boolean => value === '' || value === null;

/**
 * Which value of each field to begin with: that of the entry that stays, or where it says nothing, that of the first which says something.
 * Whoever is a portfolio holder in any of them is a member.
 */
export function firstChoice(plan: Plan, people: readonly Person[]): Chosen {
  const stays = people.indexOf(theOneThatStays(plan, people));
  const member = people.some(({ id }) => holdingsOf(plan, id).holds.length > 0) ? people.findIndex(({ type }) => type === 'member') : -1;
  const placeOf = (field: SaidOfAPerson): number => {
    if (field === 'type' && member >= 0) return member;
    if (!isEmpty(people[stays]![field])) return stays;
    const says = people.findIndex((one) => !isEmpty(one[field]));
    return says < 0 ? stays : says;
  };
  return Object.fromEntries(SAID_OF_A_PERSON.map((field) => [field, placeOf(field)])) as unknown as Chosen;
}
/** The fields in which the entries differ. */
export const differing = (people: readonly Person[]): ReadonlySet<SaidOfAPerson> =>
  new Set(SAID_OF_A_PERSON.filter((field) => people.some((one) => one[field] !== people[0]![field])));
/** The values that stay, as the command takes them. */
export const valuesChosen = (people: readonly Person[], chosen: Chosen): Partial<Pick<Person, SaidOfAPerson>> =>
  Object.fromEntries(SAID_OF_A_PERSON.map((field) => [field, people[chosen[field]]![field]]));
