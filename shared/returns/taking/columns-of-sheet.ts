import { briefly } from '../../commands/words.ts';
import type { Sheet, SheetRow } from '../../intake/sheet/read-sheet.ts';
import { listed } from '../../papers/words.ts';
import { RETURN_COLUMNS, returnColumnId, returnHeading, type ReturnColumnKey } from '../columns.ts';

/** Where the columns of a return stand on a sheet that came back, whatever was inserted, moved, renamed or deleted. */
export interface ColumnsFound {
  /** The row of the headings. */
  readonly headingsAt: number;
  readonly columns: ReadonlyMap<ReturnColumnKey, number>;
  /** Sentences about columns that were found otherwise than by their heading, and about those that are gone. */
  readonly notices: readonly string[];
}

/** A heading row stands near the top: below the words on how to fill it in, and whatever somebody has put above. */
const FARTHEST = 200;
const FEWEST = 3;
const MOST_NAMED = 4;

const folded = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const KEYS: ReadonlyMap<string, ReturnColumnKey> = new Map(RETURN_COLUMNS.map(({ key, heading }) => [folded(heading), key]));

/** By the headings’ words; then by the numbers that Excel’s table keeps for its columns; then, where one is left on either side, that one. Null where there is no such table. */
export function columnsOfSheet(sheet: Sheet): ColumnsFound | null {
  const row = headingRow(sheet);
  if (row === null) return null;
  const named = byWords(row);
  const columns = new Map(named);
  const numbered = byNumber(sheet, named);
  for (const [key, column] of numbered) columns.set(key, column);
  const missing = RETURN_COLUMNS.filter(({ key }) => !columns.has(key)).map(({ key }) => key);
  const spare = row.cells.filter(({ column }) => ![...columns.values()].includes(column));
  const last = missing.length === 1 && spare.length === 1 ? missing[0]! : null;
  if (last !== null) columns.set(last, spare[0]!.column);
  const renamed = [...numbered.keys(), ...(last === null ? [] : [last])].filter((key) => key === 'ref' || isFillIn(key));
  return { headingsAt: row.at, columns, notices: [...renamed.map((key) => renamedWords(key, row, columns.get(key)!)), ...goneWords(columns, row)] };
}

/** The row in which most of the headings stand: three at least, or it is none. */
function headingRow({ rows, tableHeaderAt }: Sheet): SheetRow | null {
  const table = rows.find(({ at }) => at === tableHeaderAt);
  if (table) return table;
  const near = rows.slice(0, FARTHEST).map((row) => ({ row, named: byWords(row).size }));
  const best = near.reduce<(typeof near)[number] | null>((most, one) => (one.named > (most?.named ?? 0) ? one : most), null);
  return best && best.named >= FEWEST ? best.row : null;
}

/** The first of two that are called the same. */
function byWords({ cells }: SheetRow): Map<ReturnColumnKey, number> {
  const found = new Map<ReturnColumnKey, number>();
  for (const { text, column } of cells) {
    const key = KEYS.get(folded(text));
    if (key !== undefined && !found.has(key)) found.set(key, column);
  }
  return found;
}

/**
 * The columns that nobody’s words name, by their numbers. Some programs number a table anew as they save it: where one number contradicts a
 * heading none of them is believed.
 */
function byNumber({ tableColumns = [] }: Sheet, named: ReadonlyMap<ReturnColumnKey, number>): Map<ReturnColumnKey, number> {
  const numberAt = new Map(tableColumns.map(({ id, column }) => [column, id]));
  const contradicts = [...named].some(([key, column]) => numberAt.get(column) !== returnColumnId(key));
  if (contradicts || named.size === 0) return new Map();
  const taken = new Set(named.values());
  return new Map(RETURN_COLUMNS.flatMap(({ key }) => {
    const column = named.has(key) ? undefined : tableColumns.find(({ id }) => id === returnColumnId(key))?.column;
    return column === undefined || taken.has(column) ? [] : [[key, column] as const];
  }));
}

const isFillIn = (key: ReturnColumnKey): boolean => RETURN_COLUMNS.some((column) => column.key === key && column.fillIn);

function renamedWords(key: ReturnColumnKey, { cells }: SheetRow, column: number): string {
  const now = cells.find((cell) => cell.column === column)?.text.replace(/\s+/g, ' ').slice(0, 60) ?? '';
  return `The column “${returnHeading(key)}” ${now === '' ? 'has lost its heading' : `is called “${now}” here`}. It was read all the same: see that its answers are where they belong.`;
}

function goneWords(columns: ReadonlyMap<ReturnColumnKey, number>, { cells }: SheetRow): string[] {
  const found = [...columns.values()];
  const strange = cells.filter(({ column, text }) => text.trim() !== '' && !found.includes(column)).map(({ text }) => `“${briefly(text)}”`);
  const instead = strange.length === 0 ? '' : ` It has ${listed(strange.slice(0, MOST_NAMED))}${strange.length > MOST_NAMED ? ' and more' : ''}, with which it was not sent.`;
  const gone = RETURN_COLUMNS.filter(({ key, fillIn }) => fillIn && !columns.has(key)).map(({ heading }) => `“${heading}”`);
  return gone.length === 0 ? [] : [`The ${gone.length === 1 ? 'column' : 'columns'} ${listed(gone)} ${gone.length === 1 ? 'is' : 'are'} gone from this return, so nothing of ${gone.length === 1 ? 'it' : 'them'} can come in.${instead}`];
}
