import type { Action } from '../domain/action.ts';
import { daysBetween } from '../domain/calendar-day.ts';
import { dateMoves, nameOf, slippage } from '../domain/facts.ts';
import type { Entity, Plan } from '../domain/plan.ts';
import { count, sentence } from '../papers/words.ts';
import { inChain, spanWords } from './ledger.ts';

/** An action whose target date has moved, with each move. */
export interface Slipped {
  readonly action: Action;
  readonly owner: string;
  /** From the original date to the one now; negative when brought forward, 0 when it has come back or has no date any more. */
  readonly days: number;
  /** Oldest first. */
  readonly moves: readonly Entity<'move'>[];
  /** How many of them say no reason, and how many nobody has approved as far as the plan knows. */
  readonly unexplained: number;
  readonly unapproved: number;
}
/** The ledger of the whole plan: every action that has moved at least once, in the order of the plan. Closed ones too: they moved all the same. */
export function slippedActions(plan: Plan): readonly Slipped[] {
  return plan.all('action').flatMap((action): Slipped[] => {
    const moves = dateMoves(plan, action.id);
    if (moves.length === 0) return [];
    return [{
      action, owner: nameOf(plan, action.owner), days: slippage(action), moves: action.originalDueOn === null ? moves : inChain(action.originalDueOn, moves),
      unexplained: moves.filter(({ reason }) => reason.trim() === '').length, unapproved: moves.filter(({ approvedBy }) => approvedBy.trim() === '').length,
    }];
  });
}
/** How far one move went; null where one of its days is missing. */
export const daysOfMove = ({ from, to }: Entity<'move'>): number | null => (from === null || to === null ? null : daysBetween(from, to));

export const SLIPPED_SHOWN = ['all', 'later', 'several', 'unapproved'] as const;
export type SlippedShown = (typeof SLIPPED_SHOWN)[number];
export const isShown = (one: Slipped, shown: SlippedShown): boolean => {
  switch (shown) {
    case 'all': return true;
    case 'later': return one.days > 0;
    case 'several': return one.moves.length > 1;
    case 'unapproved': return one.unapproved > 0;
  }
};

/** `12 of 34 actions have moved, 19 times in all. Nine are later than first set, by 6 weeks in the middle; A7 is the furthest, by 26 weeks.` */
export function slippedWords(plan: Plan, slipped: readonly Slipped[]): string {
  const all = plan.all('action').length;
  if (slipped.length === 0) return `No target date has moved${all === 0 ? '' : ` in any of the ${count(all, 'action')}`}.`;
  const times = slipped.reduce((sum, { moves }) => sum + moves.length, 0);
  const later = slipped.filter(({ days }) => days > 0).sort((a, b) => a.days - b.days);
  const moved = `${sentence(`${slipped.length} of the ${count(all, 'action')}`)} ${slipped.length === 1 ? 'has' : 'have'} moved, ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} in all.`;
  const furthest = later.at(-1);
  if (furthest === undefined) return `${moved} None is later than first set.`;
  const middle = later.length < 3 ? '' : `, half of them by ${spanWords(later[Math.floor((later.length - 1) / 2)]!.days)} or more`;
  const far = later.length === 1 ? `, by ${spanWords(furthest.days)}` : `${middle}; ${furthest.action.ref} is the furthest, by ${spanWords(furthest.days)}`;
  return `${moved} ${sentence(`${later.length} ${later.length === 1 ? 'is' : 'are'} later than first set`)}${far}.`;
}

export const SLIPPED_BY = ['ref', 'action', 'owner', 'original', 'current', 'days', 'moves'] as const;
export type SlippedBy = (typeof SLIPPED_BY)[number];
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
const WORTH: Readonly<Record<SlippedBy, (one: Slipped) => string | number>> = {
  ref: ({ action }) => action.ref, action: ({ action }) => action.title, owner: ({ owner }) => owner, original: ({ action }) => action.originalDueOn ?? '', current: ({ action }) => action.dueOn ?? '',
  days: ({ days }) => days, moves: ({ moves }) => moves.length,
};
/** Sorted; what is empty comes last whichever way, and equals stay in the order of the plan. */
export function slippedSorted(slipped: readonly Slipped[], by: SlippedBy, descending: boolean): readonly Slipped[] {
  return [...slipped].sort((a, b) => {
    const [one, other] = [WORTH[by](a), WORTH[by](b)];
    if (one === other) return 0;
    if (one === '' || other === '') return one === '' ? 1 : -1;
    const way = typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
    return descending ? -way : way;
  });
}
