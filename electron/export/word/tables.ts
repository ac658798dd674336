import { plain, type Cell, type ContentBlock } from '../../../shared/papers/content.ts';
import { columnWidths, linesOf, sharedOut, WidestWord } from './fitting.ts';
import { paragraphAsXml } from './paragraphs.ts';
import type { References } from './references.ts';
import { CELL_MARGINS, fillOf, INK, LABEL_FILL, RULE, STYLE_OF } from './styles.ts';
import { asXml } from './xml.ts';

/** Room in twentieths of a point, and how many lines of a table a page of it holds. */
export interface TableRoom {
  readonly width: number;
  readonly lines: number;
}
type Details = Extract<ContentBlock, { type: 'details' }>;
type Data = Extract<ContentBlock, { type: 'table' }>;

/** Labels and values. The first row is marked as the header, since a table without one is reported as a fault. */
export function detailsTable({ name, description, rows }: Details, room: TableRoom, references: References): string {
  const labels = new WidestWord();
  labels.see(rows.map(({ label }) => ({ text: label, bold: true })));
  const widths = sharedOut([29, 71], room.width, [labels.width, new WidestWord().width]);
  const written = rows.map(({ label, value }, at) => {
    const said = value.map((runs) => paragraphAsXml(runs, 'TableText', references)).join('');
    const cells = `${cellAround(widths[0]!, LABEL_FILL)}${paragraphAsXml(plain(label), 'TableLabel', references)}${CELL_END}${cellAround(widths[1]!, null)}${said}${CELL_END}`;
    return row(at === 0 ? HEADER_ROW : ROW_BELOW_HEADER, cells);
  });
  return table({ name, description, widths, firstColumn: true }, written);
}

/** Every row has as many cells as there are columns. */
export function dataTable({ name, description, columns, rows }: Data, room: TableRoom, references: References): string {
  const widths = columnWidths(columns, rows, room.width);
  const header = columns.map(({ heading }, at) => `${cellAround(widths[at]!, INK)}${paragraphAsXml(plain(heading), 'TableHeading', references)}${CELL_END}`);
  // A row taller than a page has to go over, or its end would be cut off.
  const body = rows.map((cells) => row(linesOf(cells, widths) < room.lines ? WHOLE_ROW : ROW_THAT_GOES_OVER, cells.map((cell, at) => dataCell(cell, widths[at]!, references)).join('')));
  return table({ name, description, widths, firstColumn: false }, [row(HEADER_ROW, header.join('')), ...body]);
}

function dataCell({ paragraphs, rag }: Cell, width: number, references: References): string {
  let xml = cellAround(width, fillOf(rag));
  for (const { runs, look } of paragraphs) xml += paragraphAsXml(runs, STYLE_OF[look], references);
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
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:color="${RULE}" w:sz="4"/>`).join('');
function table({ name, description, widths, firstColumn }: TableLook, rows: readonly string[]): string {
  const width = widths.reduce((all, one) => all + one, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${width}"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
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

const { top, left, bottom, right } = CELL_MARGINS;
const MARGINS =
  `<w:tcMar><w:top w:type="dxa" w:w="${top}"/><w:left w:type="dxa" w:w="${left}"/>` +
  `<w:bottom w:type="dxa" w:w="${bottom}"/><w:right w:type="dxa" w:w="${right}"/></w:tcMar>`;
const cellAround = (width: number, fill: string | null): string =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${fill === null ? '' : `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`}${MARGINS}<w:vAlign w:val="top"/></w:tcPr>`;
const CELL_END = '</w:tc>';
