import type { Classification } from '../domain/classification.ts';
import type { Rag } from '../domain/status-colours.ts';
import type { Edition } from '../domain/edition.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';

/** What a paper is, before it is a Word file, a page of the preview or anything else. Pure values; every text is already said in words. */
export interface PaperContent {
  readonly edition: Edition;
  readonly properties: DocumentProperties;
  /** Stands at the head of the first page; null where the council has none. */
  readonly logo: LogoContent | null;
  /** `Cabinet` and the meeting's day, for the running header and the file's name. */
  readonly committee: string;
  readonly meetingOn: CalendarDay | null;
  readonly subject: string;
  /** In the file's name in place of the subject, where that may say too much or too little. */
  readonly nameInFiles?: string;
  /** What stands on every page of a paper that is not public (LGA 1972 s100B(5)); null on a public one. */
  readonly marking: string | null;
  readonly parts: readonly ContentPart[];
  /** The day as of which the appendices and the drafted words are, where the plan was frozen for the meeting; null: as the plan is now. */
  readonly asItStood: CalendarDay | null;
  /** What the plan could not say and nobody has yet: labels, for the person who fills the paper in. */
  readonly unfilled: readonly string[];
}
export interface LogoContent {
  readonly type: 'png' | 'jpeg';
  readonly base64: string;
  /** As it is printed, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly words: string;
}
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  /** The council. Never a person or a machine. */
  readonly creator: string;
  readonly language: 'en-GB';
}
export interface ContentPart {
  readonly orientation: 'portrait' | 'landscape';
  /** What the running header calls it: empty for the report itself, `Appendix A – Action plan` for an appendix. */
  readonly name: string;
  /** What the running header says of it in place of its name and the subject. */
  readonly head?: string;
  readonly blocks: readonly ContentBlock[];
}

export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** What was so and is not any more. Never the only sign of it: the column says so, or the words do. */
  readonly struck?: boolean;
  /** A bar whose number stands beside it: not for reading out. */
  readonly bar?: boolean;
  /** An https or mailto address that has been checked. */
  readonly link?: string;
}
export type Runs = readonly TextRun[];
export interface ListItem {
  readonly kind: 'numbered' | 'bullet';
  /** From 0. */
  readonly level: number;
  readonly runs: Runs;
}
/** Why something is not public, in law. */
export type Ground = Pick<Classification, 'level' | 'paragraphs'>;
/** A paragraph of a cell. A `quiet` one is said in support of the one above it. `marks`: it says in short that something is not public, which stands in full at the head of its pages. */
export interface CellParagraph {
  readonly runs: Runs;
  readonly look: 'plain' | 'quiet';
  readonly marks?: Ground;
}
export interface Cell {
  /** At least one, and never an empty one: a cell with nothing to say says so. */
  readonly paragraphs: readonly CellParagraph[];
  /** Fills the cell; its first paragraph always has the word as well. */
  readonly rag: Rag;
}
export interface Column {
  readonly heading: string;
  /** Share of the table's width; a table's shares add up to what they add up to. */
  readonly width: number;
}
export type ContentBlock =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly runs: Runs; readonly look: 'plain' | 'marking' | 'lead-in' }
  /** One list, with its own numbers from 1. */
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  /** Labels and values in two columns: the front table. */
  | {
      readonly type: 'details';
      readonly name: string;
      readonly description: string;
      readonly rows: readonly { readonly label: string; readonly value: readonly Runs[] }[];
    }
  | {
      readonly type: 'table';
      /** Printed above the table; null where the heading just above says it. */
      readonly caption: string | null;
      /** Alternative text: what it is, and how it is to be read. */
      readonly name: string;
      readonly description: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    };

/** What of a paper is of the plan as it stood, where it is: its appendices, and the words drafted from the plan. Empty where it has no appendix. */
export const appendicesWords = ({ parts }: Pick<PaperContent, 'parts'>): string =>
  parts.length === 1 ? '' : parts.length === 2 ? 'Appendix A' : 'The appendices';
export const plain = (text: string): Runs => [{ text }];
export const said = (...paragraphs: readonly (string | Runs)[]): Cell => ({
  paragraphs: paragraphs.map((one) => ({ runs: typeof one === 'string' ? plain(one) : one, look: 'plain' })),
  rag: 'none',
});
export const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');
