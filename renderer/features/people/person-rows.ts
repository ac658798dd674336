import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { hasLeft, type Person, type PersonType } from '../../../shared/domain/people.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { committeesOf, holdingsOf, loadOf, type Load } from '../../../shared/people/holdings.ts';
import type { SheetRow } from '../../components/sheet/sheet-columns.ts';

export const TYPE_WORDS: Readonly<Record<PersonType, string>> = { officer: 'Officer', member: 'Member', group: 'Group', partner: 'Partner' };
export const TYPES_WORDS: Readonly<Record<PersonType, string>> = { officer: 'Officers', member: 'Members', group: 'Groups', partner: 'Partners' };

/** Somebody with what their row shows beside them. */
export interface PersonRow extends SheetRow {
  readonly person: Person;
  /** The day they left is not ahead. */
  readonly left: boolean;
  readonly owns: Load;
  readonly holds: Load;
  readonly committees: readonly string[];
  /** What the quick filter looks in, in lower case. */
  readonly words: string;
}

/** The people of a plan as rows, in the plan's order. */
export function personRows(plan: Plan, today: CalendarDay): readonly PersonRow[] {
  return plan.all('person').map((person) => {
    const holdings = holdingsOf(plan, person.id);
    const committees = committeesOf(holdings).map(({ name }) => name);
    return {
      key: person.id, name: person.name, person, committees, left: hasLeft(person, today),
      owns: loadOf(holdings.owns, today),
      holds: loadOf(holdings.holds, today),
      words: [person.name, person.post, person.portfolio, person.politicalGroup, person.email, person.telephone, TYPE_WORDS[person.type], ...committees, hasLeft(person, today) ? 'left' : ''].join('\n').toLowerCase(),
    };
  });
}
interface PeopleFilter {
  readonly query: string;
  readonly type: PersonType | 'left' | null;
}
/** Every word typed must be found somewhere in the row. */
export function peopleShown(rows: readonly PersonRow[], { query, type }: PeopleFilter): readonly PersonRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => (type === null || (type === 'left' ? row.left : row.person.type === type)) && words.every((word) => row.words.includes(word)));
}
/** Those who have left come after everybody who is here, however they are sorted. */
export const leaversLast = (rows: readonly PersonRow[]): readonly PersonRow[] => [...rows.filter(({ left }) => !left), ...rows.filter(({ left }) => left)];

/** `5 open, 2 overdue`, `3 done`: how much somebody has; empty where it is nothing. */
export function loadWords({ open, overdue, closed }: Load): string {
  if (open === 0) return closed === 0 ? '' : `${closed} done`;
  return overdue === 0 ? `${open} open` : `${open} open, ${overdue} overdue`;
}
