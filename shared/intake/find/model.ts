import type { FoundTheme } from '../findings.ts';
import type { Block } from '../report-text.ts';
import type { Label, Role } from './titles.ts';

/** A heading and the blocks below it, up to the next heading. */
export interface Section {
  readonly heading: Block | null;
  /** As printed, without a closing full stop. */
  readonly number: string | null;
  /** Trimmed, without the number. Empty above the first heading. */
  readonly title: string;
  readonly level: number;
  readonly role: Role;
  readonly blocks: readonly Block[];
  /** The sections it stands in, the nearest first. */
  readonly within: readonly Section[];
}

/** A passage that is held to be a recommendation, before it has a reference. */
export interface Claim {
  readonly block: Block;
  readonly text: string;
  readonly label: Label;
  readonly theme: FoundTheme | null;
  /** The report's own number: `3` for `R3:`, `Recommendation 3` and `3.`. Null where it has none. */
  readonly own: string | null;
  readonly by: 'list' | 'reference' | 'table' | 'wording';
  /** It is a title, and paragraphs that explain it follow. */
  readonly explained: boolean;
  /** It has points below it that read like recommendations themselves, and no words that introduce them. */
  readonly holdsOthers?: true;
}

/** A passage that is not counted, before its theme is known as an index. */
export interface Remark {
  readonly block: Block;
  readonly text: string;
  readonly reason: string;
  readonly theme: FoundTheme | null;
}

/** What a passage is judged by: where it stands. */
export interface Place {
  readonly section: Section;
  /** The label of the recommendations heading it stands under, or null. */
  readonly label: Label | null;
  readonly theme: FoundTheme | null;
  /** The section (or one around it) is about the review itself, or about an earlier one. */
  readonly ground: 'past' | 'about' | 'open';
  /** The paragraph straight before it. */
  readonly before: Block | null;
  /** What was counted in this section so far, in reading order. */
  readonly counted: readonly Claim[];
  /** Whether paragraphs that explain an item follow the list. */
  readonly explained: boolean;
  /** Its items are numbered paragraphs of the report: only their words can tell. */
  readonly byWording: boolean;
}

export interface Judgement {
  readonly claims: readonly Claim[];
  readonly possible: readonly Remark[];
  readonly leftOut: readonly Remark[];
}

export const nothing: Judgement = { claims: [], possible: [], leftOut: [] };

export const together = (parts: readonly Judgement[]): Judgement => ({
  claims: parts.flatMap((part) => part.claims),
  possible: parts.flatMap((part) => part.possible),
  leftOut: parts.flatMap((part) => part.leftOut),
});
