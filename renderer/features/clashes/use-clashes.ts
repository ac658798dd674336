import { openClashes, type OpenClash } from '../../../shared/merging/open-clashes.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { currentRecord, usePlan } from '../../store/plan-mirror.ts';

/** The clashes that are open in the plan on the screen. */
export function useClashes(): readonly OpenClash[] {
  usePlan();
  const record = currentRecord();
  return record === null ? [] : openClashes(record);
}
/** Whether one of them is about a thing or what it owns. */
export function useHasClash(id: EntityId): boolean {
  return useClashes().some(({ about }) => about.id === id);
}
