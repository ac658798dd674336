import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
  type ITableCellOptions,
  type ITableOptions,
} from 'docx';
import { plain, textOf, type Cell, type ContentBlock, type Runs } from '../../../shared/papers/content.ts';
import { WordElement } from './element.ts';
import { cellAsXml, hasLinks, rowAsXml, type RowsAside } from './rows-as-xml.ts';
import { CELL_MARGINS, fillOf, INK, LABEL_FILL, RULE, STYLE_OF } from './styles.ts';
import { isRightToLeft, wordRuns } from './text.ts';

/** Room in twentieths of a point, and how many lines of a table a page of it holds. */
export interface TableRoom {
  readonly width: number;
  readonly lines: number;
}

/** A table with alternative text, which the library has no option for: title and description come last in its properties. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string, more: readonly WordElement[]) {
    super(options);
    const properties = this.root[0] as unknown as { readonly root: unknown[] };
    properties.root.push(new WordElement('w:tblCaption', title), new WordElement('w:tblDescription', description));
    this.root.push(...more);
  }
}

const line = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const BORDERS = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const fill = (colour: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: colour });
const cell = (width: number, children: Paragraph[], rest: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    verticalAlign: VerticalAlign.TOP,
    ...rest,
    children,
  });
const table = (
  rows: TableRow[], widths: readonly number[], firstColumn: boolean, title: string, description: string, more: readonly WordElement[] = [],
): Table =>
  new DescribedTable(
    {
      rows,
      columnWidths: [...widths],
      width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      tableLook: { firstRow: true, firstColumn, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    },
    title,
    description,
    more,
  );

export function paragraphOf(runs: Runs, style: string, rest: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...rest, style, ...(isRightToLeft(runs) ? { bidirectional: true } : {}), children: wordRuns(runs) });
}

/** Labels and values. The first row is marked as the header, since a table without one is reported as a fault. */
export function detailsTable({ name, description, rows }: Extract<ContentBlock, { type: 'details' }>, room: TableRoom): Table {
  const widths = shared([29, 71], room.width, [rows.map(({ label }) => ({ text: label, bold: true })), []]);
  return table(
    rows.map(
      ({ label, value }, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: at === 0,
          children: [
            cell(widths[0]!, [paragraphOf(plain(label), 'TableLabel')], { shading: fill(LABEL_FILL) }),
            cell(
              widths[1]!,
              value.map((runs) => paragraphOf(runs, 'TableText')),
            ),
          ],
        }),
    ),
    widths,
    true,
    name,
    description,
  );
}

/** Its rows are set aside as XML, to be put into the finished body; those of a table with links are the library's own, which knows how to write links. */
export function dataTable({ name, description, columns, rows }: Extract<ContentBlock, { type: 'table' }>, room: TableRoom, aside: RowsAside): Table {
  const widths = shared(
    columns.map(({ width }) => width),
    room.width,
    columns.map(({ heading }, at) => [
      { text: heading, bold: true },
      ...rows.flatMap((row) => row[at]!.paragraphs.flatMap(({ runs }) => runs)),
    ]),
  );
  const header = new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map(({ heading }, at) => cell(widths[at]!, [paragraphOf(plain(heading), 'TableHeading')], { shading: fill(INK) })),
  });
  // A row taller than a page has to go over, or its end would be cut off.
  const isWhole = (cells: readonly Cell[]) => linesOf(cells, widths) < room.lines;
  if (hasLinks(rows)) {
    const body = rows.map((cells) => new TableRow({ cantSplit: isWhole(cells), children: cells.map((one, at) => dataCell(one, widths[at]!)) }));
    return table([header, ...body], widths, false, name, description);
  }
  const written = rows.map((cells) => rowAsXml(isWhole(cells), cells.map((one, at) => cellAsXml(one, widths[at]!))));
  return table([header], widths, false, name, description, [aside.keep(written.join(''))]);
}

/** The same as `cellAsXml`, by the library. */
export function dataCell({ paragraphs, rag }: Cell, width: number): TableCell {
  const colour = fillOf(rag);
  return cell(
    width,
    paragraphs.map(({ runs, look }) => paragraphOf(runs, STYLE_OF[look])),
    colour === null ? {} : { shading: fill(colour) },
  );
}

/** The usual width of a character of 12 point Arial in a long word, in twentieths of a point. */
const CHARACTER = 128;
const BOLD_CHARACTER = 144;
/** Longer words than this have to break somewhere. */
const longestWord = (text: string): number => Math.min(16, Math.max(...text.split(/[\s-]+/).map(({ length }) => length)));
/** Lines of the tallest cell, counted on the safe side. */
const linesOf = (cells: readonly Cell[], widths: readonly number[]): number =>
  Math.max(
    ...cells.map(({ paragraphs }, at) => {
      const characters = Math.max(4, (widths[at]! - 200) / CHARACTER);
      return paragraphs.reduce(
        (lines, { runs }) =>
          lines +
          textOf(runs)
            .split('\n')
            .reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / characters)), 0),
        0,
      );
    }),
  );

/** Widths that add up to the room exactly, none narrower than its longest word while there is room for that. */
function shared(shares: readonly number[], room: number, texts: readonly Runs[]): number[] {
  const all = shares.reduce((sum, one) => sum + one, 0);
  const wished = shares.map((one) => (one / all) * room);
  const least = texts.map(
    (runs) => 240 + runs.reduce((most, { text, bold }) => Math.max(most, longestWord(text) * (bold ? BOLD_CHARACTER : CHARACTER)), 3 * CHARACTER),
  );
  const lacking = wished.reduce((sum, one, at) => sum + Math.max(0, least[at]! - one), 0);
  const spare = wished.reduce((sum, one, at) => sum + Math.max(0, one - least[at]!), 0);
  const give = spare === 0 ? 0 : Math.min(1, lacking / spare);
  const take = lacking === 0 ? 0 : Math.min(1, spare / lacking);
  const widths = wished.map((one, at) => Math.floor(one >= least[at]! ? one - (one - least[at]!) * give : one + (least[at]! - one) * take));
  widths[0]! += room - widths.reduce((sum, one) => sum + one, 0);
  return widths;
}
