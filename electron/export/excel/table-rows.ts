import type ExcelJS from 'exceljs';
import type { Style } from 'exceljs';
import { escaped, type SharedStrings } from './shared-strings.ts';

/*
 * exceljs makes an object for every cell and some sixty pieces of text for every row. The rows of tables are kept from it, and written
 * here, letter for letter as it would have written them; a test holds them to that.
 */

/** A formula with what it comes to, so that it is there before anything is worked out anew. */
export interface Formula {
  readonly formula: string;
  readonly result: number;
}
/** What a cell of a finished sheet holds: text of the shared strings, a number (a day is one), a formula, or nothing but its look. */
export interface CellContent {
  readonly value: string | number | Formula | null;
  readonly style: Partial<Style>;
}

/** The rows of one table, from its first row below the header to the last of the sheet. */
export class TableRows {
  readonly first: number;
  readonly #width: number;
  readonly #heights: readonly number[];
  readonly #values: CellContent['value'][] = [];
  readonly #looks: number[] = [];
  /** The looks its cells have, in the order of their first use, in which exceljs numbers them. */
  readonly styles: Partial<Style>[] = [];

  constructor(first: number, width: number, heights: readonly number[]) {
    this.first = first;
    this.#width = width;
    this.#heights = heights;
  }

  get last(): number {
    return this.first + this.#heights.length - 1;
  }

  /** The next cell, from left to right and from the first row to the last. */
  add({ value, style }: CellContent): void {
    let look = this.styles.indexOf(style);
    if (look === -1) look = this.styles.push(style) - 1;
    this.#values.push(value);
    this.#looks.push(look);
  }

  /** `numbers`: what exceljs numbered each of the looks. */
  asXml(numbers: readonly string[], strings: SharedStrings): string {
    const letters = Array.from({ length: this.#width }, (_, at) => letterOf(at + 1));
    const looks = numbers.map((number) => ` s="${number}"`);
    const written: string[] = [];
    let cell = 0;
    this.#heights.forEach((height, at) => {
      const row = this.first + at;
      let xml = `<row r="${row}" ht="${height}" spans="1:${this.#width}" x14ac:dyDescent="0.25">`;
      for (const letter of letters) {
        const value = this.#values[cell];
        xml += `<c r="${letter}${row}"${looks[this.#looks[cell]!]}`;
        if (typeof value === 'string') xml += ` t="s"><v>${strings.indexOf(value)}</v></c>`;
        else if (typeof value === 'number') xml += `><v>${value}</v></c>`;
        else xml += value ? `><f>${escaped(value.formula)}</f><v>${value.result}</v></c>` : '/>';
        cell += 1;
      }
      written.push(`${xml}</row>`);
    });
    return written.join('');
  }
}

/** `A` for 1, `AA` for 27. */
export const letterOf = (column: number): string => (column > 26 ? letterOf(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** exceljs has no room on a sheet for what is kept from it. */
const aside = new WeakMap<ExcelJS.Worksheet, TableRows>();

/** In their place the sheet gets one cell for each look, below each other, so that exceljs numbers it and the sheet is as wide as it will be. */
export function setAside(sheet: ExcelJS.Worksheet, rows: TableRows): void {
  aside.set(sheet, rows);
  rows.styles.forEach((style, at) => { sheet.getRow(rows.first + at).getCell(1).style = style; });
}
export const setAsideOf = (sheet: ExcelJS.Worksheet): TableRows | null => aside.get(sheet) ?? null;

/** The finished sheet with the rows in their places. */
export function withRows(xml: string, rows: TableRows, strings: SharedStrings): string {
  const from = xml.indexOf(`<row r="${rows.first}"`);
  const to = xml.indexOf('</sheetData>');
  const numbers = [...xml.slice(from, to).matchAll(/<c r="A\d+" s="(\d+)"\/>/g)].map(([, number]) => number!);
  return xml.slice(0, from).replace(/<dimension ref="A1:([A-Z]+)\d+"\/>/, `<dimension ref="A1:$1${rows.last}"/>`) + rows.asXml(numbers, strings) + xml.slice(to);
}
