import type { EntityId } from '../../../shared/domain/entity.ts';

/** A new action of which something is written and nothing is added yet. */
export interface HalfTyped {
  readonly title: string;
  readonly due: string;
  readonly owner: EntityId | null;
  readonly recommendation: EntityId | null;
}
/** By where it is written: beside a recommendation, or in the view of all actions. */
const begun = new Map<string, HalfTyped>();

/** What was begun there before one went to look at something else; null where nothing was. */
export const halfTypedAt = (place: string): HalfTyped | null => begun.get(place) ?? null;
export function keepHalfTyped(place: string, typed: HalfTyped): void {
  if (typed.title.trim() === '' && typed.due.trim() === '') begun.delete(place);
  else begun.set(place, typed);
}
export const forgetHalfTyped = (place: string): void => void begun.delete(place);
/** Another plan is shown. */
export const forgetAllHalfTyped = (): void => begun.clear();
