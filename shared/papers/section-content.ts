import type { Run } from '../domain/paper.ts';
import { cleanText, oneLine, safeLink } from './clean-text.ts';
import type { Cell, ContentBlock, ListItem, Runs } from './content.ts';
import { plain } from './content.ts';
import type { DraftBlock } from './drafts/blocks.ts';

/** Numbers a paper's captioned tables as they come. */
export type NextTable = () => number;

/**
 * Blocks as they are printed: list items that follow one another become one list with numbers of its own; what holds no words is left out,
 * since an empty paragraph is a fault to a screen reader. `headingLevel` is the section's own.
 */
export function sectionContent(
  blocks: readonly DraftBlock[],
  headingLevel: 1 | 2,
  sectionName: string,
  nextTable: NextTable,
): ContentBlock[] {
  const made: ContentBlock[] = [];
  let items: ListItem[] = [];
  const close = () => {
    if (items.length > 0) made.push({ type: 'list', items });
    items = [];
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      close();
      const table = tableContent(block, sectionName, nextTable);
      if (table) made.push(table);
      continue;
    }
    const runs = checked(block.runs);
    if (runs.every(({ text }) => text.trim() === '')) continue;
    if (block.type === 'numbered' || block.type === 'bullet') {
      items.push({ kind: block.type, level: Math.min(block.level, items.length === 0 ? 0 : items.at(-1)!.level + 1), runs });
      continue;
    }
    close();
    if (block.type === 'heading')
      made.push({ type: 'heading', level: headingLevel === 1 ? 2 : 3, text: oneLine(runs.map(({ text }) => text).join('')) });
    else made.push({ type: 'paragraph', look: 'plain', runs });
  }
  close();
  return leadIns(made);
}

/** A line that ends with a colon before a list or table stays on its page. */
const leadIns = (blocks: readonly ContentBlock[]): ContentBlock[] =>
  blocks.map((block, at) => {
    const next = blocks[at + 1]?.type;
    const leads = block.type === 'paragraph' && (next === 'list' || next === 'table') && block.runs.at(-1)!.text.trimEnd().endsWith(':');
    return leads ? { ...block, look: 'lead-in' as const } : block;
  });

function checked(runs: readonly Run[]): Runs {
  return runs
    .filter(({ text }) => text !== '')
    .map(({ text, bold, italic, link }) => {
      const safe = safeLink(link);
      return { text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(safe === null ? {} : { link: safe }) };
    });
}

/** A table that a person typed: its first row is the header, every row as long as it, and no cell empty. */
function tableContent({ rows, runs }: DraftBlock, sectionName: string, nextTable: NextTable): ContentBlock | null {
  const [header, ...body] = rows ?? [];
  if (!header || body.length === 0) return null;
  const width = Math.max(header.length, ...body.map((row) => row.length));
  if (width === 0) return null;
  const headings = Array.from({ length: width }, (_, at) => oneLine(header[at] ?? '') || `Column ${at + 1}`);
  const title = oneLine(runs.map(({ text }) => text).join('')) || sectionName;
  return {
    type: 'table',
    caption: `Table ${nextTable()}: ${title}`,
    name: title,
    description: `The first row names the columns: ${headings.join(', ')}.`,
    columns: headings.map((heading, at) => ({ heading, width: share([heading, ...body.map((row) => row[at] ?? '')]) })),
    rows: body.map((row) => headings.map((_, at) => cellOf(row[at] ?? ''))),
  };
}
function cellOf(text: string): Cell {
  const lines = cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return { rag: 'none', paragraphs: (lines.length > 0 ? lines : ['None']).map((line) => ({ runs: plain(line), look: 'plain' as const })) };
}
/** Room by the longest word, and by the longest text up to the length of a line or so. */
const share = (texts: readonly string[]): number =>
  Math.max(
    ...texts.map((text) => Math.max(...text.split(/\s+/).map((word) => Math.min(word.length, 20) + 3), Math.min(text.length * 0.9, 60))),
  );
