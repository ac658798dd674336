import type { FoundTheme } from '../findings.ts';
import type { Block } from '../report-text.ts';
import { nothing, type Claim, type Judgement } from './model.ts';
import { comparable, wordsIn } from './plain-words.ts';
import { aboutEarlierReview } from './reasons.ts';
import type { ListPlace } from './judge-lists.ts';
import { instruction } from './wording.ts';

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
const columnOf = (header: Row, named: RegExp): number | null => [...header].find(([, blocks]) => named.test(comparable(wordsOf(blocks))))?.[0] ?? null;

const recommendationColumn = /^(?:key |main |peer team |lga |review |panel )?(?:recommendations?|suggestions?)(?: (?:text|made|in full|wording|from the (?:review|report)))?$|^(?:the )?recommendations?\b(?!.*\b(?:no|number|ref|reference|response|status|owner)\b)/;
const referenceColumn = /^(?:ref|ref\.|reference|no|no\.|number|#|rec|rec\.?(?: no\.?)?|item|recommendation (?:no\.?|number|ref|reference))$/;
const themeColumn = /^(?:theme|area|topic|heading|subject|section)s?$/;
const ownOf = (text: string): string | null => /^(?:K?R|rec(?:ommendation)?)?\s?\.?\s*(\d{1,3}(?:\.\d{1,2})*[a-z]?)[.):]?$/i.exec(text.trim())?.[1] ?? null;

/** The rows of a table without a header whose first cell numbers and whose second says what to do. */
const headless = (rows: readonly Row[]): boolean => {
  const numbered = rows.filter((row) => /^(?:K?R\s?|Rec(?:ommendation)?\s)\d{1,3}[.):]?$/i.test(wordsOf(row.get(0)).trim()) && instruction(wordsOf(row.get(1))) !== null);
  return numbered.length >= 3 && numbered.length * 5 >= rows.length * 4;
};

/** Takes the recommendation column of a table that has one; action, lead and date are not recommendations. Null where the table is another one. */
export function judgeTable(cells: readonly Block[], place: ListPlace): Judgement | null {
  const rows = rowsOf(cells);
  const header = rows[0];
  if (!header || rows.length < 2) return null;
  const named = columnOf(header, recommendationColumn);
  if (named === null && !headless(rows)) return null;
  const column = named ?? 1;
  const reference = named === null ? 0 : columnOf(header, referenceColumn);
  const themes = named === null ? null : columnOf(header, themeColumn);
  const key = /\bkey\b/i.test(wordsOf(header.get(column)));
  let theme: FoundTheme | null = place.theme;
  const claims: Claim[] = [];
  for (const row of named === null ? rows : rows.slice(1)) {
    const text = wordsOf(row.get(column)).trim();
    const filled = [...row.values()].map(wordsOf).filter((words) => words.trim() !== '');
    const only = filled.length === 1 || new Set(filled.map(comparable)).size === 1 ? filled[0] : undefined;
    if (only !== undefined && header.size > 1 && wordsIn(only) <= 8 && instruction(only) === null) {
      theme = { number: null, title: only.trim() };
      continue;
    }
    if (text === '' || comparable(text) === comparable(wordsOf(header.get(column)))) continue;
    const inColumn = themes === null ? '' : wordsOf(row.get(themes)).trim();
    if (inColumn !== '') theme = { number: null, title: inColumn };
    claims.push({
      block: row.get(column)?.[0] as Block,
      text,
      label: key ? 'key' : (place.label ?? 'plain'),
      theme,
      own: reference === null ? null : ownOf(wordsOf(row.get(reference))),
      by: 'table',
      explained: false,
    });
  }
  if (place.ground !== 'past') return { ...nothing, claims };
  return { ...nothing, leftOut: claims.map(({ block, text }) => ({ block, text, theme: null, reason: aboutEarlierReview(place.section, null) })) };
}
