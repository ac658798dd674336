import type { EntityId } from '../../../shared/domain/entity.ts';

/** What stands before and after a thing in a list; null at its ends, or where it is not in the list. */
export function neighbours(ids: readonly EntityId[], id: EntityId): { readonly previous: EntityId | null; readonly next: EntityId | null } {
  const at = ids.indexOf(id);
  if (at < 0) return { previous: null, next: null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
