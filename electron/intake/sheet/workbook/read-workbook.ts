import { TextDecoder } from 'node:util';
import { sanitise } from '../../../../shared/intake/sanitise.ts';
import type { Sheet } from '../../../../shared/intake/sheet/read-sheet.ts';
import { sheetLimits } from '../../limits.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import { openZip, type Zip } from '../../zip/open-zip.ts';
import { OfficeFileRefused } from '../../zip/office-file-refused.ts';
import { relationshipsOf } from '../../zip/relationships.ts';
import { Budget } from '../budget.ts';
import { CellTexts } from '../cell-text.ts';
import type { SheetContent } from '../parse-sheet.ts';
import { SheetRefused, type SheetFailureKind } from '../sheet-failures.ts';
import { readCellFormats } from './cell-formats.ts';
import type { WorkbookSense } from './cell-value.ts';
import { noticesOf, type SheetParts } from './notices.ts';
import { readProperties } from './properties.ts';
import { isTrue, readRows } from './read-rows.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readTable } from './tables.ts';

/** Reads a workbook from its bytes: what its cells show, and nothing of what it would do. Throws `SheetRefused` and `OfficeFileRefused`. */
export function readWorkbook(bytes: Uint8Array): SheetContent {
  const zip = openZip(bytes, sheetLimits);
  const root = relationshipsOf(zip, '');
  const name = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const part = isWorkbookName(name, zip) ? zip.read(name) : null;
  if (!part) throw new SheetRefused(whatElse(zip));
  const budget = new Budget();
  const own = relationshipsOf(zip, name);
  const related = (type: string): Uint8Array | null => {
    const target = own.find((one) => one.type === type)?.target;
    return target === undefined ? null : zip.read(target);
  };
  const { listed, from1904 } = readList(part, budget);
  const texts = new CellTexts();
  const sense: WorkbookSense = {
    strings: readSharedStrings(related('sharedStrings'), texts, budget), formats: readCellFormats(related('styles'), budget), from1904, texts,
  };
  const sheets: Sheet[] = [];
  const parts: SheetParts[] = [];
  for (const { title, relation, hidden } of listed) {
    const found = own.find(({ id }) => id === relation);
    if (found && found.type !== 'worksheet') continue;
    const sheet = found ? zip.read(found.target) : null;
    if (!found || !sheet) throw new OfficeFileRefused('damaged');
    const beside = relationshipsOf(zip, found.target);
    const table = beside.find(({ type }) => type === 'table');
    sheets.push({ name: title, ...(hidden && { hidden }), rows: readRows(sheet, sense, budget), ...readTable(table ? zip.read(table.target) : null, budget) });
    parts.push({ sheet: title, types: beside.map(({ type }) => type) });
  }
  const properties = readProperties(zip.read(root.find(({ type }) => type === 'core-properties')?.target ?? 'docProps/core.xml'));
  return { format: 'workbook', ...properties, sheets, notices: noticesOf({ sheets, parts, texts, names: zip.names }) };
}

interface Listed {
  readonly title: string;
  readonly relation: string;
  readonly hidden: true | undefined;
}

function readList(part: Uint8Array, budget: Budget): { readonly listed: readonly Listed[]; readonly from1904: boolean } {
  const listed: Listed[] = [];
  let from1904 = false;
  parseXml(part, {
    open(element) {
      budget.spend('elements');
      if (element.name === 'x:workbookPr') from1904 = isTrue(element.attribute('date1904'));
      if (element.name !== 'x:sheet') return;
      budget.spend('sheets');
      const hidden = /^(hidden|veryHidden)$/.test(element.attribute('state') ?? '') || undefined;
      listed.push({ title: sanitise(element.attribute('name') ?? '').text, relation: element.attribute('id') ?? '', hidden });
    },
  });
  return { listed, from1904 };
}

const isWorkbookName = (name: string, zip: Zip): boolean => /\.xml$/i.test(name) && (/^xl\//i.test(name) || !zip.names.some((other) => /^(word|ppt|visio)\//i.test(other)));

/** What a zip is that holds no workbook in XML. */
function whatElse(zip: Zip): SheetFailureKind {
  if (zip.names.some((name) => /^xl\/workbook\.bin$/i.test(name))) return 'sheetIsBinaryWorkbook';
  const type = new TextDecoder('latin1').decode(zip.read('mimetype') ?? new Uint8Array());
  if (type.startsWith('application/vnd.oasis.opendocument')) return type.includes('spreadsheet') ? 'sheetIsOpenDocument' : 'sheetIsAnotherOfficeFile';
  if (zip.names.some((name) => /^(word|ppt|visio)\//i.test(name))) return 'sheetIsAnotherOfficeFile';
  return zip.names.some((name) => /^(xl\/|docProps\/|\[Content_Types\]\.xml$)/i.test(name)) ? 'sheetDamaged' : 'sheetIsUnknown';
}
