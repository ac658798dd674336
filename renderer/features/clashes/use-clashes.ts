import type { EntityId } from '../../../shared/domain/entity.ts';
import { clashesOf } from '../../../shared/merging/clashes-of.ts';
import { openClashes, type OpenClash } from '../../../shared/merging/open-clashes.ts';
import { currentRecord, usePlan } from '../../store/plan-mirror.ts';

/** The clashes that are open in the plan on the screen. */
export function useClashes(): readonly OpenClash[] {
  usePlan();
  const record = currentRecord();
  return record === null ? [] : openClashes(record);
}
/** Those about a thing or what it owns; of its own fields only some, where these are named. */
export const useClashesOf = (id: EntityId, fields: readonly string[] | null = null): readonly OpenClash[] => clashesOf(useClashes(), id, fields);
