import type { StatusWord } from '../../../shared/domain/action.ts';
import { relisted, type Order } from '../../../shared/domain/ordered-list.ts';
import { COLUMNS, type ColumnName } from './columns/columns.ts';
import type { ActionRow } from './rows.ts';

export interface Sorting {
  readonly column: ColumnName;
  readonly descending: boolean;
}
export const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
/** Trouble first: what a clerk sorts by status for. */
export const URGENCY: readonly StatusWord[] = ['off track', 'at risk', 'not started', 'on track', 'proposed complete', 'complete', 'withdrawn'];

type Worth = string | number;
/** What orders a column where its words do not: dates by the day, a status by how much it presses. */
const WORTH: Readonly<Partial<Record<ColumnName, (row: ActionRow) => Worth>>> = {
  theme: ({ theme }) => theme.place,
  startOn: ({ action }) => action.startOn ?? '',
  originalDueOn: ({ action }) => action.originalDueOn ?? '',
  dueOn: ({ action }) => action.dueOn ?? '',
  slipped: ({ slipped }) => (slipped === 0 ? '' : slipped),
  status: ({ action }) => URGENCY.indexOf(action.status.is),
  rating: ({ rating }) => (rating === null ? '' : URGENCY.indexOf(rating.is)),
  update: ({ update }) => update?.madeOn ?? '',
  updatesInRound: ({ updatesInRound }) => updatesInRound,
};
const keysOf = new Map<ColumnName, WeakMap<ActionRow, Worth>>();
/** What rows are sorted by, worked out once a row: comparing by the language's rules costs too much to be done 100,000 times. */
function keyer(column: ColumnName): (row: ActionRow) => Worth {
  const keys = keysOf.get(column) ?? new WeakMap<ActionRow, Worth>();
  keysOf.set(column, keys);
  return (row) => {
    let key = keys.get(row);
    if (key === undefined) {
      const worth = (WORTH[column] ?? COLUMNS[column].textOf)(row);
      keys.set(row, (key = typeof worth === 'string' ? sortKey(worth) : worth));
    }
    return key;
  };
}
const PLAIN = /^[\x20-\x7E]*$/;
const MARKS = /\p{M}+/gu;
const LONGEST_NUMBER = 12;
/** Words as they are put in order: whatever the case and the accents, with numbers by their size. */
function sortKey(words: string): string {
  const plain = PLAIN.test(words) ? words : words.normalize('NFKD').replace(MARKS, '');
  return plain.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0'));
}
function compare(one: Worth, other: Worth, descending: boolean): number {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return (one < other ? -1 : 1) * (descending ? -1 : 1);
}
/** By some columns, the first of them first; what is empty comes last whichever way, and equal rows keep the plan's order. */
function orderBy(sorting: readonly Sorting[]): Order<ActionRow> {
  const ways = sorting.map(({ column, descending }) => ({ descending, key: keyer(column) }));
  return (a, b) => {
    for (const { key, descending } of ways) {
      const way = compare(key(a), key(b), descending);
      if (way !== 0) return way;
    }
    return a.action.order - b.action.order || (a.action.id < b.action.id ? -1 : 1);
  };
}

interface Sorted {
  readonly sorting: readonly Sorting[];
  readonly rows: readonly ActionRow[];
  readonly result: readonly ActionRow[];
}
let last: Sorted | null = null;
/** The rows in order. Where a few are others than last time, only those are put in their places: an edit is not to cost a sort of thousands. */
export function sorted(rows: readonly ActionRow[], sorting: readonly Sorting[]): readonly ActionRow[] {
  if (last?.rows === rows && sameSorting(last.sorting, sorting)) return last.result;
  const order = orderBy(sorting);
  const result = last !== null && sameSorting(last.sorting, sorting) ? sortedAgain(last, rows, order) : [...rows].sort(order);
  last = { sorting, rows, result };
  return result;
}
function sortedAgain({ rows: before, result }: Sorted, rows: readonly ActionRow[], order: Order<ActionRow>): readonly ActionRow[] {
  const [had, has] = [new Set(before), new Set(rows)];
  return relisted(result, before.filter((row) => !has.has(row)), rows.filter((row) => !had.has(row)), order);
}
const sameSorting = (one: readonly Sorting[], other: readonly Sorting[]): boolean =>
  one === other || (one.length === other.length && one.every(({ column, descending }, at) => column === other[at]!.column && descending === other[at]!.descending));

/** What a press on a heading makes of the sorting: alone by that column, the other way when it was that already; added to the rest, it comes last of them. */
export function sortedBy(sorting: readonly Sorting[], column: ColumnName, added: boolean): readonly Sorting[] {
  const at = sorting.findIndex((one) => one.column === column);
  const turned = { column, descending: at >= 0 && !sorting[at]!.descending };
  if (!added) return [sorting.length === 1 && at === 0 ? turned : { column, descending: false }];
  return at < 0 ? [...sorting, turned] : sorting.map((one, place) => (place === at ? turned : one));
}
