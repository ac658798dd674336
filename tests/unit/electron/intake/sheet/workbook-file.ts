import { strToU8, zipSync } from 'fflate';
import { parseSheet } from '../../../../../electron/intake/sheet/parse-sheet.ts';
import type { ReadSheet } from '../../../../../shared/intake/sheet/read-sheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Written {
  /** What stands in `sheetData` of each sheet, and after it. */
  readonly sheets?: readonly { readonly name?: string; readonly rows: string; readonly after?: string; readonly state?: string; readonly related?: Readonly<Record<string, string>> }[];
  /** `si` elements. */
  readonly strings?: string;
  /** What stands in the style sheet. */
  readonly styles?: string;
  readonly workbook?: string;
  readonly properties?: string;
  /** Further parts by name. */
  readonly others?: Readonly<Record<string, string>>;
  readonly strict?: boolean;
  /** Parts as they are, not deflated: what says the same a million times is otherwise refused for that alone. */
  readonly stored?: boolean;
}

/** A workbook as bytes; the zip is written by another library than the one that reads it. */
export function workbookFile({ sheets = [], strings = '', styles = '', workbook = '', properties = '', others = {}, strict = false, stored = false }: Written): Uint8Array {
  const part = (element: string, content: string) => `<?xml version="1.0" encoding="UTF-8"?><${element} xmlns="${strict ? STRICT : MAIN}" xmlns:r="${RELATED}">${content}</${element}>`;
  const relations = (all: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATED}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml'], ['metadata/core-properties', 'docProps/core.xml']]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`,
    'xl/workbook.xml': part('workbook', `${workbook}<sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': relations([...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const), ['sharedStrings', 'sharedStrings.xml'], ['styles', '/xl/styles.xml']]),
    'xl/sharedStrings.xml': part('sst', strings),
    'xl/styles.xml': part('styleSheet', styles),
    ...others,
  };
  sheets.forEach(({ rows, after = '', related }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = part('worksheet', `<sheetData>${rows}</sheetData>${after}`);
    if (related) parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations(Object.entries(related));
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])), { level: stored ? 0 : 6 });
}

/** The workbook as it is read; an error that says why, where it is refused. */
export function sheetIn(bytes: Uint8Array, fileName = 'return.xlsx'): ReadSheet {
  const result = parseSheet(bytes, fileName);
  if (!result.ok) throw new Error(`${result.failure.kind}: ${result.failure.message}`);
  return result.value;
}
/** The first sheet's cells by row number and column. */
export const cellsIn = (written: Written) => sheetIn(workbookFile(written)).sheets[0]!.rows.map(({ at, cells }) => [at, ...cells] as const);
export const refusalOf = (bytes: Uint8Array): string => {
  const result = parseSheet(bytes, 'return.xlsx');
  return result.ok ? 'read' : result.failure.kind;
};
