import type { Run } from '../../../shared/domain/paper.ts';
import type { ShownBlock, WrittenBlock } from './blocks.ts';

const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const tableLine = (number: number): string => `[Table ${number} stays here]`;

/** One line of plain text for each block: `1. ` and `- ` begin list items, two spaces before them a level, `# ` a heading. */
export function textOfBlocks(blocks: readonly ShownBlock[]): string {
  let number = 0;
  let table = 0;
  let lastLevel = -1;
  return blocks.map((block) => {
    const words = plainText(block.runs).replace(/\n/g, ' ');
    if (block.type !== 'numbered' || (lastLevel >= 0 && block.level < lastLevel)) number = block.type === 'numbered' ? number : 0;
    lastLevel = block.type === 'numbered' ? block.level : -1;
    const indent = '  '.repeat(block.level);
    if (block.type === 'table') return tableLine(++table);
    if (block.type === 'numbered') return `${indent}${++number}. ${words}`;
    if (block.type === 'bullet') return `${indent}- ${words}`;
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
