import type { FoundTheme } from '../findings.ts';
import type { Block } from '../report-text.ts';
import { recommendedIn } from './cell-items.ts';
import { nothing, type Claim, type Judgement, type Place, type Remark } from './model.ts';
import { whole, words } from './patterns.ts';
import { comparable, wordsIn } from './plain-words.ts';
import { aboutEarlierReview, instructsInTable } from './reasons.ts';
import { referenceIn } from './references.ts';
import { roleOf } from './titles.ts';
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
const recommends = (head: string): boolean => recommendationColumn.test(comparable(head)) || roleOf(head).kind === 'recommendations';
const referenceColumn = whole(
  `^${words('ref, ref\\., reference, no, no\\., number, #, item')}$`,
  '^rec(?:ommendation)?\\.?(?: (?:no\\.?|number|ref|reference))?$',
);
const othersColumn = whole(
  `\\b${words('actions?, response, progress, update, steps?, tasks?, comments?, evidence, status, lead, owner, by when')}\\b`,
  '\\b(?:decision|milestones?)\\b',
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
 * Boxes drawn as small tables: a cell that says “Recommendation 3” has its text in itself, or in the cell beside or below it.
 */
function boxed(rows: readonly Row[], place: Place): readonly Claim[] {
  return rows.flatMap((row, index) =>
    [...row].flatMap(([column, cell]): readonly Claim[] => {
      const reference = cell[0] === undefined ? null : referenceIn(cell[0]);
      if (!reference || reference.label === null) return [];
      const inside = reference.text === '' ? [] : [{ ...(cell[0] as Block), text: reference.text, marker: null }, ...cell.slice(1)];
      const beside = [...row].find(([other]) => other > column)?.[1];
      const found = [inside, cell.slice(1), beside ?? [], rows[index + 1]?.get(column) ?? []].find((blocks) => blocks.length > 0) ?? [];
      const shared = { label: reference.label, theme: place.theme, by: 'reference', explained: false } as const;
      return recommendedIn(found, reference.own).map((one) => ({ ...one, ...shared }));
    }),
  );
}

/** A column of instructions in a table that does not say what they are: possible, but for what somebody does about a recommendation. */
function instructingColumns(rows: readonly Row[], place: Place): Judgement | null {
  const header = rows[0];
  if (!header || place.ground === 'past') return null;
  const found = [...header.keys()].flatMap((column): readonly Remark[] => {
    const head = wordsOf(header.get(column)).trim();
    const cells = rows.slice(1).flatMap((row) => row.get(column) ?? []);
    const reading = cells.filter(({ text }) => instruction(text) !== null);
    if (othersColumn.test(comparable(head)) || reading.length < 3 || reading.length * 5 < cells.length * 4) return [];
    const reason = (text: string): string => instructsInTable(instruction(text) ?? '', head);
    return reading.map((block) => ({ block, text: block.text, reason: reason(block.text), theme: place.theme }));
  });
  return found.length === 0 ? null : { ...nothing, possible: found };
}

/**
 * Takes the recommendation column of a table that has one; action, lead and date are not recommendations. Null where the table is
 * another one.
 */
export function judgeTable(cells: readonly Block[], place: Place): Judgement | null {
  const rows = rowsOf(cells);
  const header = rows[0];
  if (!header) return null;
  const isNamed = (blocks: readonly Block[]): boolean => recommends(wordsOf(blocks)) && blocks.every((block) => referenceIn(block) === null);
  const named = [...header].find(([, blocks]) => isNamed(blocks))?.[0] ?? null;
  const boxes = named === null && place.ground !== 'past' ? boxed(rows, place) : [];
  if (boxes.length > 0) return { ...nothing, claims: boxes };
  if (rows.length < 2 || (named === null && !isHeadless(rows))) return instructingColumns(rows, place);
  const column = named ?? 1;
  const references = named === null ? 0 : columnOf(header, referenceColumn);
  const themes = named === null ? null : columnOf(header, themeColumn);
  const head = named === null ? null : wordsOf(header.get(column));
  // “No. | Theme | Recommendations”: the number is the theme's, and so the cells hold several.
  const holdsLists = rows.some((row) => (row.get(column)?.length ?? 0) > 1);
  const numbersThemes = themes !== null && head !== null && /s$/.test(comparable(head)) && holdsLists;
  const role = roleOf(head ?? '');
  const label = role.kind === 'recommendations' && role.label !== 'plain' ? role.label : (place.label ?? 'plain');

  let theme: FoundTheme | null = place.theme;
  const claims = (named === null ? rows : rows.slice(1)).flatMap((row): readonly Claim[] => {
    const across = header.size > 1 ? acrossOf(row) : null;
    const inColumn = themes === null ? '' : wordsOf(row.get(themes)).trim();
    if (across !== null || inColumn !== '') theme = { number: null, title: across ?? inColumn };
    const text = wordsOf(row.get(column)).trim();
    // A header that repeats on the next page is none.
    if (across !== null || text === '' || (head !== null && comparable(text) === comparable(head))) return [];
    const own = references === null ? null : ownOf(wordsOf(row.get(references)));
    const found = recommendedIn(row.get(column) ?? [], numbersThemes ? null : own);
    return found.map((one) => ({ ...one, label, theme, by: 'table', explained: false }));
  });
  if (place.ground !== 'past') return { ...nothing, claims };
  const reason = aboutEarlierReview(place.section, null);
  return { ...nothing, leftOut: claims.map(({ block, text }) => ({ block, text, theme: null, reason })) };
}
