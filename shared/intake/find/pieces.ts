import { markerClassOf, type MarkerClass } from '../markers.ts';
import type { Block } from '../report-text.ts';
import { wordsIn } from './plain-words.ts';
import { referenceIn } from './references.ts';
import { instruction } from './instruction.ts';

/** A list item with the points that stand below it (`o` below `•`). */
export interface Item {
  readonly block: Block;
  readonly points: readonly Block[];
}

export type Piece =
  | { readonly kind: 'paragraph'; readonly block: Block }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'reference'; readonly block: Block }
  | { readonly kind: 'table'; readonly cells: readonly Block[] };

const kindOf = (block: Block): Piece['kind'] =>
  block.kind === 'tableCell' ? 'table' : referenceIn(block) ? 'reference' : block.kind === 'listItem' ? 'list' : 'paragraph';

const classOf = (block: Block): MarkerClass | null => (block.marker === null ? null : markerClassOf(block.marker));

/** Points typed at the level of the item that they complete: “1. Strengthen scrutiny by:” and then bullets. */
const completes = (item: Block, point: Block): boolean =>
  item.text.endsWith(':') && classOf(item) !== null && classOf(point) !== null && classOf(item) !== classOf(point);

/** Numbers after bullets at the same level begin another list. */
const beginsAnother = (before: Block, block: Block): boolean =>
  before.level === block.level &&
  classOf(before) !== null &&
  classOf(block) !== null &&
  classOf(before) !== classOf(block) &&
  classOf(block) === 'number';

/** A run of list items as items with their points. */
export function itemsOf(run: readonly Block[]): readonly Item[] {
  const outermost = run.reduce((level, block) => Math.min(level, block.level), 8);
  const items: { readonly block: Block; readonly points: Block[] }[] = [];
  for (const block of run) {
    const open = items.at(-1);
    if (open && (block.level > outermost || completes(open.block, block))) open.points.push(block);
    else items.push({ block, points: [] });
  }
  return items;
}

/** The blocks of a section as lists, tables, references and paragraphs, in reading order. */
export function piecesOf(blocks: readonly Block[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < blocks.length;) {
    const block = blocks[from] as Block;
    const kind = kindOf(block);
    let to = from + 1;
    const goesOn = (next: Block | undefined): boolean =>
      next !== undefined &&
      kindOf(next) === kind &&
      (kind !== 'table' || next.cell?.table === block.cell?.table) &&
      (kind !== 'list' || !beginsAnother(blocks[to - 1] as Block, next));
    if (kind === 'list' || kind === 'table') while (goesOn(blocks[to])) to += 1;
    if (kind === 'list') pieces.push({ kind, items: itemsOf(blocks.slice(from, to)) });
    else if (kind === 'table') pieces.push({ kind, cells: blocks.slice(from, to) });
    else pieces.push({ kind, block });
    from = to;
  }
  return pieces;
}

/**
 * An item whole: its own words, then its points each on a line of its own with the report's own marker. Without the points “by:” would
 * say nothing.
 */
export const textOf = ({ block, points }: Item): string =>
  [block.text, ...points.map((point) => (point.marker === null ? point.text : `${point.marker} ${point.text}`))].join('\n');

/** A list of names with the real items below each: “• Governance” over “o Publish …”. */
export const isListOfThemes = (items: readonly Item[]): boolean =>
  items.length > 0 &&
  items.every(
    ({ block, points }) => points.length > 0 && wordsIn(block.text) <= 6 && instruction(block.text) === null && !/[.;?]$/.test(block.text),
  );

const themed = /^(\p{Lu}[^–—:.;?!]{1,60}?)(?:\s+[–—-]\s+|:\s+)(?=\S)/u;

/** The theme that each item of a “Theme – text” list begins with, or null where the list is no such list. */
export function prefixedThemes(items: readonly Item[]): readonly string[] | null {
  const names = items.map(({ block }) => themed.exec(block.text)?.[1]?.trim());
  const good = names.filter((name): name is string => name !== undefined && wordsIn(name) <= 6 && instruction(name) === null);
  return items.length >= 3 &&
    good.length === items.length &&
    good.every((name, index) => instruction((items[index] as Item).block.text.slice(name.length).replace(/^[\s–—:-]+/, '')) !== null)
    ? good
    : null;
}

/** How many of the items read as instructions, from 0 to 1. */
export const instructing = (items: readonly Item[]): number =>
  items.filter(({ block }) => instruction(block.text) !== null).length / Math.max(1, items.length);
