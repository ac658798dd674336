import type { ReturnsReview } from './returns.ts';

/** What was found among files that were read as returns. */
export interface ReturnsGathered {
  /** All that is in hand of the round now, what was there before included. Null where every file was a copy of the plan. */
  readonly review: ReturnsReview | null;
  /** Files that are another one of them over again, byte for byte: they are read once. */
  readonly doubled: readonly { readonly fileName: string; readonly sameAs: string }[];
  /** Copies of a plan among them, which are merged, each by itself. */
  readonly copies: readonly { readonly path: string; readonly name: string }[];
}
