import { useMemo } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Round } from '../../../shared/domain/round.ts';
import { useStore } from '../../store/store.ts';
import { standingOf } from '../taking-in/decisions.ts';
import { inHandWords } from '../taking-in/review-words.ts';
import { lookAtRound } from '../taking-in/take-in.ts';
import { takingStore } from '../taking-in/taking-store.ts';

/** A return that has come back and waits to be looked at: nothing of it is in the plan yet. */
export interface InHand {
  /** `3 changes to review`, `2 clashes to settle`. */
  readonly words: string;
  readonly clashes: number;
  readonly open: () => void;
}

/** What is in hand of a round, by owner. */
export function useInHand({ id }: Round): ReadonlyMap<EntityId, InHand> {
  const { review, decisions } = useStore(takingStore);
  return useMemo(() => new Map((review?.round === id ? review.returns : []).flatMap((one): [EntityId, InHand][] => {
    const standing = standingOf(one, decisions);
    const open = () => void lookAtRound(id, one.key);
    return one.owner.id === null ? [] : [[one.owner.id, { words: inHandWords(standing), clashes: standing.open, open }]];
  })), [review, decisions, id]);
}
