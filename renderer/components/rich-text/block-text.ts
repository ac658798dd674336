import type { Run } from '../../../shared/domain/paper.ts';
import type { ShownBlock, WrittenBlock } from './blocks.ts';

const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const tableLine = (number: number): string => `[Table ${number} stays here]`;

/** One line of plain text for each block: `1. ` and `- ` begin list items, two spaces before them a level, `# ` a heading. */
export function textOfBlocks(blocks: readonly ShownBlock[]): string {
  let table = 0;
  /** By level, the last number of the list that one is in. They go on past bullets, and begin anew below another item. */
  let numbers: number[] = [];
  return blocks.map((block) => {
    const { type, level } = block;
    const words = plainText(block.runs).replace(/\n/g, ' ');
    const isItem = type === 'numbered' || type === 'bullet';
    numbers = isItem ? Array.from({ length: level + 1 }, (_, at) => numbers[at] ?? 0) : [];
    const indent = isItem ? '  '.repeat(level) : '';
    if (type === 'table') return tableLine(++table);
    if (type === 'numbered') return `${indent}${(numbers[level] = numbers[level]! + 1)}. ${words}`;
    if (type === 'bullet') return `${indent}- ${words}`;
    if (block.type === 'heading') return `# ${words}`;
    return words;
  }).join('\n');
}

/** Reads such lines back. A block whose words are the same keeps its bold, italic and links; tables keep their cells. */
export function blocksOfText(text: string, before: readonly ShownBlock[]): WrittenBlock[] {
  const tables = before.filter((one) => one.type === 'table');
  const styled = new Map(before.filter((one) => one.type !== 'table').map((one) => [`${one.type} ${plainText(one.runs)}`, one]));
  const written: WrittenBlock[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const table = /^\[Table (\d+) stays here\]$/.exec(line.trim());
    const kept = table ? tables[Number(table[1]) - 1] : undefined;
    if (kept) {
      written.push({ ...(kept.id === undefined ? {} : { id: kept.id }), type: 'table', level: kept.level, runs: [...kept.runs], rows: kept.rows?.map((row) => [...row]) ?? null });
      continue;
    }
    const [, indent = '', mark = '', words = ''] = /^(\s*)(\d{1,3}[.)]\s+|[-•·*]\s+|#\s+)?(.*)$/.exec(line) ?? [];
    const type = mark === '' ? 'paragraph' : mark.startsWith('#') ? 'heading' : /^\d/.test(mark) ? 'numbered' : 'bullet';
    const same = styled.get(`${type} ${words.trim()}`);
    const level = type === 'numbered' || type === 'bullet' ? Math.min(8, Math.floor(indent.replace(/\t/g, '  ').length / 2)) : 0;
    written.push({ ...(same?.id === undefined ? {} : { id: same.id }), type, level, runs: same ? [...same.runs] : [{ text: words.trim() }] });
    if (same) styled.delete(`${type} ${words.trim()}`);
  }
  return written;
}
