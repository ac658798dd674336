/** A place on a sheet: the row from 1 as Excel shows it, the column from 0. */
export interface Place {
  readonly at: number;
  readonly column: number;
}
export interface Range {
  readonly from: Place;
  readonly to: Place;
}
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_383;

/** `C7`; null for what names no cell that Excel can have. */
export function placeOf(name: string): Place | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name);
  if (!found) return null;
  const column = [...found[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const at = Number(found[2]);
  return at <= LAST_ROW && column <= LAST_COLUMN ? { at, column } : null;
}

/** `B2:D9`, or a single cell. */
export function rangeOf(name: string): Range | null {
  const [first = '', second = first] = name.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  return from && to && from.at <= to.at && from.column <= to.column ? { from, to } : null;
}
