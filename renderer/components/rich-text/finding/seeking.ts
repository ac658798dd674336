import { createContext } from 'react';
import type { WordFinder } from '../../../../shared/papers/word-finder.ts';

/** What is being looked for in the editors of a page, and at which of its places one is. */
export interface Seeking {
  readonly find: WordFinder;
  /** `nth`: from 0, among the places of that section. */
  readonly at: { readonly section: string; readonly nth: number } | null;
}
/** Null: nothing is being looked for. */
export const SeekingContext = createContext<Seeking | null>(null);
/** What one of the editors marks of it. */
export const soughtIn = (seeking: Seeking | null, section: string | undefined): { readonly find: WordFinder; readonly nth: number | null } | null =>
  seeking && { find: seeking.find, nth: seeking.at !== null && seeking.at.section === section ? seeking.at.nth : null };
