/** The sorts of thing one can look for, in the order in which equally good ones are offered. */
export const SORTS = ['command', 'action', 'recommendation', 'person', 'committee', 'meeting', 'paper', 'decision', 'planned', 'update'] as const;
export type Sort = (typeof SORTS)[number];

/** Something that can be found by its name or the words in it, and gone to. */
export interface Findable {
  /** Unique among all: an entity’s id, or a command’s name. */
  readonly key: string;
  readonly sort: Sort;
  /** `A12`; empty where it has none. */
  readonly ref: string;
  readonly title: string;
  /** What helps to tell it from others: owner and status, a date, a post. */
  readonly detail: string;
  /** Further words it may be found by, which are not shown unless they are what was found. */
  readonly words: string;
}
