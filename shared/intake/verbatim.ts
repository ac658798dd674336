import type { Source } from './findings.ts';
import type { Block } from './report-text.ts';

/** Where words stand in a report: from one character of a paragraph to before another. */
export interface Standing {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where a recommendation's words stand in the report, if they do where it says. One block holds them; or, where a recommendation has points
 * (“The council should:” over a list), each further line is one of the blocks that follow, with its marker or without. Empty: they do not.
 */
export function standings(blocks: readonly Block[], text: string, source: Source): readonly Standing[] {
  const first = blocks.findIndex(({ paragraph, page }) => paragraph === source.paragraph && page === source.page);
  return first < 0 ? [] : standingsFrom(blocks, text.trim(), first);
}
export const standsAt = (blocks: readonly Block[], text: string, source: Source): boolean => standings(blocks, text, source).length > 0;

/** The same at whatever place they stand first: in another file of the same report they may stand elsewhere. */
export function standingsAnywhere(blocks: readonly Block[], text: string): readonly Standing[] {
  const words = text.trim();
  for (let first = 0; first < blocks.length; first++) {
    const found = standingsFrom(blocks, words, first);
    if (found.length > 0) return found;
  }
  return [];
}

interface Line {
  readonly paragraph: number;
  /** Where it begins in its block. */
  readonly at: number;
  readonly bare: string;
  readonly marked: string;
}
/** The lines of a block: a marker stands before the first. */
function linesOf({ marker, text, paragraph }: Block): Line[] {
  let at = 0;
  return text.split('\n').map((bare, index) => {
    const line = { paragraph, at, bare, marked: index === 0 && marker !== null ? `${marker} ${bare}` : bare };
    at += bare.length + 1;
    return line;
  });
}

function standingsFrom(blocks: readonly Block[], words: string, first: number): readonly Standing[] {
  const block = blocks[first];
  if (words === '' || !block) return [];
  const at = block.text.indexOf(words);
  if (at >= 0) return [{ paragraph: block.paragraph, from: at, to: at + words.length }];
  const [opening = '', ...points] = words.split('\n');
  // No line of it can hold the opening: nothing more to look at.
  if (points.length === 0 && block.marker === null) return [];
  const own = linesOf(block);
  const opens = own.findIndex(({ bare, marked }) => bare.includes(opening) || marked === opening);
  if (opens < 0) return [];
  const lines = own.slice(opens);
  for (let next = first + 1; lines.length <= points.length && next < blocks.length; next++) lines.push(...linesOf(blocks[next]!));
  if (!points.every((point, index) => lines[index + 1]?.bare === point || lines[index + 1]?.marked === point)) return [];
  const { paragraph, at: start, bare } = lines[0]!;
  const within = bare.indexOf(opening);
  return [
    { paragraph, from: start + Math.max(0, within), to: start + (within < 0 ? bare.length : within + opening.length) },
    ...lines.slice(1, points.length + 1).map((line) => ({ paragraph: line.paragraph, from: line.at, to: line.at + line.bare.length })),
  ];
}
