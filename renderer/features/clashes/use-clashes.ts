import { useMemo } from 'react';
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
/** The things that stand by themselves and are in a clash, or own what is: for a list that asks for many at once. */
export function useClashing(): ReadonlySet<EntityId> {
  const clashes = useClashes();
  return useMemo(() => new Set(clashes.map(({ name }) => name.entity.split('/').slice(0, 2).join('/'))), [clashes]);
}
