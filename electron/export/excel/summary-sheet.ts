import type ExcelJS from 'exceljs';
import { STATUSES } from '../../../shared/domain/action.ts';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import { headingOf } from '../../../shared/tracker/columns.ts';
import { SAME } from '../../../shared/tracker/division.ts';
import type { SummaryRow } from '../../../shared/tracker/summary.ts';
import type { TrackerContent } from '../../../shared/tracker/tracker-content.ts';
import { rowHeight } from './fitting.ts';
import { marksOf } from './long-texts-sheet.ts';
import { addSheet, addTable, type CellValue } from './sheet.ts';
import { letterOf } from './table-rows.ts';
import type { TrackerSheet } from './tracker-sheet.ts';

export const SUMMARY_SHEET = 'Summary';
/** The columns before the statuses: the name, the recommendations and how many of them are not covered, the actions. */
const BEFORE = 4;
const statusColumn = (at: number): string => letterOf(BEFORE + 1 + at);
/** Excel takes 8,192 characters. */
const LONGEST_FORMULA = 8_000;

/**
 * Counts by theme, or by what the tracker is divided by. Those of actions are formulas over the tracker's own tables, so that they follow when a
 * status is changed there; no word of the plan is in them. `sheets`: those of the parts, in their order.
 */
export function addSummarySheet(workbook: ExcelJS.Workbook, content: TrackerContent, sheets: readonly TrackerSheet[]): void {
  const { headings, rows } = content.summary;
  const widths = headings.map((_, at) => (at === 0 ? 44 : at === 1 ? 19 : 13));
  const { sheet, header } = addSheet(workbook, {
    name: SUMMARY_SHEET,
    title: `${content.title}, summary`,
    notes: [
      ...marksOf(content),
      `As at ${longDay(content.asAt)}. Actions are counted by formulas from the tracker’s rows, and follow a status that is changed there. ` +
        'One in more than one line is counted in each, and once in the last row.',
    ],
    marked: content.edition !== 'public',
    paper: 'A4',
    widths,
    frozen: 1,
  });
  const isTotal = (row: number) => rows[row]?.of === 'all';
  addTable(sheet, {
    name: 'Summary',
    row: header,
    headings,
    rows: rows.map((row, at) => cellsOf(row, new Counting(content, sheets, header, header + 1 + at))),
    heights: rows.map(({ name }) => rowHeight([{ text: name, width: widths[0]! }]) + 2),
    filters: false,
    headerLooks: (column) => (column === 0 ? 'header' : 'countHeader'),
    looks: (row, column) => (isTotal(row) ? (column === 0 ? 'strong' : 'strongCount') : column === 0 ? 'text' : 'count'),
  });
}

function cellsOf({ name, of, recommendations, statuses }: SummaryRow, counting: Counting): CellValue[] {
  const actions = statuses.reduce((sum, one) => sum + one, 0);
  const [first, last] = [statusColumn(0), statusColumn(STATUSES.length - 1)].map((letter) => `${letter}${counting.row}`);
  return [
    name, ...recommendations, { formula: `SUM(${first!}:${last!})`, result: actions },
    ...statuses.map((result, at): CellValue => counting.statusOf(of, statusColumn(at), result)),
  ];
}

/** How one row of the summary counts. */
class Counting {
  readonly #content: TrackerContent;
  readonly #sheets: readonly TrackerSheet[];
  readonly #header: number;
  readonly row: number;

  constructor(content: TrackerContent, sheets: readonly TrackerSheet[], header: number, row: number) {
    this.#content = content;
    this.#sheets = sheets;
    this.#header = header;
    this.row = row;
  }

  /** The status is compared with the heading of its own column. A plain number where no formula can be had: without rows, and where it would be too long. */
  statusOf(of: SummaryRow['of'], column: string, result: number): CellValue {
    const is = (table: string) => `(${table}[${headingOf('status')}]=${column}$${this.#header})`;
    const formula = of === 'all' ? this.#sheets.map(({ table }) => product(is(table), this.#first(table))).join('+')
      : 'part' in of ? product(is(this.#sheets[of.part]!.table), this.#once(this.#sheets[of.part]!.table, SAME.sheet))
        : product(`EXACT(${this.#sheets[0]!.table}[${headingOf('theme')}],$A${this.row})`, is(this.#sheets[0]!.table), this.#once(this.#sheets[0]!.table, SAME.theme));
    return this.#content.rows.length === 0 || formula.length > LONGEST_FORMULA ? result : { formula, result };
  }

  /** Rows whose action stands nowhere above. */
  readonly #first = (table: string): string => (this.#repeats ? `(${table}[${headingOf('alsoAt')}]="")` : '1');
  /** Rows whose action does not stand above under the same theme, or on the same sheet. */
  readonly #once = (table: string, same: string): string => (this.#repeats ? `(RIGHT(${table}[${headingOf('alsoAt')}],${same.length})<>"${same}")` : '1');

  get #repeats(): boolean {
    return this.#content.columns.some(({ key }) => key === 'alsoAt');
  }
}
/** SUMPRODUCT and not COUNTIFS, to which a word that begins with `<` or holds a `*` would be a condition. */
const product = (...factors: readonly string[]): string => `SUMPRODUCT(${factors.join('*')})`;
