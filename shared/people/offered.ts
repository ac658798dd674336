import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import { hasLeft, type Person } from '../domain/people.ts';

/** Whom to choose from for something more: everybody but those who have left. Whoever stands there now is among them. */
export const offered = (people: readonly Person[], today: CalendarDay, now: EntityId | null = null): readonly Person[] =>
  people.filter((one) => one.id === now || !hasLeft(one, today));

/** `Margaret Osei`, `Margaret Osei (left)`; empty for nobody. */
export function nameOrLeft(person: Person | null, today: CalendarDay): string {
  if (person === null) return '';
  return hasLeft(person, today) ? `${person.name} (left)` : person.name;
}
/** The one who has exactly this name and has left: they are not added a second time. */
export const leaverNamed = (people: readonly Person[], today: CalendarDay, name: string): Person | null =>
  people.find((one) => hasLeft(one, today) && one.name.toLowerCase() === name.trim().toLowerCase()) ?? null;
