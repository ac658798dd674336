import { STATUSES } from '../../../../shared/domain/action.ts';
import { addDays, longDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import { isOpen } from '../../../../shared/domain/facts.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { smartGaps } from '../../../../shared/domain/smart.ts';
import { resourcingGap, riskGap } from '../../../../shared/domain/still-to-say.ts';
import { statusesOf } from '../../../../shared/domain/status-set.ts';
import { roundGoingOn, type ActionRow } from '../rows.ts';

/* The words are kept in saved views: a name is never given another meaning. */
export const FILTER_NAMES = [
  'status', 'theme', 'owner', 'holder', 'oversight', 'open', 'overdue', 'overdue or off track', 'due', 'no owner', 'owner left', 'no date', 'no route', 'not updated', 'no measure', 'not resourced', 'no risk',
  'not public', 'withdrawn hidden',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
/** One thing that rows must be. Of several values one is enough; of several filters all must hold. */
export interface Filter {
  readonly by: FilterName;
  readonly values: readonly string[];
}
/** What filters are read against: they follow the day and the person. */
export interface FilterContext {
  readonly plan: Plan;
  readonly today: CalendarDay;
  /** The name of whoever is at the window, as it stands in the preferences. */
  readonly me: string;
}
export interface Option {
  readonly value: string;
  readonly label: string;
}
interface FilterKind {
  /** As it stands in the list of filters, and on the chip of one that takes no values. */
  readonly label: string;
  /** `several` values of a list, `one` of it, or none: then the filter says it all. */
  readonly takes: 'several' | 'one' | 'none';
  readonly options?: (rows: readonly ActionRow[], context: FilterContext) => readonly Option[];
  readonly passes: (row: ActionRow, values: ReadonlySet<string>, context: Readied) => boolean;
}
interface Readied {
  readonly today: CalendarDay;
  readonly me: string;
  readonly nextMeeting: CalendarDay | null;
}
/** Stands for nobody, or for no committee, among values that are ids. */
export const NONE = 'none';
/** Stands for whoever looks. */
export const ME = 'me';
export const NEXT_MEETING = 'next meeting';
const WITHIN: readonly Option[] = [
  { value: '7', label: 'within a week' }, { value: '14', label: 'within 2 weeks' }, { value: '28', label: 'within 4 weeks' }, { value: '91', label: 'within 3 months' },
  { value: NEXT_MEETING, label: 'before the next meeting' },
];

const isTrouble = ({ action: { status } }: ActionRow): boolean => status.is === 'at risk' || status.is === 'off track';
const lastDay = (value: string, { today, nextMeeting }: Readied): CalendarDay | null => (value === NEXT_MEETING ? nextMeeting : addDays(today, Number(value) || 0));

export const FILTERS: Readonly<Record<FilterName, FilterKind>> = {
  status: { label: 'Status', takes: 'several', options: (_, { plan }) => STATUSES.map((value) => ({ value, label: statusesOf(plan.council)[value].label })), passes: ({ action }, values) => values.has(action.status.is) },
  theme: {
    label: 'Theme', takes: 'several',
    options: (rows) => distinct(rows, ({ theme }) => [{ value: theme.key, label: `${theme.number} ${theme.title}`.trim(), place: theme.place }]),
    passes: ({ theme }, values) => values.has(theme.key),
  },
  owner: {
    label: 'Owner', takes: 'several',
    options: (rows) => [{ value: ME, label: 'Me' }, ...distinct(rows, ({ action, owner }) => [{ value: action.owner ?? NONE, label: owner || 'Nobody yet', place: action.owner === null ? -1 : 0 }])],
    passes: ({ action, owner }, values, { me }) => values.has(action.owner ?? NONE) || (values.has(ME) && me !== '' && owner.trim().toLowerCase() === me),
  },
  holder: {
    label: 'Portfolio holder', takes: 'several',
    options: (rows) => distinct(rows, ({ action, holder }) => [{ value: action.portfolioHolder ?? NONE, label: holder || 'No portfolio holder', place: action.portfolioHolder === null ? -1 : 0 }]),
    passes: ({ action }, values) => values.has(action.portfolioHolder ?? NONE),
  },
  oversight: {
    label: 'Oversight', takes: 'several',
    options: (rows) => distinct(rows, ({ oversight }) => (oversight.length === 0 ? [{ value: NONE, label: 'No committee', place: -1 }] : oversight.map(({ id, name }) => ({ value: id, label: name, place: 0 })))),
    passes: ({ oversight }, values) => (oversight.length === 0 ? values.has(NONE) : oversight.some(({ id }) => values.has(id))),
  },
  open: { label: 'Open', takes: 'none', passes: ({ action }) => isOpen(action.status) },
  overdue: { label: 'Overdue', takes: 'none', passes: ({ overdue }) => overdue },
  'overdue or off track': { label: 'Overdue or off track', takes: 'none', passes: ({ action, overdue }) => overdue || action.status.is === 'off track' },
  due: {
    label: 'Due', takes: 'one', options: () => WITHIN,
    // What is overdue is due as well: it is not to fall out of sight by being late.
    passes({ action: { dueOn, status } }, values, context) {
      const last = [...values].map((value) => lastDay(value, context)).find((one) => one !== null);
      return dueOn !== null && last !== undefined && isOpen(status) && dueOn <= last;
    },
  },
  'no owner': { label: 'No owner', takes: 'none', passes: ({ action }) => action.owner === null && isOpen(action.status) },
  'owner left': { label: 'Owner has left', takes: 'none', passes: ({ action, ownerLeft }) => ownerLeft && isOpen(action.status) },
  'no date': { label: 'No target date', takes: 'none', passes: ({ action }) => action.dueOn === null && isOpen(action.status) },
  'no route': { label: 'Red or amber without a route to green', takes: 'none', passes: (row) => isTrouble(row) && 'route' in row.action.status && row.action.status.route.trim() === '' },
  'not updated': { label: 'Not updated in this round', takes: 'none', passes: ({ action, updatesInRound }) => updatesInRound === 0 && isOpen(action.status) },
  'no measure': { label: 'No measure that can be counted', takes: 'none', passes: ({ action }) => smartGaps(action).some((gap) => gap === 'no measure' || gap === 'measure not countable') },
  'not resourced': { label: 'Not said to be paid for', takes: 'none', passes: ({ action }) => resourcingGap(action.resourcing) !== null && isOpen(action.status) },
  'no risk': { label: 'Tied to no risk', takes: 'none', passes: ({ action }) => riskGap(action.risk) !== null && isOpen(action.status) },
  'not public': { label: 'Not public', takes: 'none', passes: ({ action }) => action.classification.level !== 'public' },
  'withdrawn hidden': { label: 'Without the withdrawn', takes: 'none', passes: ({ action }) => action.status.is !== 'withdrawn' },
};

/** The rows for which all filters hold and in which every word that is looked for is found. */
export function matching(rows: readonly ActionRow[], query: string, filters: readonly Filter[], context: FilterContext): readonly ActionRow[] {
  const words = wordsOf(query);
  const readied: Readied = { today: context.today, me: context.me.trim().toLowerCase(), nextMeeting: nextMeetingDay(context) };
  const tests = filters.filter(saysSomething).map(({ by, values }) => ({ passes: FILTERS[by].passes, values: new Set(values) }));
  if (words.length === 0 && tests.length === 0) return rows;
  return rows.filter((row) => tests.every(({ passes, values }) => passes(row, values, readied)) && words.every((word) => row.words.includes(word)));
}
export const wordsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(Boolean);
/** A list of which nothing is chosen asks for nothing. */
const saysSomething = ({ by, values }: Filter): boolean => FILTERS[by].takes === 'none' || values.length > 0;
export const isFiltered = (query: string, filters: readonly Filter[]): boolean => wordsOf(query).length > 0 || filters.some(saysSomething);

/** The day of the next meeting of any committee, from today on. */
export const nextMeetingDay = ({ plan, today }: Pick<FilterContext, 'plan' | 'today'>): CalendarDay | null =>
  plan.all('meeting').reduce<CalendarDay | null>((next, { heldOn, cancelled }) => (heldOn !== null && !cancelled && heldOn >= today && (next === null || heldOn < next) ? heldOn : next), null);

const MOST_NAMED = 2;
/** What stands on a filter's chip: `Status` and `At risk, Off track`, or `3 of 7`; the second is empty where the first says it all. */
export function chipWords({ by, values }: Filter, rows: readonly ActionRow[], context: FilterContext): { readonly label: string; readonly says: string } {
  const { label, takes, options } = FILTERS[by];
  if (by === 'not updated') return { label: `Not updated in ${context.plan.get('round', roundGoingOn(context.plan))?.ref || 'this round'}`, says: '' };
  if (takes === 'none' || options === undefined) return { label, says: '' };
  const offered = options(rows, context);
  const chosen = values.map((value) => offered.find((one) => one.value === value)?.label ?? 'somebody else');
  if (by === 'due' && values[0] === NEXT_MEETING) {
    const next = nextMeetingDay(context);
    return { label, says: `before the next meeting${next === null ? ', and none is in the plan' : `, ${longDay(next)}`}` };
  }
  if (chosen.length === 0) return { label, says: 'Any' };
  return { label, says: chosen.length <= MOST_NAMED ? chosen.join(', ') : `${chosen.length} of ${offered.length}` };
}

/** Each value once, in order: what stands for nobody first, then by place, then by name. */
function distinct(rows: readonly ActionRow[], optionsOf: (row: ActionRow) => readonly (Option & { readonly place: number })[]): readonly Option[] {
  const found = new Map<string, Option & { readonly place: number }>();
  for (const row of rows) for (const option of optionsOf(row)) if (!found.has(option.value)) found.set(option.value, option);
  return [...found.values()].sort((a, b) => a.place - b.place || a.label.localeCompare(b.label, 'en-GB')).map(({ value, label }) => ({ value, label }));
}

/** Sets, changes or (with null) takes away one filter; the others stay where they are. */
export function withFilter(filters: readonly Filter[], by: FilterName, values: readonly string[] | null): readonly Filter[] {
  if (values === null) return filters.filter((one) => one.by !== by);
  return filters.some((one) => one.by === by) ? filters.map((one) => (one.by === by ? { by, values } : one)) : [...filters, { by, values }];
}
