import type { Action, DateMove } from '../domain/action.ts';
import { daysBetween, longDay, type CalendarDay } from '../domain/calendar-day.ts';

/** `17 weeks later`, `10 days earlier`, `the same day`: whole weeks as weeks, and from two weeks on the nearest. */
export function laterWords(days: number): string {
  if (days === 0) return 'the same day';
  return `${spanWords(days)} ${days > 0 ? 'later' : 'earlier'}`;
}
export function spanWords(days: number): string {
  const count = Math.abs(days);
  const weeks = count % 7 === 0 || count > 20;
  const n = weeks ? Math.round(count / 7) : count;
  return `${n} ${weeks ? 'week' : 'day'}${n === 1 ? '' : 's'}`;
}
/** `Approved by Cabinet, 3 February 2027`; who approved a move often says when, and then it is not said again. Empty where nobody is named. */
export function approvedWords({ approvedBy, movedOn }: DateMove): string {
  const by = approvedBy.trim();
  return by === '' ? '' : `Approved by ${by}${movedOn === null || /\d/.test(by) ? '' : `, ${longDay(movedOn)}`}`;
}
const TIMES = ['never', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];
const NTH = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];
/** `Third`; `12th` from eleven on. */
export const nthWord = (n: number): string => NTH[n] ?? `${n}th`;

/** One line of the slippage ledger: a date the action has had. The last is the current one; `day` is null where it was taken away. */
export interface LedgerLine {
  readonly key: string;
  readonly day: CalendarDay | null;
  readonly original: boolean;
  readonly current: boolean;
  /** From the date before it, or null. */
  readonly interval: string | null;
  readonly reason: string;
  readonly approvedBy: string;
}
export function ledgerOf(action: Action, moves: readonly DateMove[]): readonly LedgerLine[] {
  if (action.originalDueOn === null) return [];
  const first: LedgerLine = { key: 'original', day: action.originalDueOn, original: true, current: false, interval: null, reason: '', approvedBy: '' };
  const rest = inChain(action.originalDueOn, moves).map((move): LedgerLine => ({
    key: move.id, day: move.to, original: false, current: false, reason: move.reason, approvedBy: move.approvedBy,
    interval: move.from !== null && move.to !== null ? laterWords(daysBetween(move.from, move.to)) : null,
  }));
  return [first, ...rest].map((line, at, all) => (at === all.length - 1 ? { ...line, current: true } : line));
}
/** Moves made on one day have no order of their own: each follows the one that ended where it began. */
export function inChain(from: CalendarDay, moves: readonly DateMove[]): readonly DateMove[] {
  const left = [...moves];
  const chain: DateMove[] = [];
  let at: CalendarDay | null = from;
  while (left.length > 0) {
    const day = left[0]!.movedOn;
    const next: number = left.findIndex((move) => move.movedOn === day && move.from === at);
    const [move] = left.splice(Math.max(0, next), 1);
    chain.push(move!);
    at = move!.to;
  }
  return chain;
}
/** `moved twice, 13 weeks in all`; null when it never moved. */
export function slippageWords(action: Action, moves: readonly DateMove[]): string | null {
  if (moves.length === 0) return null;
  const times = `moved ${TIMES[moves.length] ?? `${moves.length} times`}`;
  if (action.originalDueOn === null || action.dueOn === null) return times;
  const days = daysBetween(action.originalDueOn, action.dueOn);
  return days === 0 ? `${times}, back to the original` : `${times}, ${spanWords(days)}${days < 0 ? ' earlier' : ''}${moves.length > 1 ? ' in all' : ''}`;
}
/** `Third move, 17 weeks later. A reason is needed.` What follows from a date that was typed. */
export function moveWords(action: Action, moves: readonly DateMove[], to: CalendarDay | null): string {
  if (action.originalDueOn === null) return 'First target date. It becomes the original.';
  if (to === action.dueOn) return 'As it stands.';
  const interval = to === null ? 'no date any more' : action.dueOn === null ? 'a date again' : laterWords(daysBetween(action.dueOn, to));
  return `${nthWord(moves.length + 1)} move, ${interval}. A reason is needed.`;
}
