import type { MeetingDocument } from '../documents/document.ts';
import type { Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Division } from '../tracker/division.ts';

export interface Exported {
  readonly path: string;
  readonly fileName: string;
  /** Sentences about what the reader of the file should know ("Three labels say To be confirmed"). */
  readonly notes: readonly string[];
}
/** A paper that was published. `kept`: with a copy of the very bytes beside the plan. */
export interface Published extends Exported {
  readonly kept: boolean;
}
/** The comment sheets that were written; `path` is that of the first. */
export interface SheetsWritten {
  readonly path: string;
  readonly fileNames: readonly string[];
}
/** The returns that were made for owners; `path` is that of the first. `stopped`: the person stopped it, and the others were not made. */
export interface ReturnsMade {
  readonly path: string | null;
  readonly fileNames: readonly string[];
  readonly stopped: boolean;
}
/** A copy of the whole plan that was written to be sent, and the mail that takes it. */
export interface CopyWritten {
  readonly path: string;
  readonly fileName: string;
  /** The draft of the mail with the copy attached; null where it could not be written, and `problem` says why. */
  readonly draft: { readonly path: string; readonly fileName: string } | null;
  readonly problem: string | null;
}

/** Which document is to be written, besides papers and the tracker: of which meeting, or as what kind of file. */
export type DocumentOrder =
  | { readonly document: MeetingDocument; readonly meeting: EntityId }
  | { readonly document: 'record of scrutiny'; readonly as: 'document' | 'workbook' }
  | { readonly document: 'position statement' };

/** For whom a paper is written. Public unless the other is asked for by name; what is the office's own goes into neither. */
export const PAPER_EDITIONS = ['public', 'exempt'] as const satisfies readonly Edition[];
export type PaperEdition = (typeof PAPER_EDITIONS)[number];
/** Which paper is to be written; null: the response to the review, drafted from the plan. */
export interface PaperOrder {
  readonly paper: EntityId | null;
  readonly edition: PaperEdition;
  /** In the council's Word template, where it has one; else as papers look without. */
  readonly inTemplate: boolean;
}

/** Which tracker is to be written. Public unless another edition is asked for by name. */
export interface TrackerOrder {
  readonly by: Division;
  readonly edition: Edition;
}
