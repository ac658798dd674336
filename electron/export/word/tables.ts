import { plain, type Cell, type ContentBlock } from '../../../shared/papers/content.ts';
import { columnWidths, linesOf, sharedOut, WidestWord } from './fitting.ts';
import type { BodyLook } from './look.ts';
import { paragraphAsXml } from './paragraphs.ts';
import type { BodyReferences } from './references.ts';
import { fillOf } from './styles.ts';
import { asXml } from './xml.ts';

/** Room in twentieths of a point, and how many lines of a table a page of it holds. */
export interface TableRoom {
  readonly width: number;
  readonly lines: number;
}
type Details = Extract<ContentBlock, { type: 'details' }>;
type Data = Extract<ContentBlock, { type: 'table' }>;

/** Labels and values. The first row is marked as the header, since a table without one is reported as a fault. */
export function detailsTable({ name, description, rows }: Details, room: TableRoom, references: BodyReferences): string {
  const { look } = references;
  const labels = new WidestWord();
  labels.see(rows.map(({ label }) => ({ text: label, bold: true })));
  const widths = sharedOut([29, 71], room.width, [labels.width, new WidestWord().width]);
  const written = rows.map(({ label, value }, at) => {
    const said = value.map((runs) => paragraphAsXml(runs, look.cells.plain, references)).join('');
    const cells = `${cellAround(widths[0]!, look.tables.labelFill, look)}${paragraphAsXml(plain(label), look.cells.label, references, {}, look.labelWords)}${CELL_END}${cellAround(widths[1]!, null, look)}${said}${CELL_END}`;
    return row(at === 0 ? HEADER_ROW : ROW_BELOW_HEADER, cells);
  });
  return table({ name, description, widths, firstColumn: true }, written, look);
}

/** Every row has as many cells as there are columns. `above`: lines that stand with its first row on a page. */
export function dataTable({ name, description, columns, rows }: Data, room: TableRoom, references: BodyReferences, above: number): string {
  const { look } = references;
  const widths = columnWidths(columns, rows, room.width);
  const header = columns.map(({ heading }, at) => `${cellAround(widths[at]!, look.tables.headingFill, look)}${paragraphAsXml(plain(heading), look.cells.heading, references, {}, look.headingWords)}${CELL_END}`);
  // A row taller than a page has to go over, or its end would be cut off; the first one also where what heads it would be left alone on the page before.
  const fits = (at: number): boolean => lines[at]! < room.lines - (at === 0 ? above : 0);
  const lines = rows.map((cells) => linesOf(cells, widths));
  // A small table stands on one page, so that none of its few rows is left alone.
  const isSmall = lines.reduce((sum, one) => sum + one, 0) * 3 <= room.lines;
  const body = rows.map((cells, at) => {
    const keep = isSmall && at < rows.length - 1;
    return row(fits(at) ? WHOLE_ROW : ROW_THAT_GOES_OVER, cells.map((cell, place) => dataCell(cell, widths[place]!, references, keep)).join(''));
  });
  return table({ name, description, widths, firstColumn: false }, [row(HEADER_ROW, header.join('')), ...body], look);
}

function dataCell({ paragraphs, rag }: Cell, width: number, references: BodyReferences, keep: boolean): string {
  const { cells, space } = references.look;
  let xml = cellAround(width, fillOf(rag), references.look);
  paragraphs.forEach(({ runs, look }, place) => {
    // A note has room above it where something stands there; at the head of its cell it stands level with its neighbours.
    const level = space.aboveNotes && look === 'quiet' && place === 0 ? { spacing: { before: 0 } } : {};
    xml += paragraphAsXml(runs, cells[look], references, { keep, ...level });
  });
  return xml + CELL_END;
}

interface TableLook {
  /** Alternative text. */
  readonly name: string;
  readonly description: string;
  readonly widths: readonly number[];
  /** Whether the first column has the names of the rows. */
  readonly firstColumn: boolean;
}
function table({ name, description, widths, firstColumn }: TableLook, rows: readonly string[], { tables: { style, borders } }: BodyLook): string {
  const width = widths.reduce((all, one) => all + one, 0);
  return (
    `<w:tbl><w:tblPr>${style}<w:tblW w:type="dxa" w:w="${width}"/>${borders}<w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:firstRow="true" w:lastRow="false" w:firstColumn="${firstColumn}" w:lastColumn="false" w:noHBand="true" w:noVBand="true"/>` +
    `<w:tblCaption w:val="${asXml(name)}"/><w:tblDescription w:val="${asXml(description)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

const HEADER_ROW = '<w:cantSplit/><w:tblHeader/>';
const ROW_BELOW_HEADER = '<w:cantSplit/><w:tblHeader w:val="off"/>';
const WHOLE_ROW = '<w:cantSplit/>';
const ROW_THAT_GOES_OVER = '<w:cantSplit w:val="off"/>';
const row = (properties: string, cells: string): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

const cellAround = (width: number, fill: string | null, { tables: { margins } }: BodyLook): string =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${fill === null ? '' : `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`}${margins}<w:vAlign w:val="top"/></w:tcPr>`;
const CELL_END = '</w:tc>';
