import type { FoundTheme } from '../findings.ts';
import type { Block } from '../report-text.ts';
import { recommendedIn } from './cell-items.ts';
import { nothing, type Claim, type Judgement, type Place } from './model.ts';
import { whole, words } from './patterns.ts';
import { comparable, wordsIn } from './plain-words.ts';
import { aboutEarlierReview } from './reasons.ts';
import { instruction } from './instruction.ts';

type Row = ReadonlyMap<number, readonly Block[]>;

const rowsOf = (cells: readonly Block[]): readonly Row[] => {
  const rows = new Map<number, Map<number, Block[]>>();
  for (const block of cells) {
    const { row, column } = block.cell ?? { row: 0, column: 0 };
    const cellsOfRow = rows.get(row) ?? new Map<number, Block[]>();
    rows.set(row, cellsOfRow.set(column, [...(cellsOfRow.get(column) ?? []), block]));
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
};

const wordsOf = (blocks: readonly Block[] | undefined): string => (blocks ?? []).map(({ text }) => text).join('\n');
const columnOf = (header: Row, named: RegExp): number | null =>
  [...header].find(([, blocks]) => named.test(comparable(wordsOf(blocks))))?.[0] ?? null;

const recommendationColumn = whole(
  `^(?:${words('key, main, peer team, lga, review, panel')} )?(?:recommendations?|suggestions?)` +
    `(?: ${words('text, made, in full, wording, from the (?:review|report)')})?$`,
  `^(?:the )?recommendations?\\b(?!.*\\b${words('no, number, ref, reference, response, status, owner')}\\b)`,
);
const referenceColumn = whole(
  `^${words('ref, ref\\., reference, no, no\\., number, #, item')}$`,
  '^rec(?:ommendation)?\\.?(?: (?:no\\.?|number|ref|reference))?$',
);
const themeColumn = /^(?:theme|area|topic|heading|subject|section)s?$/;
const ownOf = (text: string): string | null =>
  /^(?:K?R|rec(?:ommendation)?)?\s?\.?\s*(\d{1,3}(?:\.\d{1,2})*[a-z]?)[.):]?$/i.exec(text.trim())?.[1] ?? null;
const printedReference = /^(?:K?R\s?|Rec(?:ommendation)?\s)\d{1,3}[.):]?$/i;

/** Whether a table has no header, but numbers in its first column and instructions in the second. */
const isHeadless = (rows: readonly Row[]): boolean => {
  const numbered = rows.filter((row) => printedReference.test(wordsOf(row.get(0)).trim()) && instruction(wordsOf(row.get(1))) !== null);
  return numbered.length >= 3 && numbered.length * 5 >= rows.length * 4;
};

/** The words of a row that only names a theme: one filled cell, or a merged one that a reader gives for every column. */
const acrossOf = (row: Row): string | null => {
  const filled = [...row.values()].map((cell) => wordsOf(cell).trim()).filter((text) => text !== '');
  const [only] = filled;
  return only !== undefined && new Set(filled).size === 1 && wordsIn(only) <= 8 && instruction(only) === null ? only : null;
};

/**
 * Takes the recommendation column of a table that has one; action, lead and date are not recommendations. Null where the table is
 * another one.
 */
export function judgeTable(cells: readonly Block[], place: Place): Judgement | null {
  const rows = rowsOf(cells);
  const header = rows[0];
  if (!header || rows.length < 2) return null;
  const named = columnOf(header, recommendationColumn);
  if (named === null && !isHeadless(rows)) return null;
  const column = named ?? 1;
  const references = named === null ? 0 : columnOf(header, referenceColumn);
  const themes = named === null ? null : columnOf(header, themeColumn);
  const head = named === null ? null : wordsOf(header.get(column));
  // “No. | Theme | Recommendations”: the number is the theme's, and so the cells hold several.
  const numbersThemes = themes !== null && head !== null && /s$/.test(comparable(head)) && rows.some((row) => (row.get(column)?.length ?? 0) > 1);
  const label = head !== null && /\bkey\b/i.test(head) ? 'key' : (place.label ?? 'plain');

  let theme: FoundTheme | null = place.theme;
  const claims = (named === null ? rows : rows.slice(1)).flatMap((row): readonly Claim[] => {
    const across = header.size > 1 ? acrossOf(row) : null;
    const inColumn = themes === null ? '' : wordsOf(row.get(themes)).trim();
    if (across !== null || inColumn !== '') theme = { number: null, title: across ?? inColumn };
    const text = wordsOf(row.get(column)).trim();
    // A header that repeats on the next page is none.
    if (across !== null || text === '' || (head !== null && comparable(text) === comparable(head))) return [];
    const own = references === null ? null : ownOf(wordsOf(row.get(references)));
    return recommendedIn(row.get(column) ?? [], numbersThemes ? null : own).map((found) => ({ ...found, label, theme, by: 'table', explained: false }));
  });
  if (place.ground !== 'past') return { ...nothing, claims };
  const reason = aboutEarlierReview(place.section, null);
  return { ...nothing, leftOut: claims.map(({ block, text }) => ({ block, text, theme: null, reason })) };
}
