import type { ReturnsReview } from '../../../shared/contract/contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { currentPlan } from '../../store/plan-mirror.ts';
import { Store } from '../../store/store.ts';
import { carriedOver, inOrder, type Decisions } from './decisions.ts';

/** The returns that are in hand, as they were looked at last, and what has been decided about them. Nothing of it is in the plan. */
export interface TakingState {
  readonly review: ReturnsReview | null;
  readonly decisions: Decisions;
  /** Which return’s answers are shown. */
  readonly shown: string | null;
  /** Whether the review is what Monitoring shows. */
  readonly open: boolean;
  /** The plan it was looked at against. Where that has moved on, it is looked at again. */
  readonly against: Plan | null;
  /** They are being taken in just now. */
  readonly busy: boolean;
}
const NO_DECISIONS: Decisions = new Map();
export const takingStore = new Store<TakingState>({ review: null, decisions: NO_DECISIONS, shown: null, open: false, against: null, busy: false });

/** Another look at what is in hand: what was decided stands where the answer is still the same. */
export function showReview(review: ReturnsReview, open: boolean): void {
  const before = takingStore.get();
  const isSame = before.review?.round === review.round;
  const stays = isSame && review.returns.some(({ key }) => key === before.shown);
  takingStore.update({
    review, open, against: currentPlan(),
    decisions: isSame && before.review ? carriedOver(before.decisions, before.review, review) : NO_DECISIONS,
    shown: stays ? before.shown : (inOrder(review.returns)[0]?.key ?? null),
  });
}
