import { contentsLine } from '../contents-line.ts';
import type { Block } from '../report-text.ts';
import { comparable, wordsIn } from './plain-words.ts';

const titles = /^(?:table of )?contents(?: page)?$|^(?:in this report|cynnwys)$/;
const isTitle = (block: Block | undefined): boolean => block !== undefined && titles.test(comparable(block.text).replace(/:$/, ''));
const numbered = /^(?:\d{1,2}(?:\.\d{1,3})*[.)]?|[a-z][.)]|section \d+:?|appendix [a-z0-9]+:?)\s+/;
const plain = (text: string): string => comparable(text).replace(numbered, '');
const LONGEST = 160;

/** Entries of a table of contents, one block each or the row of a table. */
interface Entry {
  readonly from: number;
  /** The place after its last block. */
  readonly to: number;
  readonly words: string;
  readonly page: number | null;
  readonly dotted: boolean;
}

/**
 * The report without its table of contents. An entry has the words of a heading further down, so it would be a theme twice, or a
 * recommendation that is none. Known by dots that lead to page numbers, by page numbers that only rise behind words that come again, and
 * under “Contents” by the words alone.
 */
export function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const last = new Map<string, number>();
  blocks.forEach(({ text }, place) => last.set(plain(text), place));
  const comesAgain = ({ words, to }: Entry): boolean => (last.get(plain(words)) ?? -1) >= to;
  const gone = new Set<number>();
  const remove = (from: number, to: number): void => {
    for (let place = from; place < to; place += 1) gone.add(place);
  };

  for (const run of runsOf(entriesOf(blocks))) {
    const [first, final] = [run[0], run.at(-1)];
    if (!first || !final) continue;
    const underTitle = isTitle(blocks[first.from - 1]);
    const dottedOnes = run.filter(({ dotted }) => dotted).length;
    const again = run.filter(comesAgain).length;
    if (dottedOnes >= 2 || (run.length >= 2 && underTitle) || (run.length >= 3 && again * 2 >= run.length)) remove(first.from, final.to);
  }
  blocks.forEach((block, place) => {
    if (isTitle(block)) remove(place + 1, endOfWords(blocks, place + 1, last, gone));
  });
  return gone.size === 0 ? blocks : blocks.filter((_, place) => !gone.has(place));
}

function entriesOf(blocks: readonly Block[]): readonly Entry[] {
  const entries: Entry[] = [];
  const heads = blocks.filter(({ cell, text }) => cell?.row === 0 && /recommend|suggest/i.test(text));
  const recommending = new Set(heads.map(({ cell }) => cell?.table));
  for (let from = 0; from < blocks.length; from += 1) {
    const block = blocks[from] as Block;
    if (block.cell) {
      const { table, row } = block.cell;
      let to = from + 1;
      while (blocks[to]?.cell?.table === table && blocks[to]?.cell?.row === row) to += 1;
      const words = blocks.slice(from, to).map(({ text }) => text);
      const page = /^\d{1,3}$/.exec(words.at(-1) ?? '')?.[0];
      const title = words.slice(0, -1).filter((text) => /\p{L}/u.test(text)).at(-1);
      const isEntry = page !== undefined && title !== undefined && !recommending.has(table);
      if (isEntry) entries.push({ from, to, words: title, page: Number(page), dotted: false });
      from = to - 1;
      continue;
    }
    const line = block.text.length <= LONGEST + 120 ? contentsLine(block.text) : null;
    if (line && line.words.length <= LONGEST) entries.push({ from, to: from + 1, ...line });
  }
  return entries;
}

/** Entries that follow one another, with pages that never fall; the first half of an entry that was broken may stand between two. */
function runsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const before = runs.at(-1)?.at(-1);
    const goesOn = before && entry.from - before.to <= 1 && (entry.page === null || before.page === null || entry.page >= before.page);
    if (goesOn) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** Under “Contents”: the end of the short lines that all come again further down, word for word. At least three, or they are the report. */
function endOfWords(blocks: readonly Block[], from: number, last: ReadonlyMap<string, number>, gone: ReadonlySet<number>): number {
  let place = from;
  const seen = new Set<string>();
  for (; place < blocks.length; place += 1) {
    if (gone.has(place)) continue;
    const block = blocks[place] as Block;
    const words = plain(block.text);
    // The second time the first of them comes, the report begins.
    const again = (last.get(words) ?? 0) > place;
    if (!again || seen.has(words) || wordsIn(block.text) > 20) break;
    seen.add(words);
  }
  return seen.size >= 3 ? place : from;
}
