import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { OwnerInRound } from '../../../shared/rounds/owners-state.ts';

/** A day on which returns are due otherwise than the round says, and why. */
export interface AnotherDay {
  readonly dueOn: CalendarDay | null;
  readonly note: string;
}
const same = <Value>(all: readonly Value[]): Value | null => (new Set(all).size === 1 ? all[0]! : null);

/** What these owners have already, as far as all of them have the same. */
export const dayOf = (owners: readonly OwnerInRound[]): AnotherDay => ({ dueOn: same(owners.map(({ returns }) => returns.at(-1)?.dueOn ?? null)), note: same(owners.map(({ note }) => note)) ?? '' });

/** Whether notes of their own stand there that differ: an empty field then leaves each its own. */
export const keepsNotes = (owners: readonly OwnerInRound[], note: string): boolean => note.trim() === '' && same(owners.map((one) => one.note)) === null;
/** What is to be noted of each of them. */
export const fieldsOf = (owners: readonly OwnerInRound[], { dueOn, note }: AnotherDay): Pick<AnotherDay, 'dueOn'> & Partial<AnotherDay> =>
  ({ dueOn, ...(keepsNotes(owners, note) ? {} : { note: note.trim() }) });
