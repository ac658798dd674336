import type { EntityId } from '../domain/entity.ts';
import type { Comparison } from '../history/compare.ts';

/** Another copy of the plan that is open, as it stands to the open one. Names and times are what the copy claims. */
export interface OtherCopy {
  readonly path: string;
  readonly name: string;
  /** `older`: everything in it is in the open plan; `newer`: the other way round; `apart`: each has what the other has not. */
  readonly stands: 'same' | 'older' | 'newer' | 'apart';
  /** How many changes only this copy has, and who made them, whoever made most of them first. */
  readonly theirs: number;
  readonly people: readonly string[];
  /** How many changes only the open plan has. */
  readonly ours: number;
  /** The last thing that was done in it (of what only it has, where it has any): an ISO instant and a name, either of which may be empty. */
  readonly last: { readonly at: string; readonly by: string } | null;
}

/** Another copy that lies beside the open plan's file. */
export interface CopyBeside extends OtherCopy {
  /** It came there while the plan was open, rather than having lain there before. */
  readonly isNewHere: boolean;
}

/** What differs between the open plan and another copy of it, both ways. Nothing has come in by looking. */
export interface CopyCompared {
  /** `last`: the last thing that was done in it at all. */
  readonly copy: OtherCopy;
  /** The last thing that was done in the open plan. */
  readonly ours: OtherCopy['last'];
  /** From the open plan to the copy: `added` is only there, `removed` only here. */
  readonly comparison: Comparison;
  /** Sentences naming what of the other copy cannot be read. */
  readonly notices: readonly string[];
}

/** Why a copy of the plan can only be looked at as it is. `cutShort`: garbled, too; `withoutRecord`: a public copy. */
export type Flaw = 'damaged' | 'cutShort' | 'handEdited' | 'tooNew' | 'withoutRecord';
/** Another copy of the plan that is open, which can only be looked at. How it stands to the open one cannot be told. */
export interface FlawedCopy {
  readonly path: string;
  readonly name: string;
  readonly flaw: Flaw;
}

/** Changes of another copy came in by themselves, because it was saved over the open plan's file. */
export interface CameIn {
  /** `Tom Okoro’s 3 changes came in: …`. */
  readonly sentence: string;
  /** The things they touched, as far as there is something to show: the place to go when it is only one. */
  readonly touched: readonly EntityId[];
  /** How many clashes are open that were not open before. */
  readonly clashes: number;
}
