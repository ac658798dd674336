import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Person } from '../../../shared/domain/people.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Round } from '../../../shared/domain/round.ts';
import { nameOrLeft } from '../../../shared/people/offered.ts';
import { isIn, type OwnerInRound } from '../../../shared/rounds/owners-state.ts';
import type { SheetRow } from '../../components/sheet/sheet-columns.ts';
import type { InHand } from './in-hand.ts';
import type { OwnersShown } from './monitoring-state.ts';

export interface OwnerRow extends SheetRow {
  readonly one: OwnerInRound;
  readonly person: Person | null;
  readonly post: string;
  /** What has come back from them and waits to be looked at. */
  readonly inHand: InHand | null;
  /** Whether nobody is waited for any more. */
  readonly isOver: boolean;
}
export function ownerRows(plan: Plan, round: Round, owners: readonly OwnerInRound[], inHand: ReadonlyMap<EntityId, InHand>, today: CalendarDay): readonly OwnerRow[] {
  return owners.map((one) => {
    const person = plan.get('person', one.owner);
    return { key: one.owner, name: nameOrLeft(person, today), person, post: person?.post || person?.portfolio || '', one, inHand: inHand.get(one.owner) ?? null, isOver: round.closedOn !== null };
  });
}

/** Which of the filters above the table each row belongs to: exactly one. */
export function shownAs({ one: { state }, inHand }: OwnerRow): Exclude<OwnersShown, 'all'> {
  if (inHand !== null) return 'to review';
  return isIn(state) ? 'in' : state === 'not asked' ? 'not asked' : 'not yet';
}
const LABELS: readonly (readonly [Exclude<OwnersShown, 'all'>, string])[] = [['not asked', 'Not asked'], ['not yet', 'Not yet'], ['to review', 'To review'], ['in', 'Taken in']];
/** The filters, each with its number; one without a row is not offered unless it is chosen. */
export function filtersOf(rows: readonly OwnerRow[], shown: OwnersShown): readonly { readonly value: OwnersShown; readonly label: string }[] {
  const counted = LABELS.map(([value, label]) => ({ value, label, n: rows.filter((row) => shownAs(row) === value).length }));
  return [{ value: 'all', label: `All ${rows.length}` }, ...counted.filter(({ value, n }) => n > 0 || value === shown).map(({ value, label, n }) => ({ value, label: `${label} ${n}` }))];
}
