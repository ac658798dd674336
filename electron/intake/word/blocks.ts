import { splitMarker } from '../../../shared/intake/markers.ts';
import type { DraftBlock } from '../draft-block.ts';
import { blocksOfCell, type CellPlace } from '../cells.ts';
import type { Numbering } from './numbering.ts';
import type { WordBody, WordParagraph } from './paragraph.ts';
import { posedLevels } from './posed-headings.ts';
import type { Styles } from './styles.ts';
import { TypedLevels } from '../typed-levels.ts';

/** Decides what each paragraph is: heading, list item, cell or paragraph. */
export function blocksOf(body: WordBody, styles: Styles, numbering: Numbering): DraftBlock[] {
  const levels = posedLevels(body.paragraphs, styles, (paragraph) => placeInTable(paragraph, body) !== null);
  const tableNumbers = new Map<number, number>();
  const typed = new TypedLevels();
  const blocks: DraftBlock[] = [];
  let cell: { place: CellPlace; key: string; parts: DraftBlock[] } | null = null;
  const closeCell = (): void => {
    if (cell) blocks.push(...blocksOfCell(cell.parts, cell.place));
    cell = null;
  };
  body.paragraphs.forEach((paragraph, index) => {
    const place = placeInTable(paragraph, body);
    const key = place ? `${place.table}/${place.row}/${place.column}` : '';
    if (cell && cell.key !== key) closeCell();
    const drafts = draftsOf(paragraph, { styles, numbering, typed, posedLevel: levels[index] ?? null, inCell: place !== null });
    if (!place) {
      blocks.push(...drafts);
      return;
    }
    const table = tableNumbers.get(place.table) ?? tableNumbers.size;
    tableNumbers.set(place.table, table);
    cell ??= { place: { ...place, table }, key, parts: [] };
    cell.parts.push(...drafts);
  });
  closeCell();
  return blocks;
}

/**
 * A table of a single cell is a box drawn around text, so what is in it is read as if the box were not there. Inside a real table, the
 * outermost counts.
 */
const placeInTable = (paragraph: WordParagraph, body: WordBody): CellPlace | null =>
  paragraph.cells.find(({ table }) => {
    const size = body.tables[table];
    return size !== undefined && (size.rows > 1 || size.columns > 1);
  }) ?? null;

interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly typed: TypedLevels;
  /** The level of the heading that the paragraph poses as, or null. */
  readonly posedLevel: number | null;
  /** Whether it stands in a table; what looks like a heading there is the head of a row or a column. */
  readonly inCell: boolean;
}

function draftsOf(paragraph: WordParagraph, { styles, numbering, typed, posedLevel, inCell }: Surroundings): DraftBlock[] {
  const style = styles.paragraph(paragraph.style);
  const list = numbering.next(
    { id: paragraph.numbering.id ?? style.numbering.id, level: paragraph.numbering.level ?? style.numbering.level },
    paragraph.style,
  );
  const text = paragraph.text.trim();
  if (text === '') return list?.marker && inCell ? [draft('listItem', list.level, '', list.marker)] : [];
  const outline = paragraph.outline ?? style.outline;
  const heading = style.name === 'title' ? 0 : outline;
  if (heading !== null && heading < 9 && !inCell) {
    typed.reset();
    return [draft('heading', heading + 1, text, list?.marker ?? null)];
  }
  if (list) {
    typed.reset();
    return [draft('listItem', list.level, text, list.marker)];
  }
  if (posedLevel !== null) {
    typed.reset();
    return [{ ...draft('heading', posedLevel, text, null), posed: true }];
  }
  return typedDrafts(text, paragraph.indent ?? style.indent, typed);
}

const draft = (kind: DraftBlock['kind'], level: number, text: string, marker: string | null): DraftBlock => ({
  kind,
  level,
  text,
  marker,
  page: null,
});

/** A paragraph that may begin with a bullet somebody typed, or hold a whole list typed with line breaks. */
function typedDrafts(text: string, indent: number, typed: TypedLevels): DraftBlock[] {
  return typedParts(text).map((part) => {
    const split = splitMarker(part);
    if (!split) {
      typed.reset();
      return draft('paragraph', 0, part, null);
    }
    return draft('listItem', typed.level(split.markerClass, indent), split.text, split.marker);
  });
}

function typedParts(text: string): string[] {
  const lines = text.split('\n');
  if (lines.filter((line) => splitMarker(line)).length < 2) return [text];
  const parts: string[] = [];
  for (const line of lines) {
    if (parts.length === 0 || splitMarker(line)) parts.push(line);
    else parts.push(`${parts.pop() ?? ''}\n${line}`);
  }
  return parts;
}
