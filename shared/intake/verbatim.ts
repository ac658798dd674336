import type { Source } from './findings.ts';
import type { Block } from './report-text.ts';

/**
 * Whether a recommendation's words stand in the report where it says they do. One block holds them; or, where a recommendation has points
 * (“The council should:” over a list), each further line is one of the blocks that follow, with its marker or without.
 */
export function standsAt(blocks: readonly Block[], text: string, source: Source): boolean {
  const words = text.trim();
  const first = blocks.findIndex(({ paragraph, page }) => paragraph === source.paragraph && page === source.page);
  const block = blocks[first];
  if (words === '' || !block) return false;
  if (block.text.includes(words)) return true;
  const [opening = '', ...points] = words.split('\n');
  const lines = [block, ...blocks.slice(first + 1)].flatMap(({ marker, text: own }) =>
    own.split('\n').map((line, index) => ({ bare: line, marked: index === 0 && marker !== null ? `${marker} ${line}` : line })),
  );
  const own = lines.slice(0, block.text.split('\n').length);
  const opens = own.findIndex(({ bare, marked }) => bare.includes(opening) || marked === opening);
  return opens >= 0 && points.every((point, index) => {
    const line = lines[opens + 1 + index];
    return line !== undefined && (line.bare === point || line.marked === point);
  });
}
