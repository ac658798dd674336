import { COLUMN_NAMES, COLUMNS, widthWithin, type ChosenColumn, type Column, type ColumnName } from './columns.ts';

/** What the columns are before anybody chose: those of a grid with plenty of room. */
const asChosen = (columns: readonly Column[]): readonly ChosenColumn[] => columns.map(({ name, width }) => ({ name, width: width === COLUMNS[name].width ? null : width }));
export const startingFrom = (chosen: readonly ChosenColumn[] | null, shown: readonly Column[]): readonly ChosenColumn[] => chosen ?? asChosen(shown);

/** Shows a column or takes it away. It comes where it stands in the list of all; the reference and the action are always there. */
export function withColumn(columns: readonly ChosenColumn[], name: ColumnName, shown: boolean): readonly ChosenColumn[] {
  if (!shown) return ALWAYS.includes(name) ? columns : columns.filter((one) => one.name !== name);
  if (columns.some((one) => one.name === name)) return columns;
  const place = COLUMN_NAMES.indexOf(name);
  // After the last that comes before it in the list of all; the others may stand in any order.
  const after = Math.max(...columns.map((one, at) => (COLUMN_NAMES.indexOf(one.name) < place ? at + 1 : 0)));
  return [...columns.slice(0, after), { name, width: null }, ...columns.slice(after)];
}
export const ALWAYS: readonly ColumnName[] = ['ref', 'title'];

/** Moves a column by one place; the reference stays first. Null where it can go no further. */
export function moved(columns: readonly ChosenColumn[], name: ColumnName, by: -1 | 1): readonly ChosenColumn[] | null {
  const from = columns.findIndex((one) => one.name === name);
  const to = from + by;
  if (from < 1 || to < 1 || to >= columns.length) return null;
  const next = [...columns];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}
export const withWidth = (columns: readonly ChosenColumn[], name: ColumnName, pixels: number): readonly ChosenColumn[] =>
  columns.map((one) => (one.name === name ? { name, width: widthWithin(pixels) } : one));
