import type { CalendarDay } from '../../domain/calendar-day.ts';

/**
 * A workbook that somebody sent back: what its cells say, and nothing of what it would do. Only what is in a cell is here: a row or a cell that
 * says nothing is left out, so that a file is as large as its words, wherever on the sheet they stand.
 */
export interface ReadSheet {
  /** The name the file came under, without its folder. */
  readonly fileName: string;
  /** SHA-256 of the file's bytes, in hex: the same file under another name has the same. */
  readonly digest: string;
  readonly format: 'workbook' | 'csv';
  /** When and by whom its properties say it was last saved; null where they do not say, as in every CSV. Claims, not proof. */
  readonly savedOn: CalendarDay | null;
  readonly savedBy: string | null;
  /** In the workbook's own order, hidden ones too. Sheets that are charts are left out. */
  readonly sheets: readonly Sheet[];
  /** What was noticed while reading, in sentences for the clerk ("The file contains macros. They were not run."). */
  readonly notices: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden?: true;
  /** Rows that say something, from the top. */
  readonly rows: readonly SheetRow[];
  /**
   * The columns of the first Excel table on the sheet, from the left. Their ids stay when a heading is renamed or a column is moved, and a
   * column that somebody inserts gets an id that no other had. Absent where there is no table: a CSV has none, nor what some programs save.
   */
  readonly tableColumns?: readonly TableColumn[];
  /** The row of that table's headings, numbered as `SheetRow.at`. */
  readonly tableHeaderAt?: number;
}

export interface TableColumn {
  /** From 1, as the file has it. */
  readonly id: number;
  /** The heading as the table knows it. */
  readonly name: string;
  /** As `SheetCell.column`. */
  readonly column: number;
}

export interface SheetRow {
  /** The number Excel shows beside the row, from 1; in a CSV the place of the record, from 1. */
  readonly at: number;
  /** From the left. Never empty. */
  readonly cells: readonly SheetCell[];
  /** Hidden by hand or by a filter. Read all the same. */
  readonly hidden?: true;
}

export interface SheetCell {
  /** From 0: column A is 0. */
  readonly column: number;
  /**
   * What the cell shows, cleaned as all text from outside, line ends as `\n`. A date is `8 Dec 2016`, a percentage `45%`, any other number its
   * digits without currency or separators, a truth value `TRUE` or `FALSE`. Empty only for a formula whose result the file does not hold.
   */
  readonly text: string;
  /** Where the cell is a date: typed as one, and shown as one. Text that looks like a date has none: whoever reads it decides, or asks. */
  readonly date?: CalendarDay;
  /** Where the cell is a number and no date. */
  readonly number?: number;
  /** The text is the result that was last worked out, by the program that saved the file. */
  readonly formula?: true;
  /** The text is an error such as `#N/A`. */
  readonly error?: true;
  /** Some of its text is struck through. The text is whole all the same. */
  readonly struck?: true;
  /** How many rows and columns it was merged over, itself included. The other cells of the merge say nothing. */
  readonly merged?: { readonly rows: number; readonly columns: number };
}
