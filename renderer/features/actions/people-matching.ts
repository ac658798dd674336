import type { Person, PersonType } from '../../../shared/domain/people.ts';

/** Whom a few typed letters may mean: those whose name, or any word of it, begins with them, then those with them anywhere. */
export function peopleMatching(people: readonly Person[], typed: string, first: PersonType): readonly Person[] {
  const query = typed.trim().toLowerCase();
  const rank = (one: Person): number => {
    const name = one.name.toLowerCase();
    if (query === '') return 0;
    if (name.startsWith(query)) return 0;
    if (name.split(/\s+/).some((word) => word.startsWith(query))) return 1;
    return `${name} ${one.post} ${one.portfolio}`.toLowerCase().includes(query) ? 2 : 3;
  };
  return people
    .map((one, place) => ({ one, place, rank: rank(one) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || Number(b.one.type === first) - Number(a.one.type === first) || a.place - b.place)
    .map(({ one }) => one);
}
