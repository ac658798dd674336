import type { DraftBlock } from './blocks.ts';

/** What each type of paper says in its own words; the rest is said alike in all. */
export interface DraftWords {
  readonly subject: string;
  readonly summary: readonly DraftBlock[];
  /** Numbered, verb-first, each able to stand on its own as a minute. */
  readonly recommendations: readonly string[];
  readonly reason: readonly DraftBlock[];
  readonly introduction: readonly DraftBlock[];
  /** Numbered, doing nothing among them, one recommended. */
  readonly options: readonly DraftBlock[];
  readonly background: readonly DraftBlock[];
}
