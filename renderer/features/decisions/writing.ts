import type { EntityId } from '../../../shared/domain/entity.ts';

/** What is being written down: a new one, or one that stands; null: nothing. */
export type Writing = { readonly id: EntityId | null } | null;

/** What is being done on the page of a meeting, one thing at a time. */
export type Doing =
  | { readonly is: 'recording' }
  | { readonly is: 'closing' }
  /** Of one decision, in its place. */
  | { readonly is: 'changing' | 'arising' | 'replying'; readonly id: EntityId };
