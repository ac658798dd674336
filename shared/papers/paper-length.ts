import { textsOf } from './block-texts.ts';
import { textOf, type ContentBlock, type PaperContent } from './content.ts';

/** How long a report is, its appendices aside. */
export interface PaperLength {
  readonly words: number;
  /** Estimated from the lines that its words fill in the Word file; how many they really are only Word knows. */
  readonly pages: number;
}
export const lengthOf = (content: PaperContent): PaperLength => ({ words: countWords(blocksOf(content).flatMap(withCaption).join('\n')), pages: estimatedPages(content) });

/** Words as Word counts them, but for what is no word: a dash or a bullet between two spaces. */
export const countWords = (text: string): number => text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;

const blocksOf = ({ parts }: PaperContent): readonly ContentBlock[] => parts[0]?.blocks ?? [];
const withCaption = (block: ContentBlock): string[] => [...(block.type === 'table' && block.caption !== null ? [block.caption] : []), ...textsOf(block)];

/** In points, as the Word file has them (`electron/export/word/styles.ts`): Arial of 12 points on A4 upright. */
const PAGE = { width: 482, height: 701, logo: 60 };
const LINE = { text: 15.9, table: 14.5 };
/** An average letter of 12 points, with what is left over at the ends of lines. */
const LETTER = 6.1;
const HEADINGS = { 1: 46, 2: 36, 3: 29 } as const;
const INDENT = 28.3;
const CELL = { beside: 10, above: 7 };
const FRONT_LABEL = 0.34;

function estimatedPages(content: PaperContent): number {
  const height = blocksOf(content).reduce((sum, block) => sum + heightOf(block), content.logo === null ? 0 : PAGE.logo);
  return Math.max(1, Math.ceil(height / (PAGE.height - (content.marking === null ? 0 : 16))));
}
function heightOf(block: ContentBlock): number {
  switch (block.type) {
    case 'title': return 15 + 25 * lines(block.text, PAGE.width, LETTER * 1.7);
    case 'heading': return HEADINGS[block.level] + LINE.text * (lines(block.text, PAGE.width, LETTER * 1.2) - 1);
    case 'paragraph': return 8 + LINE.text * lines(textOf(block.runs), PAGE.width);
    case 'list': return block.items.reduce((sum, { runs, level }) => sum + 5 + LINE.text * lines(textOf(runs), PAGE.width - INDENT * (level + 1)), 0);
    case 'details': return block.rows.reduce((sum, { label, value }) => sum + rowHeight([[label], value.map(textOf)], [FRONT_LABEL, 1 - FRONT_LABEL]), 8);
    case 'table': {
      const whole = block.columns.reduce((sum, { width }) => sum + width, 0);
      const shares = block.columns.map(({ width }) => width / whole);
      const rows = [block.columns.map(({ heading }) => [heading]), ...block.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs))))];
      return rows.reduce((sum, row) => sum + rowHeight(row, shares), block.caption === null ? 8 : 40);
    }
  }
}
/** A row is as high as the highest of its cells. */
const rowHeight = (cells: readonly (readonly string[])[], shares: readonly number[]): number =>
  CELL.above + LINE.table * Math.max(1, ...cells.map((paragraphs, at) => paragraphs.reduce((sum, text) => sum + lines(text, PAGE.width * (shares[at] ?? 1) - CELL.beside), 0)));
const lines = (text: string, width: number, letter = LETTER): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letter) / Math.max(width, letter))), 0);

/** Whether a report is longer than it may be. */
export const isOverBudget = ({ pages }: PaperLength, budget: number | null): budget is number => budget !== null && pages > budget;
