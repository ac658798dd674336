import type { Action, StatusWord } from '../domain/action.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { isPublic, type Classification } from '../domain/classification.ts';
import type { EntityId } from '../domain/entity.ts';
import { namedWithPost } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';
import { statusesOf } from '../domain/status-set.ts';
import type { Cell, CellParagraph, Column, ContentBlock, Runs } from './content.ts';
import { plain, said } from './content.ts';
import { shortMark } from './marking.ts';
import type { PastPlan } from './past.ts';
import { ragWord } from './plan-words.ts';
import { listed, stopped } from './words.ts';

/** What an appendix is built from. Both plans are the edition's, so what it may not know cannot be reached. */
export interface AppendixContext {
  readonly plan: Plan;
  readonly today: CalendarDay;
  /** The plan as the committee saw it last; null where it never did. */
  readonly lastSeen: PastPlan | null;
  /** As a sentence begins: `Cabinet`, `The Committee`. */
  readonly committee: string;
}

export const line = (runs: Runs, look: CellParagraph['look'] = 'plain'): CellParagraph => ({ runs, look });
export const bold = (text: string): CellParagraph => line([{ text, bold: true }]);
/** Said in support of what stands above it. */
export const note = (words: string): CellParagraph => line(plain(words), 'quiet');
export const cell = (...paragraphs: readonly CellParagraph[]): Cell => ({ rag: 'none', paragraphs });
export const quiet = (words: string): Cell => cell(note(words));
export const labelled = (label: string, words: string): CellParagraph => line([{ text: `${label} `, bold: true }, { text: words }], 'quiet');

/** That a thing is not public, and by what. */
export const markOf = ({ level, paragraphs }: Classification): CellParagraph => ({ ...bold(shortMark({ level, paragraphs })), marks: { level, paragraphs } });
/** In an edition that is not public, what is not public says so where it stands. A public edition has no such thing to mark. */
export function withMark(to: Cell, thing: Action | Recommendation): Cell {
  return isPublic(thing) ? to : { ...to, paragraphs: [...to.paragraphs, markOf(thing.classification)] };
}

export const refCell = (ref: string): Cell => said([{ text: ref || 'No reference', bold: true }]);
export const actionCell = (action: Action): Cell => withMark(said(stopped(action.title) || 'No title yet.'), action);
export const ownerCell = (plan: Plan, owner: EntityId | null): Cell => said(namedWithPost(plan, owner) || 'No owner yet');
export const dayCell = (day: CalendarDay | null): Cell => (day === null ? quiet('No date') : said(longDay(day)));
/** The word, and its colour in words as well as by its fill. */
export function statusCell(plan: Plan, is: StatusWord): Cell {
  const { label, rag } = statusesOf(plan.council)[is];
  return { rag, paragraphs: [bold(label), ...(ragWord(rag) ? [line(plain(ragWord(rag)))] : [])] };
}
/** A sentence a paragraph; said in words where there is none. */
export const sentencesCell = (sentences: readonly string[], none: string): Cell => {
  const some = sentences.filter((one) => one.trim() !== '');
  return some.length === 0 ? quiet(none) : cell(...some.map((one) => line(plain(stopped(one)))));
};

export const heading = (level: 1 | 2, text: string): ContentBlock => ({ type: 'heading', level, text });
export const text = (words: string): ContentBlock => ({ type: 'paragraph', look: 'plain', runs: plain(words) });
/** `The columns are reference, action and status.` */
export const columnsAre = (columns: readonly Column[]): string =>
  `The columns are ${listed(columns.map((one) => (one.heading === 'Ref' ? 'reference' : one.heading.toLowerCase())))}.`;
/** A table under a heading that says what it is. `rowsAre`: what each row is, for whoever cannot see it. */
export const tableOf = (name: string, rowsAre: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): ContentBlock => ({
  type: 'table', caption: null, name, columns, rows,
  description: `Each row is ${rowsAre}. ${columnsAre(columns)}`,
});
