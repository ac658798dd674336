import { splitMarker } from '../../../shared/intake/markers.ts';
import { blocksOfCell } from '../cells.ts';
import type { DraftBlock } from '../draft-block.ts';
import { levelsByLook, LONGEST_POSED } from '../posed-levels.ts';
import { symbolCharacter } from '../symbols.ts';
import { TypedLevels } from '../typed-levels.ts';
import type { Stretch } from './flow.ts';
import type { Hyphens } from './hyphens.ts';
import type { Measures } from './measures.ts';
import { paragraphsOf, standsOut, type Paragraph } from './paragraphs.ts';
import type { PdfTable } from './tables.ts';

const SAME = 3;

/** Decides what each paragraph is. A PDF knows no headings, so every heading only poses as one. */
export function blocksOf(flow: readonly (Stretch | PdfTable)[], measures: Measures, hyphens: Hyphens): DraftBlock[] {
  const stretches = flow.map((item) => ('rows' in item ? item : paragraphsOf(item, measures, hyphens)));
  const paragraphs = stretches.flatMap((item) => ('rows' in item ? [] : item));
  const levels = new Map(
    levelsByLook(paragraphs.map((paragraph) => lookOf(paragraph, measures))).map((level, index) => [paragraphs[index], level]),
  );
  const typed = new TypedLevels();
  let tables = 0;
  return stretches.flatMap((item) => {
    if (!('rows' in item)) return item.map((paragraph) => blockOf(paragraph, levels.get(paragraph) ?? null, typed, measures));
    typed.reset();
    tables += 1;
    return blocksOfTable(item, tables - 1, measures, hyphens);
  });
}

function blockOf(paragraph: Paragraph, level: number | null, typed: TypedLevels, measures: Measures): DraftBlock {
  const [first] = paragraph.lines;
  const draft = { page: first.page, marker: null };
  if (level !== null) {
    typed.reset();
    return { ...draft, kind: 'heading', level, text: paragraph.text, posed: true };
  }
  const split = splitMarker(paragraph.text);
  if (split && paragraph.markerClass !== null) {
    const depth = typed.level(split.markerClass, first.x - measures.leftOf(first), SAME);
    return { ...draft, kind: 'listItem', level: depth, text: split.text, marker: printedMarker(split.marker) };
  }
  typed.reset();
  return { ...draft, kind: 'paragraph', level: 0, text: paragraph.text };
}

function blocksOfTable(table: PdfTable, number: number, measures: Measures, hyphens: Hyphens): DraftBlock[] {
  const rights = new Map<number, number>();
  for (const row of table.rows)
    for (const [column, lines] of row) rights.set(column, Math.max(rights.get(column) ?? 0, ...lines.map(({ right }) => right)));
  return table.rows.flatMap((row, rowNumber) =>
    [...row]
      .sort(([one], [other]) => one - other)
      .flatMap(([column, lines]) => {
        const within: Measures = { ...measures, rightOf: () => rights.get(column) ?? 0, leftOf: () => table.columns[column] ?? 0 };
        const typed = new TypedLevels();
        const parts = paragraphsOf(lines, within, hyphens).map((paragraph) => blockOf(paragraph, null, typed, within));
        return blocksOfCell(parts, { table: number, row: rowNumber, column }).map((block) => ({ ...block, page: lines[0]?.page ?? null }));
      }),
  );
}

/** Bullets of a symbol font come as places in that font. */
const printedMarker = (marker: string): string =>
  /^[\uf000-\uf0ff]$/.test(marker) ? (symbolCharacter(null, marker.charCodeAt(0)) ?? '•') : marker;

/** How much a paragraph stands out, as one number that orders looks; null where it is not a heading. */
function lookOf({ lines, text, markerClass }: Paragraph, measures: Measures): number | null {
  const [{ size, bold }] = lines;
  if (!lines.every((line) => standsOut(line, measures)) || text.length > LONGEST_POSED || /[.;,]$/.test(text)) return null;
  if (markerClass !== null && markerClass !== 'number' && markerClass !== 'paragraphNumber' && markerClass !== 'reference') return null;
  return size * 2 + (bold ? 1 : 0);
}
