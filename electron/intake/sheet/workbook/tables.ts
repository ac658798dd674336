import type { Sheet, TableColumn } from '../../../../shared/intake/sheet/read-sheet.ts';
import { sanitise } from '../../../../shared/intake/sanitise.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import type { Budget } from '../budget.ts';
import { unescaped } from '../cell-text.ts';
import { LAST_COLUMN, rangeOf, type Range } from './places.ts';

/** An Excel table: its name, where it stands, and its columns from the left. */
export interface Table {
  readonly name: string;
  readonly range: Range;
  readonly hasHeader: boolean;
  readonly columns: readonly TableColumn[];
}

/** Null where it does not say where it stands. */
export function readTable(part: Uint8Array | null, budget: Budget): Table | null {
  let range: Range | null = null;
  let hasHeader = true;
  let name = '';
  const columns: TableColumn[] = [];
  if (part) {
    parseXml(part, {
      open(element) {
        budget.spend('elements');
        const named = (attribute: string) => sanitise(unescaped(element.attribute(attribute) ?? '')).text;
        if (element.name === 'x:table') {
          range = rangeOf(element.attribute('ref') ?? '');
          hasHeader = element.attribute('headerRowCount') !== '0';
          name = named('displayName');
        } else if (element.name === 'x:tableColumn' && range !== null && range.from.column + columns.length <= LAST_COLUMN) {
          const id = Number(element.attribute('id') ?? 0);
          columns.push({ id: Number.isSafeInteger(id) ? id : 0, name: named('name'), column: range.from.column + columns.length });
        }
      },
    });
  }
  return range === null ? null : { name, range, hasHeader, columns };
}

/** What a sheet says of its table: nothing where it has no row of headings. */
export const columnsOf = (table: Table | null): Pick<Sheet, 'tableColumns' | 'tableHeaderAt'> =>
  table?.hasHeader ? { tableColumns: table.columns, tableHeaderAt: table.range.from.at } : {};
