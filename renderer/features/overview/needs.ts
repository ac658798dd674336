import { lateOf } from '../../../shared/calendar/forward-plan.ts';
import { fullDay, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { coverage, isAnswered, roundsOf } from '../../../shared/domain/facts.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { statusesOf, type StatusSet } from '../../../shared/domain/status-set.ts';
import { awayWords, deadlinesAhead, type PlanDeadline } from '../../../shared/statutory/deadlines-of-plan.ts';
import { figure, sentence } from '../../../shared/papers/words.ts';
import { matching, type Filter, type FilterContext } from '../actions/filters/filters.ts';
import { actionRows } from '../actions/rows.ts';
import type { Shown } from '../review/sections.ts';
import { ofClearances } from './clearance-needs.ts';
import { ofDecisions, ofMatters } from './decision-needs.ts';
import { ofRounds } from './round-needs.ts';
import type { Behind } from './go.ts';

export type Tone = 'deadline' | 'trouble' | 'waiting';
/** Something that wants doing, with the very rows behind its number. */
export interface Need {
  readonly key: string;
  readonly words: string;
  readonly detail: string;
  readonly tone: Tone;
  readonly behind: Behind;
  /** What one is led to, as the row says it: `Show it`. */
  readonly leads: string;
}
/** A deadline is a need once it is this near, in working days. */
const NEAR = 5;
/** In the sentence on top it stands once it is this near. */
const PRESSING = 1;
const MOST_NAMED = 6;

interface OfActions {
  readonly key: string;
  readonly filter: Filter;
  readonly tone: Tone;
  readonly one: string;
  readonly many: string;
}
const by = (name: Filter['by'], values: readonly string[] = []): Filter => ({ by: name, values });
/** Red and amber come before what merely waits. Each is a filter of the list of actions, so that the number is the number of its rows. */
const troubleOf = (statuses: StatusSet): readonly OfActions[] => [
  { key: 'overdue', filter: by('overdue'), tone: 'trouble', one: 'action is past its target date', many: 'actions are past their target date' },
  { key: 'no route', filter: by('no route'), tone: 'trouble', one: 'red or amber action has no route to green', many: 'red or amber actions have no route to green' },
  { key: 'off track', filter: by('status', ['off track']), tone: 'trouble', one: `action is ${statuses['off track'].word}`, many: `actions are ${statuses['off track'].word}` },
  { key: 'at risk', filter: by('status', ['at risk']), tone: 'trouble', one: `action is ${statuses['at risk'].word}`, many: `actions are ${statuses['at risk'].word}` },
];
const WAITING: readonly OfActions[] = [
  {
    key: 'proposed', filter: by('status', ['proposed complete']), tone: 'waiting',
    one: 'action is proposed as complete and waits for agreement', many: 'actions are proposed as complete and wait for agreement',
  },
  { key: 'owner left', filter: by('owner left'), tone: 'waiting', one: 'action has an owner who has left', many: 'actions have an owner who has left' },
  { key: 'no owner', filter: by('no owner'), tone: 'waiting', one: 'action has no owner', many: 'actions have no owner' },
  { key: 'no date', filter: by('no date'), tone: 'waiting', one: 'action has no target date', many: 'actions have no target date' },
  {
    key: 'no measure', filter: by('no measure'), tone: 'waiting',
    one: 'action has no success measure that can be counted', many: 'actions have no success measure that can be counted',
  },
  { key: 'not resourced', filter: by('not resourced'), tone: 'waiting', one: 'action does not say how it is paid for', many: 'actions do not say how they are paid for' },
  { key: 'no risk', filter: by('no risk'), tone: 'waiting', one: 'action names no risk yet', many: 'actions name no risk yet' },
];

/** What needs somebody's hand today, the most pressing first. Nothing is stored: it is read from the plan. */
export function needsOf(plan: Plan, today: CalendarDay): readonly Need[] {
  const context: FilterContext = { plan, today, me: '' };
  const rows = actionRows(plan, today);
  const ofActions = ({ key, filter, tone, one, many }: OfActions): readonly Need[] => {
    const found = matching(rows, '', [filter], context);
    return found.length === 0 ? [] : [{
      key, tone, words: some(found.length, one, many), detail: named(found.map(({ action }) => action)), leads: found.length === 1 ? 'Show it' : 'Show them',
      behind: { view: 'actions', filters: [filter], first: found[0]!.action.id },
    }];
  };
  const rounds = ofRounds(plan, today);
  return [
    ...deadlinesAhead(plan, today).filter(({ away }) => away !== null && away <= NEAR).map((deadline) => ofDeadline(deadline, today)),
    ...rounds.filter(({ tone }) => tone === 'trouble'),
    ...troubleOf(statusesOf(plan.council)).flatMap(ofActions),
    ...ofDecisions(plan, today),
    ...ofForwardPlan(plan, today),
    ...ofRecommendations(plan),
    ...rounds.filter(({ tone }) => tone !== 'trouble'),
    ...ofClearances(plan, today),
    ...notUpdated(plan).flatMap(ofActions),
    ...ofMatters(plan, today),
    ...WAITING.flatMap(ofActions),
  ];
}
/** What is to come to a meeting and is late; what is over is no need any more. */
function ofForwardPlan(plan: Plan, today: CalendarDay): readonly Need[] {
  const late = plan.all('planneditem').filter((one) => (plan.get('meeting', one.meeting)?.heldOn ?? '') >= today && lateOf(plan, one, today).length > 0);
  return late.length === 0 ? [] : [{
    key: 'forward plan', tone: 'trouble', words: some(late.length, 'item of the forward plan is late', 'items of the forward plan are late'),
    detail: late.slice(0, MOST_NAMED).map(({ title }) => title).join(', ') + (late.length > MOST_NAMED ? ' …' : ''), behind: { view: 'decisions', part: 'forward plan' }, leads: late.length === 1 ? 'Show it' : 'Show them',
  }];
}
function ofDeadline({ key, about, what, short, by: day, away, rule }: PlanDeadline, today: CalendarDay): Need {
  return {
    key, tone: 'deadline', words: `${sentence(short)}${day === today ? ' today' : ` by ${fullDay(day)}`}`,
    detail: [day === today ? '' : `In ${awayWords(today, day, away)}.`, rule || what].filter(Boolean).join(' '),
    ...behindDeadline(key, about),
  };
}
function behindDeadline(key: string, about: EntityId): Pick<Need, 'behind' | 'leads'> {
  if (about.startsWith('round/')) return { behind: { view: 'monitoring', id: about }, leads: 'Show the round' };
  if (about.startsWith('resolution/')) return { behind: { view: 'decisions', part: 'referrals' }, leads: 'Show the referrals' };
  return key.endsWith(' callIn') ? { behind: { view: 'decisions', part: 'meetings', id: about }, leads: 'Show the decisions' } : { behind: { view: 'people', id: about }, leads: 'Show the meeting' };
}
function ofRecommendations(plan: Plan): readonly Need[] {
  const all = plan.all('recommendation');
  const unanswered = all.filter((one) => !isAnswered(one));
  const uncovered = all.filter((one) => coverage(plan, one) === 'not yet');
  const need = (key: Shown, found: typeof all, one: string, many: string, leads: string): readonly Need[] =>
    (found.length === 0 ? [] : [{
      key, tone: 'waiting', words: some(found.length, one, many), detail: named(found), behind: { view: 'review', shown: key, first: found[0]!.id }, leads,
    }]);
  return [
    ...need('not answered', unanswered, 'recommendation has no answer yet', 'recommendations have no answer yet', unanswered.length === 1 ? 'Answer it' : 'Answer them'),
    ...need('not covered', uncovered, 'recommendation is not covered by anything yet', 'recommendations are not covered by anything yet', uncovered.length === 1 ? 'Show it' : 'Show them'),
  ];
}
/** Only while a round is open: before and after, nobody owes an update. */
function notUpdated(plan: Plan): readonly OfActions[] {
  const round = roundsOf(plan).at(-1);
  if (!round || round.closedOn !== null) return [];
  const name = round.ref || 'the round that is open';
  return [{ key: 'not updated', filter: by('not updated'), tone: 'waiting', one: `open action has no update in ${name}`, many: `open actions have no update in ${name}` }];
}
const some = (count: number, one: string, many: string): string => `${figure(count)} ${count === 1 ? one : many}`;
const named = (things: readonly { readonly ref: string }[]): string => things.slice(0, MOST_NAMED).map(({ ref }) => ref).join(', ') + (things.length > MOST_NAMED ? ' …' : '');

/** The sentences on top, two at most: what is due today or tomorrow, and what matters most besides. */
export function headline(plan: Plan, needs: readonly Need[], today: CalendarDay): readonly string[] {
  const count = plan.all('recommendation').length;
  if (count === 0 && plan.all('action').length === 0) return ['The plan has no recommendations yet'];
  const pressing = deadlinesAhead(plan, today).find(({ away }) => away !== null && away <= PRESSING);
  const first = needs.find(({ tone }) => tone !== 'deadline');
  const said = [...(pressing ? [`${sentence(pressing.short)} ${pressing.by === today ? 'today' : `by ${longDay(pressing.by)}`}`] : []), ...(first ? [sentence(first.words)] : [])];
  if (said.length > 0) return said;
  return [count === 0 ? 'Every action is on course' : `All ${count} recommendations are answered and every action is on course`];
}

