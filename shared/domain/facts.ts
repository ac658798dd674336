/** Derived facts: computed from the plan whenever they are asked for, never stored. */
import type { Action, DateMove, Status, Update } from './action.ts';
import { byMaking } from './by-making.ts';
import { daysBetween, type CalendarDay } from './calendar-day.ts';
import type { EntityId } from './entity.ts';
import type { Person } from './people.ts';
import type { Entity, Plan } from './plan.ts';
import type { Recommendation } from './review.ts';

/** A recommendation is covered by an action of its own, by a covered-by link, or by not being accepted with a reason. */
export type Coverage = 'by an action' | 'by another recommendation' | 'not accepted' | 'not yet';

/** The same for whoever looks at a mark. */
export const COVERAGE_MEANS = 'A recommendation is covered by an action that is not withdrawn, by another recommendation, or by not being accepted with a reason. Accepting it alone does not cover it.';

const answering = new WeakMap<Plan, ReadonlyMap<EntityId, readonly Action[]>>();
/** The actions that answer a recommendation, in their order; withdrawn ones included. */
export function actionsAnswering(plan: Plan, recommendation: EntityId): readonly Action[] {
  let index = answering.get(plan);
  if (!index) {
    const found = new Map<EntityId, Action[]>();
    for (const action of plan.all('action')) for (const id of action.answers) found.set(id, [...(found.get(id) ?? []), action]);
    answering.set(plan, (index = found));
  }
  return index.get(recommendation) ?? [];
}

export function coverage(plan: Plan, recommendation: Recommendation): Coverage {
  const { response } = recommendation;
  if (response?.answer === 'not accepted' && response.reason.trim() !== '') return 'not accepted';
  if (response?.answer === 'covered by another' && plan.get('recommendation', response.by) && !isCoveredInACircle(plan, recommendation)) return 'by another recommendation';
  return actionsAnswering(plan, recommendation.id).some((action) => action.status.is !== 'withdrawn') ? 'by an action' : 'not yet';
}
/** Whether the links lead back to where they began, so that none of them is answered: two copies put together may say so, `decide()` never does. */
function isCoveredInACircle(plan: Plan, from: Recommendation): boolean {
  const seen = new Set<EntityId>();
  for (let one: Recommendation | null = from; one?.response?.answer === 'covered by another'; one = plan.get('recommendation', one.response.by)) {
    if (seen.has(one.id)) return true;
    seen.add(one.id);
  }
  return false;
}
/** Whether the council has said what it thinks of it. "To be considered" is not yet an answer. */
export const isAnswered = ({ response }: Recommendation): boolean => response !== null && response.answer !== 'to be considered';

export const isOpen = (status: Status): boolean => status.is !== 'complete' && status.is !== 'withdrawn';
export const isOverdue = (action: Action, today: CalendarDay): boolean => action.dueOn !== null && action.dueOn < today && isOpen(action.status);

/** Days from the original target date to the current one: how far it has slipped. Negative when brought forward. */
export const slippage = (action: Action): number =>
  action.originalDueOn && action.dueOn ? daysBetween(action.originalDueOn, action.dueOn) : 0;
/** The moves of an action's target date, oldest first. */
export const dateMoves = (plan: Plan, action: EntityId): readonly Entity<'move'>[] =>
  oldestFirst(plan.owned('move', action));
export const oldestFirst = <Move extends Pick<DateMove, 'movedOn'>>(moves: readonly Move[]): readonly Move[] =>
  [...moves].sort((a, b) => ((a.movedOn ?? '') < (b.movedOn ?? '') ? -1 : (a.movedOn ?? '') > (b.movedOn ?? '') ? 1 : 0));
/** An action's updates, newest first. */
export const updatesOf = (plan: Plan, action: EntityId): readonly Entity<'update'>[] =>
  newestFirst(plan.owned('update', action));
export const newestFirst = <Made extends Pick<Update, 'id' | 'madeOn'>>(updates: readonly Made[]): readonly Made[] =>
  [...updates].sort((a, b) => ((a.madeOn ?? '') > (b.madeOn ?? '') ? -1 : (a.madeOn ?? '') < (b.madeOn ?? '') ? 1 : byMaking(b.id, a.id)));

/** By their number, the newest last: their ids are drawn at random, and say nothing of which came first. */
const byNumber = new Intl.Collator('en-GB', { numeric: true });
export const roundsOf = (plan: Plan): readonly Entity<'round'>[] => inTheirOrder(plan.all('round'));
export const inTheirOrder = (rounds: readonly Entity<'round'>[]): readonly Entity<'round'>[] =>
  [...rounds].sort((a, b) => byNumber.compare(a.ref, b.ref) || (a.id < b.id ? -1 : 1));

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `Margaret Osei, Head of Finance`; `Councillor Anita Deverell, Leader of the Council`. */
export function namedWithPost(plan: Plan, person: EntityId | null): string {
  const one = plan.get('person', person);
  return one === null ? '' : withPostOf(one);
}
export const withPostOf = ({ name, post, portfolio }: Pick<Person, 'name' | 'post' | 'portfolio'>): string => [name, post || portfolio].filter(Boolean).join(', ');
export const nameOf = (plan: Plan, person: EntityId | null): string => plan.get('person', person)?.name ?? '';
