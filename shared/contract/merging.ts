import type { EntityId } from '../domain/entity.ts';

/** One thing that another copy of the plan brings, which can be taken or left: a field, or a thing added, removed or brought back. */
export interface MergeItem {
  /** Names it in `copy:merge`. */
  readonly key: string;
  /** What it stands under: for an update, its action. `ref` and `name` may be empty. */
  readonly about: { readonly id: EntityId; readonly kind: string; readonly ref: string; readonly name: string };
  readonly what: 'changed' | 'added' | 'removed' | 'broughtBack';
  /** `Target date`; for a thing that comes or goes, what kind of thing it is. */
  readonly label: string;
  /** In words, as it is here and as it is there; empty where nothing is. */
  readonly ours: string;
  readonly theirs: string;
  /** What a thing that comes in says, field by field. */
  readonly parts: readonly { readonly label: string; readonly words: string }[];
  /**
   * Both sides changed it, neither having seen the other: a field, or a thing that one side removed. Until somebody decides, both stand.
   * Of a reference given on both sides, the one that comes in shows another until it is renumbered.
   */
  readonly clash: 'field' | 'removal' | 'reference' | null;
  /** Where a clash over it is open here already: what shows of it, in words. Declining settles that clash, and this stays. Null where none is. */
  readonly openHere: string | null;
  /** Who set it there, and when, as that computer recorded it. */
  readonly by: string;
  readonly at: string;
}
/** What another copy of the open plan would bring. Nothing has been taken in yet: `id` names it in `copy:merge`. */
export interface MergePreview {
  readonly id: string;
  readonly path: string;
  readonly fileName: string;
  readonly items: readonly MergeItem[];
  /** Changes that would come in; changes made here that the other copy has not seen. */
  readonly changes: number;
  readonly ahead: number;
  /** When the newest change in the other copy was made, as that computer recorded it; null where it has none. */
  readonly newestAt: string | null;
  /** Sentences naming what of the other copy cannot be taken in, and what waits. */
  readonly notices: readonly string[];
}
/** What became of a merge. `sentence` says what came in. */
export interface Merged {
  readonly revision: number;
  readonly sentence: string;
  /** Clashes that are open in the plan now. */
  readonly clashes: number;
  /** Words that were struck out here earlier and stand again in what came in. */
  readonly struckWords: readonly string[];
}
/** Names an open clash. */
export type ClashName =
  | { readonly kind: 'field'; readonly entity: EntityId; readonly field: string }
  | { readonly kind: 'removal'; readonly entity: EntityId }
  | { readonly kind: 'reference'; readonly entity: EntityId };
/** How it is settled: by a value, one of those that stand or a third; for a removal, by keeping or removing; for a reference, by the next free number. */
export type ClashChoice =
  | { readonly take: 'value'; readonly value: unknown }
  | { readonly take: 'keep' | 'remove' }
  | { readonly take: 'nextNumber' };
