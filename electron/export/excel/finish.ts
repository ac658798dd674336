import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { FONT, FONT_SIZE, GUARDED, STRIPE } from './look.ts';
import { SharedStrings, textsOfPart, unescaped } from './shared-strings.ts';
import { TABLE_STYLE } from './sheet.ts';
import { withRows, type TableRows } from './table-rows.ts';

/** The earliest day a zip entry can have. Local on purpose: fflate writes the local clock's reading, so the bytes are the same in every time zone. */
const entryDate = () => new Date(1980, 0, 1, 0, 0, 0);

/**
 * What exceljs cannot say, said in its finished parts; the rows that were kept from it, by the number of their sheet, put into theirs; and the
 * parts packed again so that equal content gives equal bytes.
 */
export function finish(workbook: Uint8Array, sheets: readonly (TableRows | null)[]): Uint8Array {
  const parts = unzipSync(workbook);
  putRows(parts, sheets);
  const packed: Zippable = {};
  for (const name of Object.keys(parts).sort(byPlace)) {
    const part = parts[name]!;
    if (name.endsWith('/')) continue;
    packed[name] = [name === STYLES ? strToU8(withOurStyles(strFromU8(part))) : part, { mtime: entryDate(), level: name.startsWith(SHEETS) ? 4 : 6 }];
  }
  return zipSync(packed);
}
/** Mark-up that is alike from cell to cell: looked through more closely it would be 7 in 100 smaller, and take twice the time. */
const SHEETS = 'xl/worksheets/';
const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** Readers look for the list of contents first. */
const byPlace = (a: string, b: string): number => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1);

/** The texts of all sheets are numbered anew, in the order in which they stand in the finished file. */
function putRows(parts: Record<string, Uint8Array>, sheets: readonly (TableRows | null)[]): void {
  const texts = parts[STRINGS] ? textsOfPart(strFromU8(parts[STRINGS])) : [];
  const strings = new SharedStrings();
  sheets.forEach((rows, at) => {
    const name = `${SHEETS}sheet${at + 1}.xml`;
    const around = withOwnHeights(strFromU8(parts[name]!)).replace(/ t="s"><v>(\d+)</g, (_, place: string) => ` t="s"><v>${strings.indexOf(texts[Number(place)]!)}<`);
    parts[name] = strToU8(rows === null ? around : withRows(around, rows, strings));
  });
  parts[STRINGS] = strToU8(strings.asXml());
}

/**
 * Heights as a suggestion: Excel shows them as they are and fits the row anew when its text is edited or the table sorted, LibreOffice
 * fits every row when it opens the file. A height marked as custom would stay when the text does not.
 */
const withOwnHeights = (xml: string): string => xml.replaceAll(' customHeight="1"', '');

function withOurStyles(xml: string): string {
  const guard = /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g;
  const guarded = [...xml.matchAll(guard)].find((found) => unescaped(found[2]!) === GUARDED)?.[1];
  const dxfs = Number(/<dxfs count="(\d+)"/.exec(xml)?.[1] ?? 0);
  const stripe = `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${STRIPE}"/><bgColor rgb="${STRIPE}"/></patternFill></fill></dxf>`;
  const style = `<tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="${TABLE_STYLE}" pivot="0" count="1"><tableStyleElement type="secondRowStripe" dxfId="${dxfs}"/></tableStyle></tableStyles>`;
  return xml
    // The first font is the workbook's own: its digits are the unit of column widths.
    .replace(/<font>.*?<\/font>/s, `<font><sz val="${FONT_SIZE}"/><color theme="1"/><name val="${FONT}"/><family val="2"/></font>`)
    .replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => `<font>${inOrder(inside)}</font>`)
    .replace(/<xf numFmtId="(\d+)"/g, (whole, id: string) => (id === guarded ? `${whole} quotePrefix="1"` : whole))
    .replace(/<dxfs count="\d+"(?:\/>|>(.*?)<\/dxfs>)/s, (_, inside: string | undefined) => `<dxfs count="${dxfs + 1}">${inside ?? ''}${stripe}</dxfs>`)
    .replace(/<tableStyles [^>]*\/>/, style);
}
/** The order the schema wants a font's properties in, which exceljs does not keep. */
const FONT_PROPERTIES = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];
const inOrder = (properties: string): string =>
  (properties.match(/<[^>]+\/>/g) ?? []).sort((a, b) => placeOf(a) - placeOf(b)).join('');
const placeOf = (property: string): number => FONT_PROPERTIES.indexOf(/^<(\w+)/.exec(property)![1]!);
