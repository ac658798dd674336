import type { EntityId } from '../../../shared/domain/entity.ts';

/** What is being written down: a new one, or one that stands; null: nothing. */
export type Writing = { readonly id: EntityId | null } | null;
