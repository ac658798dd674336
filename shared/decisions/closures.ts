import type { Action } from '../domain/action.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Resolution } from '../domain/decision.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Committee, Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';

/** What a committee may do with an action that is proposed as complete: agree it, or recommend that the executive does (LGA 2000 s9F). */
export type ClosurePower = 'agrees' | 'recommends' | 'none';
export function closurePower(plan: Plan, committee: Committee | null): ClosurePower {
  if (committee === null) return 'none';
  const rule = plan.council.closureAgreedBy;
  if (rule === 'the responsible committee') return 'agrees';
  if (committee.type === 'executive') return 'agrees';
  return rule === 'scrutiny recommends, the executive agrees' && committee.type === 'scrutiny' ? 'recommends' : 'none';
}

/** An action that waits for a committee to agree that it is complete. */
export interface Closure {
  readonly action: Action;
  /** What another committee recommended about it to this one. */
  readonly recommended: Resolution | null;
}
/** What is proposed as complete and concerns the committee of a meeting, in the order of the plan. */
export function closuresAt(plan: Plan, { committee, heldOn }: Pick<Meeting, 'committee' | 'heldOn'>): readonly Closure[] {
  const body = plan.get('committee', committee);
  if (body === null || closurePower(plan, body) === 'none') return [];
  return plan.all('action').filter((one) => isProposedBy(one, heldOn) && concerns(plan, one, body))
    .map((action) => ({ action, recommended: plan.all('resolution').filter((one) => one.toCommittee === body.id && one.power === 'recommended' && one.concerns.includes(action.id)).at(-1) ?? null }));
}
/** What was proposed after the meeting was not before it. */
const isProposedBy = ({ status }: Action, day: CalendarDay | null): boolean =>
  status.is === 'proposed complete' && (status.proposedOn === null || day === null || status.proposedOn <= day);
/** The executive has all of them, unless each has a committee of its own; every other committee has those it oversees, and scrutiny those that nobody does. */
function concerns(plan: Plan, action: Action, body: Committee): boolean {
  const overseers = new Set(action.answers.flatMap((id) => plan.get('recommendation', id)?.oversight ?? []));
  if (overseers.has(body.id)) return true;
  const isTheirOwn = plan.council.closureAgreedBy === 'the responsible committee';
  return body.type === 'executive' ? !isTheirOwn || overseers.size === 0 : body.type === 'scrutiny' && !isTheirOwn && overseers.size === 0;
}

/** `action A1`, `actions A1, A8 and A13`. */
export const actionsNamed = (refs: readonly string[]): string =>
  `action${refs.length === 1 ? '' : 's'} ${refs.length < 2 ? (refs[0] ?? '') : `${refs.slice(0, -1).join(', ')} and ${refs.at(-1)!}`}`;

/** Whom a recommendation to close goes to. */
export const executiveOf = (plan: Plan): EntityId | null => plan.all('committee').find(({ type }) => type === 'executive')?.id ?? null;
