import { isLabel, roleOf } from '../find/titles.ts';
import { wordsIn } from '../find/plain-words.ts';
import type { Block, ReportText } from '../report-text.ts';
import { removedSentence } from '../sanitise.ts';
import { headingsOf } from './headings.ts';
import { levelsOf } from './levels.ts';
import { linesOf, type Line } from './lines.ts';
import { tablesOf, type TextTable } from './tables.ts';
import { joinWrapped, type Passage } from './wrapping.ts';

type Unplaced = Omit<Block, 'page' | 'paragraph'>;

/** Reads a report saved as plain text. Pure; never fails: an empty text gives no blocks. */
export function readPlainText(text: string): ReportText {
  const { lines, removed } = linesOf(text);
  const tables = tablesOf(lines);
  const unplaced = [...tables, null].flatMap((table, number) => {
    const between = blocksOf(lines.slice(tables[number - 1]?.to ?? 0, table?.from));
    return table === null ? between : between.concat(cellsOf(table, number));
  });
  const warning = removedSentence(removed);
  return {
    title: titleOf(lines),
    format: 'text',
    pageCount: null,
    blocks: unplaced.map((block, index): Block => ({ ...block, page: null, paragraph: index + 1 })),
    warnings: warning === null ? [] : [warning],
  };
}

const cellsOf = (table: TextTable, number: number): readonly Unplaced[] =>
  table.rows.flatMap((cells, row) =>
    cells.flatMap((text, column): readonly Unplaced[] =>
      text === '' ? [] : [{ kind: 'tableCell', level: 0, text, marker: null, cell: { table: number, row, column } }],
    ),
  );

function blocksOf(lines: readonly Line[]): readonly Unplaced[] {
  const passages = joinWrapped(lines);
  const headings = headingsOf(passages);
  const levels = new Map<number, number>();
  let start = 0;
  passages.forEach((passage, index) => {
    if (passage.marker && !headings.has(index)) return;
    place(start, index);
    start = index + 1;
  });
  place(start, passages.length);
  return passages.map((passage, index) => blockOf(passage, headings.get(index), levels.get(index) ?? 0));

  function place(first: number, end: number): void {
    levelsOf(passages.slice(first, end)).forEach((level, index) => levels.set(first + index, level));
  }
}

function blockOf(passage: Passage, heading: { readonly level: number; readonly text: string } | undefined, level: number): Unplaced {
  if (heading) return { kind: 'heading', level: Math.min(9, heading.level), text: heading.text, marker: null, posed: true };
  if (passage.marker) return { kind: 'listItem', level, text: passage.text, marker: passage.marker.marker };
  return { kind: 'paragraph', level: 0, text: passage.text, marker: null };
}

/** The lines of the title page that stand together at the very top: short, not numbered, no heading in themselves. */
function titleOf(lines: readonly Line[]): string | null {
  const end = lines.findIndex((line, index) => index > 0 && line.gap);
  const top = lines
    .slice(0, end < 0 ? Math.min(3, lines.length) : end)
    .slice(0, 3)
    .map((line) => line.text.replace(/\s+/g, ' '));
  const titled =
    top.length > 0 &&
    top.every(
      (line) =>
        line.length <= 100 &&
        wordsIn(line) > 0 &&
        !/[.;:,]$|^\d+[.)]|\t/.test(line) &&
        (roleOf(line).kind === 'other' || /^(?:(?:final|draft|feedback) )+report$/i.test(line)) &&
        !isLabel(line),
    );
  return titled ? top.join(', ') : null;
}
