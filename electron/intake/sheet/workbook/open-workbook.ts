import { TextDecoder } from 'node:util';
import { sanitise } from '../../../../shared/intake/sanitise.ts';
import { sheetLimits } from '../../limits.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import { openZip, type Zip } from '../../zip/open-zip.ts';
import { OfficeFileRefused } from '../../zip/office-file-refused.ts';
import { relationshipsOf, type Relationship } from '../../zip/relationships.ts';
import { Budget } from '../budget.ts';
import { CellTexts } from '../cell-text.ts';
import { SheetRefused, type SheetFailureKind } from '../sheet-failures.ts';
import { readCellFormats } from './cell-formats.ts';
import type { WorkbookSense } from './cell-value.ts';
import { isTrue } from './read-rows.ts';
import { readSharedStrings } from './shared-strings.ts';

/** A workbook with what its cells need to be understood, before a sheet of it is read. */
export interface OpenWorkbook {
  readonly zip: Zip;
  readonly budget: Budget;
  readonly sense: WorkbookSense;
  /** Sheets of cells in the workbook's order. */
  readonly sheets: readonly OpenSheet[];
  /** Names of ranges that are hidden. */
  readonly hiddenNames: readonly string[];
  readonly isProtected: boolean;
}
export interface OpenSheet {
  readonly title: string;
  readonly hidden: boolean;
  readonly part: Uint8Array;
  /** What belongs to it: tables, drawings, comments. */
  readonly beside: readonly Relationship[];
}

/** Throws `SheetRefused` and `OfficeFileRefused`. */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  const zip = openZip(bytes, sheetLimits);
  const name = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const part = isWorkbookName(name, zip) ? zip.read(name) : null;
  if (!part) throw new SheetRefused(whatElse(zip));
  const budget = new Budget();
  const own = relationshipsOf(zip, name);
  const related = (type: string): Uint8Array | null => {
    const target = own.find((one) => one.type === type)?.target;
    return target === undefined ? null : zip.read(target);
  };
  const { listed, from1904, hiddenNames, isProtected } = readList(part, budget);
  const texts = new CellTexts();
  const sense = { strings: readSharedStrings(related('sharedStrings'), texts, budget), formats: readCellFormats(related('styles'), budget), from1904, texts };
  const sheets = listed.flatMap(({ title, relation, hidden }): OpenSheet[] => {
    const found = own.find(({ id }) => id === relation);
    if (found && found.type !== 'worksheet') return [];
    const sheet = found ? zip.read(found.target) : null;
    if (!found || !sheet) throw new OfficeFileRefused('damaged');
    return [{ title, hidden, part: sheet, beside: relationshipsOf(zip, found.target) }];
  });
  return { zip, budget, sense, sheets, hiddenNames, isProtected };
}

interface Listed {
  readonly title: string;
  readonly relation: string;
  readonly hidden: boolean;
}

function readList(part: Uint8Array, budget: Budget) {
  const listed: Listed[] = [];
  const hiddenNames: string[] = [];
  let from1904 = false;
  let isProtected = false;
  parseXml(part, {
    open(element) {
      budget.spend('elements');
      // openpyxl writes the element into every workbook, with nothing locked.
      if (element.name === 'x:workbookProtection') isProtected ||= ['lockStructure', 'lockWindows'].some((lock) => isTrue(element.attribute(lock)));
      if (element.name === 'x:workbookPr') from1904 = isTrue(element.attribute('date1904'));
      // Those that Excel makes for itself, such as the range of a filter, begin so.
      const named = element.name === 'x:definedName' && isTrue(element.attribute('hidden')) ? sanitise(element.attribute('name') ?? '').text : '_xlnm.';
      if (!named.startsWith('_xlnm.')) hiddenNames.push(named);
      if (element.name !== 'x:sheet') return;
      budget.spend('sheets');
      listed.push({
        title: sanitise(element.attribute('name') ?? '').text, relation: element.attribute('id') ?? '', hidden: /^(hidden|veryHidden)$/.test(element.attribute('state') ?? ''),
      });
    },
  });
  return { listed, from1904, hiddenNames, isProtected };
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
