import type { Block } from '../report-text.ts';

const counted = /^(\p{L}+(?: \p{L}+)?) (\d{1,2})(?:\s*[:.)]\s+|\s+[–—-]\s+|\t)(?=\S)([\s\S]+)$/u;

/**
 * Paragraphs that a word and a number count (“Priority 1 – …”, “Action 2: …”), three or more from 1 on: a list, whatever the word. Only
 * asked of what stands under recommendations.
 */
export function enumerated(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.map((block) => (block.kind === 'paragraph' ? counted.exec(block.text) : null));
  const words = new Map<string, readonly number[]>();
  found.forEach((match, place) => {
    const word = match?.[1]?.toLowerCase();
    if (word === undefined) return;
    const known = words.get(word) ?? [];
    if (Number(match?.[2]) === known.length + 1) words.set(word, [...known, place]);
  });
  const items = new Set([...words.values()].filter((places) => places.length >= 3).flat());
  return blocks.map((block, place): Block => {
    const [, , number, text] = found[place] ?? [];
    if (!items.has(place) || number === undefined || text === undefined) return block;
    return { ...block, kind: 'listItem', level: 0, marker: `${number}.`, text };
  });
}
