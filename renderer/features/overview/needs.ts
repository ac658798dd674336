import type { StatusWord } from '../../../shared/domain/action.ts';
import { daysBetween, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { coverage, isAnswered, isOpen, isOverdue } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { smartGaps } from '../../../shared/domain/smart.ts';
import { resourcingGap, riskGap } from '../../../shared/domain/still-to-say.ts';
import { statusesOf } from '../../../shared/domain/status-set.ts';

/** Something that wants doing, with the view where it is done and the first thing to look at there. */
export interface Need {
  readonly words: string;
  readonly detail: string;
  readonly tone: 'trouble' | 'waiting';
  /** Which rows stand behind the number. */
  readonly rows: Rows;
  readonly first: EntityId;
}
export type Rows = { readonly view: 'review' } | { readonly view: 'actions'; readonly overdue?: boolean; readonly statuses?: readonly StatusWord[] };
const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const refs = (things: readonly { readonly ref: string }[]): string => things.slice(0, 6).map((thing) => thing.ref).join(', ') + (things.length > 6 ? ' …' : '');

/** What needs somebody's hand today, the most pressing first. Nothing is stored: it is read from the plan. */
export function needsOf(plan: Plan, today: CalendarDay): readonly Need[] {
  const actions = plan.all('action');
  const recommendations = plan.all('recommendation');
  const statuses = statusesOf(plan.council);
  const needs: Need[] = [];
  const add = (things: readonly { readonly id: EntityId; readonly ref: string }[], tone: Need['tone'], rows: Rows, one: string, many: string) => {
    if (things.length > 0) needs.push({ words: some(things.length, one, many), detail: refs(things), tone, rows, first: things[0]!.id });
  };
  add(actions.filter((action) => isOverdue(action, today)), 'trouble', { view: 'actions', overdue: true }, 'action is past its target date', 'actions are past their target date');
  add(actions.filter((action) => action.status.is === 'off track'), 'trouble', { view: 'actions', statuses: ['off track'] }, `action is ${statuses['off track'].word}`, `actions are ${statuses['off track'].word}`);
  add(actions.filter((action) => action.status.is === 'at risk'), 'trouble', { view: 'actions', statuses: ['at risk'] }, `action is ${statuses['at risk'].word}`, `actions are ${statuses['at risk'].word}`);
  add(recommendations.filter((one) => !isAnswered(one)), 'waiting', { view: 'review' }, 'recommendation has no answer yet', 'recommendations have no answer yet');
  add(recommendations.filter((one) => isAnswered(one) && coverage(plan, one) === 'not yet'), 'waiting', { view: 'review' }, 'answered recommendation has no action yet', 'answered recommendations have no action yet');
  add(actions.filter((action) => isOpen(action.status) && action.owner === null), 'waiting', { view: 'actions' }, 'action has no owner', 'actions have no owner');
  add(actions.filter((action) => isOpen(action.status) && action.dueOn === null), 'waiting', { view: 'actions' }, 'action has no target date', 'actions have no target date');
  add(actions.filter((action) => smartGaps(action).some((gap) => gap === 'no measure' || gap === 'measure not countable')), 'waiting', { view: 'actions' }, 'action has no success measure that can be counted', 'actions have no success measure that can be counted');
  add(actions.filter((action) => isOpen(action.status) && resourcingGap(action.resourcing) !== null), 'waiting', { view: 'actions' }, 'action is not said to be paid for', 'actions are not said to be paid for');
  add(actions.filter((action) => isOpen(action.status) && riskGap(action.risk) !== null), 'waiting', { view: 'actions' }, 'action is tied to no risk yet', 'actions are tied to no risk yet');
  add(actions.filter((action) => action.status.is === 'proposed complete'), 'waiting', { view: 'actions', statuses: ['proposed complete'] }, 'action is proposed as complete and waits for agreement', 'actions are proposed as complete and wait for agreement');
  return needs;
}

/** The sentence on top: the one thing that matters most. */
export function headline(plan: Plan, needs: readonly Need[]): string {
  const count = plan.all('recommendation').length;
  if (count === 0) return 'The plan has no recommendations yet';
  const first = needs[0];
  if (first) return first.words.charAt(0).toUpperCase() + first.words.slice(1);
  return `All ${count} recommendations are answered and every action is on course`;
}

export interface ComingMeeting {
  readonly id: EntityId;
  readonly committee: string;
  readonly heldOn: string;
  readonly in: string;
}
export function comingMeetings(plan: Plan, today: CalendarDay): readonly ComingMeeting[] {
  return plan.all('meeting')
    .filter((one) => one.heldOn !== null && one.heldOn >= today)
    .sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1))
    .slice(0, 5)
    .map((one) => {
      const days = daysBetween(today, one.heldOn!);
      return { id: one.id, committee: plan.get('committee', one.committee)?.name ?? 'A committee', heldOn: longDay(one.heldOn!), in: days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days` };
    });
}
