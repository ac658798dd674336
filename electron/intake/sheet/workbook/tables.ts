import type { Sheet, TableColumn } from '../../../../shared/intake/sheet/read-sheet.ts';
import { sanitise } from '../../../../shared/intake/sanitise.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import type { Budget } from '../budget.ts';
import { unescaped } from '../cell-text.ts';
import { LAST_COLUMN, rangeOf } from './places.ts';

type Table = Pick<Sheet, 'tableColumns' | 'tableHeaderAt'>;

/** The columns of an Excel table; nothing where it has no row of headings or does not say where it stands. */
export function readTable(part: Uint8Array | null, budget: Budget): Table {
  if (!part) return {};
  let first: { readonly at: number; readonly column: number } | null = null;
  let headed = true;
  const columns: TableColumn[] = [];
  parseXml(part, {
    open(element) {
      budget.spend('elements');
      if (element.name === 'x:table') {
        first = rangeOf(element.attribute('ref') ?? '')?.from ?? null;
        headed = element.attribute('headerRowCount') !== '0';
      } else if (element.name === 'x:tableColumn' && first !== null && first.column + columns.length <= LAST_COLUMN) {
        const name = sanitise(unescaped(element.attribute('name') ?? '')).text;
        const id = Number(element.attribute('id') ?? 0);
        columns.push({ id: Number.isSafeInteger(id) ? id : 0, name, column: first.column + columns.length });
      }
    },
  });
  const { at } = (first ?? { at: 0 }) as { readonly at: number };
  return headed && at > 0 ? { tableColumns: columns, tableHeaderAt: at } : {};
}
