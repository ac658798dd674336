import type { Block, Run, SectionName } from '../../domain/paper.ts';

/** A block's values before it has an id and a place: what a draft is made of, and what a command can store as it stands. */
export type DraftBlock = Pick<Block, 'type' | 'level' | 'runs' | 'rows'>;
export interface DraftSection {
  readonly name: SectionName;
  readonly included: boolean;
  readonly blocks: readonly DraftBlock[];
}

type Words = string | readonly Run[];
const runsOf = (words: Words): Run[] => (typeof words === 'string' ? [{ text: words }] : [...words]);
const made = (type: Block['type'], words: Words, level = 0): DraftBlock => ({ type, level, runs: runsOf(words), rows: null });

export const paragraph = (words: Words): DraftBlock => made('paragraph', words);
export const numbered = (items: readonly Words[]): DraftBlock[] => items.map((words) => made('numbered', words));
export const bulleted = (items: readonly Words[]): DraftBlock[] => items.map((words) => made('bullet', words));
/** A table's caption stands in its runs; the first row is its header. */
export const table = (caption: string, rows: readonly (readonly string[])[]): DraftBlock => ({
  type: 'table',
  level: 0,
  runs: [{ text: caption }],
  rows: rows.map((row) => [...row]),
});
/** The sentences that have something to say, as one paragraph. */
export const sentences = (...said: readonly string[]): DraftBlock => paragraph(said.filter((one) => one !== '').join(' '));
export const bold = (text: string): Run => ({ text, bold: true });
