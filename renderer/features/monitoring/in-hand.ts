import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Round } from '../../../shared/domain/round.ts';

/** A return that has come back and waits to be looked at: nothing of it is in the plan yet. */
export interface InHand {
  /** `3 changes to review`, `2 clashes to settle`. */
  readonly words: string;
  readonly clashes: number;
  readonly open: () => void;
}
const NOTHING: ReadonlyMap<EntityId, InHand> = new Map();

/** What is in hand of a round, by owner. */
export function useInHand(_round: Round): ReadonlyMap<EntityId, InHand> {
  return NOTHING;
}
