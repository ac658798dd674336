import type { ReadSheet, Sheet, SheetCell } from '../../intake/sheet/read-sheet.ts';
import { done, refused, type Result } from '../../outcome/outcome.ts';
import type { ReturnColumnKey } from '../columns.ts';
import { readStamp, type Stamp } from '../stamp.ts';
import { columnsOfSheet, type ColumnsFound } from './columns-of-sheet.ts';

/** A row of a return as it came back. */
export interface RowOfReturn {
  readonly at: number;
  /** Empty where the reference is gone. */
  readonly ref: string;
  readonly cells: ReadonlyMap<ReturnColumnKey, SheetCell>;
}
/** What came back, as far as it can be told without the plan: whose it is, and what stands in which row. */
export interface SheetOfReturn {
  readonly stamp: Stamp;
  readonly rows: readonly RowOfReturn[];
  /** Sentences about the file and its columns. */
  readonly notices: readonly string[];
}
export type NotAReturn = 'another kind' | 'stamp changed';

/** Finds the stamp, wherever it stands, and the table. Nothing in a return can be hidden from it: hidden rows and sheets are read as the others are. */
export function sheetOfReturn({ sheets, notices, fileName }: ReadSheet): Result<SheetOfReturn, NotAReturn> {
  const stamps = sheets.flatMap((sheet) => stampsOn(sheet).map((read) => ({ sheet, read })));
  const sound = stamps.flatMap(({ sheet, read }) => (read.ok ? [{ sheet, stamp: read.value }] : []));
  const first = sound.find(({ sheet }) => sheet.hidden !== true) ?? sound[0];
  if (!first) {
    const changed = stamps.find(({ read }) => !read.ok && read.failure.kind === 'stampMistyped');
    if (changed && !changed.read.ok) return refused('stamp changed', `“${fileName}”: ${changed.read.failure.message} Nothing of it came in.`);
    return refused('another kind', `“${fileName}” is not a return made by Matters Arising: there is no line in it that begins with “Do not change”. Nothing of it came in. Ask its owner for the return that was sent out, or write down what it says as updates.`);
  }
  if (sound.some(({ stamp }) => stamp.returnId !== first.stamp.returnId)) {
    return refused('another kind', `“${fileName}” holds more than one return, so it cannot be told whose answers are whose. Nothing of it came in. Ask for each in a file of its own.`);
  }
  const tables = [first.sheet, ...sheets.filter((sheet) => sheet !== first.sheet)].flatMap((sheet) => {
    const found = columnsOfSheet(sheet);
    return found ? [{ sheet, found }] : [];
  });
  const [table, ...others] = tables;
  if (!table?.found.columns.has('ref')) {
    return refused('another kind', `In “${fileName}” the table of actions cannot be found, or the column “Ref” is gone from it. Nothing of it came in. Ask for it as it was sent, or make the return again.`);
  }
  const more = others.length === 0 ? [] : [`Only the sheet “${table.sheet.name}” was read: ${others.length === 1 ? `“${others[0]!.sheet.name}” has` : `${others.length} more have`} the same headings.`];
  return done({ stamp: first.stamp, rows: rowsOf(table.sheet, table.found), notices: [...notices, ...table.found.notices, ...more, ...hiddenWords(table.sheet, table.found)] });
}

const stampsOn = ({ rows }: Sheet): ReturnType<typeof readStamp>[] =>
  rows.flatMap(({ cells }) => cells.map(({ text }) => readStamp(text))).filter((read) => read.ok || read.failure.kind !== 'noStamp');

function rowsOf({ rows }: Sheet, { headingsAt, columns }: ColumnsFound): RowOfReturn[] {
  return rows.filter(({ at }) => at > headingsAt).flatMap(({ at, cells }) => {
    const read = new Map([...columns].flatMap(([key, column]) => {
      const cell = cells.find((one) => one.column === column);
      return cell ? [[key, cell] as const] : [];
    }));
    return read.size === 0 ? [] : [{ at, ref: read.get('ref')?.text.trim() ?? '', cells: read }];
  });
}

function hiddenWords({ rows }: Sheet, { headingsAt }: ColumnsFound): string[] {
  const n = rows.filter(({ at, hidden }) => hidden === true && at > headingsAt).length;
  return n === 0 ? [] : [`${n === 1 ? 'One row was' : `${n} rows were`} hidden, by hand or by a filter. ${n === 1 ? 'It was' : 'They were'} read all the same.`];
}
