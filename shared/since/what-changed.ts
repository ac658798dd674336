import type { Action, StatusWord, Update } from '../domain/action.ts';
import { daysBetween, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import { dateMoves, isAnswered, newestFirst } from '../domain/facts.ts';
import type { Entity, Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';

/** What became of an action's status, as members ask about it. In the order in which it is told. */
export const TURNS = [
  'completed', 'proposed', 'sent back', 'reopened', 'gone off track', 'become at risk', 'better, at risk', 'back on track', 'started', 'not started again', 'withdrawn',
] as const;
export type Turn = (typeof TURNS)[number];

/** Another target date than then. One of the two days may be null: there was none, or there is none any more. */
export interface DateChange {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** How many days later; negative when brought forward, null where one of the two days is missing. */
  readonly days: number | null;
  /** The lines of the ledger that were not there then, oldest first. */
  readonly moves: readonly Entity<'move'>[];
}
/** What is different about one action, with what its owner has said meanwhile. */
export interface ActionSince {
  /** As it stands; as it stood where it has been removed. */
  readonly action: Action;
  readonly is: 'new' | 'removed' | 'there';
  readonly turned: Turn | null;
  readonly moved: DateChange | null;
  readonly owner: { readonly from: EntityId | null; readonly to: EntityId | null } | null;
  /** Updates that were not there then, newest first. */
  readonly updates: readonly Update[];
  /** Milestones that were reached since. */
  readonly reached: readonly Entity<'milestone'>[];
  /** Evidence that was given since. */
  readonly evidence: readonly Entity<'evidence'>[];
  /** What of its wording was changed. */
  readonly reworded: readonly Wording[];
}
export const WORDINGS = ['title', 'detail', 'successMeasure'] as const;
export type Wording = (typeof WORDINGS)[number];

/** A plan beside what it was: every action, also those about which nothing is different, and the answers. */
export interface ChangedSince {
  /** In the order of the plan; removed ones last. */
  readonly actions: readonly ActionSince[];
  /** Recommendations that had no answer then and have one now; those whose answer is another. */
  readonly answered: readonly Recommendation[];
  readonly answeredAnew: readonly Recommendation[];
}

/**
 * What became of a plan between two moments. Pure, and of plans alone: whoever needs it for an edition gives both as that edition may know
 * them. Work: the actions and what belongs to them, once.
 */
export function changedSince(then: Plan, now: Plan): ChangedSince {
  const there = now.all('action').map((action) => since(then, now, action, then.get('action', action.id)));
  const removed = then.all('action').filter(({ id }) => now.get('action', id) === null)
    .map((action): ActionSince => ({ action, is: 'removed', turned: null, moved: null, owner: null, updates: [], reached: [], evidence: [], reworded: [] }));
  const answers = now.all('recommendation').flatMap((one) => {
    const before = then.get('recommendation', one.id);
    return before === null || !isAnswered(one) || same(before.response, one.response) ? [] : [{ one, isFirst: !isAnswered(before) }];
  });
  const of = (isFirst: boolean) => answers.filter((one) => one.isFirst === isFirst).map(({ one }) => one);
  return { actions: [...there, ...removed], answered: of(true), answeredAnew: of(false) };
}

function since(then: Plan, now: Plan, action: Action, before: Action | null): ActionSince {
  const updates = newestFirst(now.owned('update', action.id).filter(({ id }) => then.get('update', id) === null));
  const evidence = now.owned('evidence', action.id).filter(({ id }) => then.get('evidence', id) === null);
  if (before === null) return { action, is: 'new', turned: null, moved: null, owner: null, updates, reached: [], evidence, reworded: [] };
  return {
    action, is: 'there', updates, evidence,
    turned: turnOf(before.status.is, action.status.is),
    moved: before.dueOn === action.dueOn ? null : movedBy(then, now, action, before.dueOn),
    owner: before.owner === action.owner ? null : { from: before.owner, to: action.owner },
    reached: now.owned('milestone', action.id).filter(({ id, doneOn }) => doneOn !== null && (then.get('milestone', id)?.doneOn ?? null) === null),
    reworded: WORDINGS.filter((field) => before[field] !== action[field]),
  };
}

function movedBy(then: Plan, now: Plan, { id, dueOn: to }: Action, from: CalendarDay | null): DateChange {
  const moves = dateMoves(now, id).filter((one) => then.get('move', one.id) === null);
  return { from, to, days: from === null || to === null ? null : daysBetween(from, to), moves };
}

const IN_TROUBLE: ReadonlySet<StatusWord> = new Set(['at risk', 'off track']);
/** How a status turned; null where it is the same. */
function turnOf(from: StatusWord, to: StatusWord): Turn | null {
  if (from === to) return null;
  if (to === 'complete') return 'completed';
  if (to === 'withdrawn') return 'withdrawn';
  if (from === 'complete' || from === 'withdrawn') return 'reopened';
  if (to === 'proposed complete') return 'proposed';
  if (from === 'proposed complete') return 'sent back';
  switch (to) {
    case 'off track': return 'gone off track';
    case 'at risk': return from === 'off track' ? 'better, at risk' : 'become at risk';
    case 'on track': return IN_TROUBLE.has(from) ? 'back on track' : 'started';
    case 'not started': return 'not started again';
  }
}

/** Whether anything at all is to be told of it: an owner’s word that all goes as planned is news too. */
export const hasNews = ({ is, turned, moved, owner, updates, reached, evidence, reworded }: ActionSince): boolean =>
  is !== 'there' || turned !== null || moved !== null || owner !== null || updates.length + reached.length + evidence.length + reworded.length > 0;

/** Two values out of a plan; fields of a schema come in one order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
