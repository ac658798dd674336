import { withBullets } from '../../../../shared/text/list-marks.ts';
import { COLUMNS, type ColumnName } from '../columns/columns.ts';
import type { ActionRow } from '../rows.ts';
import { cellsAsText } from './cells-as-text.ts';

const DATES: ReadonlySet<ColumnName> = new Set<ColumnName>(['startOn', 'originalDueOn', 'dueOn']);
/** What a spreadsheet would calculate with. */
const CALCULATED = /^[=+\-@\t]/;

/** Puts cells on the clipboard twice: as text for Excel and editors, and as a table for Word and Outlook. */
export function copyCells(clipboard: Pick<DataTransfer, 'setData'>, rows: readonly ActionRow[], columns: readonly ColumnName[]): void {
  const cells = rows.map((row) => columns.map((name) => ({ name, text: withBullets(COLUMNS[name].textOf(row)) })));
  clipboard.setData('text/plain', cellsAsText(cells.map((row) => row.map(({ text }) => (CALCULATED.test(text) ? `'${text}` : text)))));
  clipboard.setData('text/html', tableOf(cells));
}
type Cell = { readonly name: ColumnName; readonly text: string };
/** Words are marked as text for Excel, so that none becomes a formula or a number; dates stay what it may read as dates. */
function tableOf(rows: readonly (readonly Cell[])[]): string {
  const cell = ({ name, text }: Cell) => `<td${DATES.has(name) ? '' : ' style="mso-number-format:\'\\@\'"'}>${escaped(text).replaceAll('\n', '<br>')}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
