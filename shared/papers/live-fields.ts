import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import { isOverdue } from '../domain/facts.ts';
import type { Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import type { DraftBlock } from './drafts/blocks.ts';
import type { PaperPast } from './past.ts';
import { planFacts, withStatus } from './plan-facts.ts';
import { listed, spelt } from './words.ts';

/** What a live field may draw on: the plan of the paper's edition, as it is or as it stood when it was frozen for the paper's meeting. */
export interface LiveContext {
  readonly plan: Plan;
  readonly today: CalendarDay;
  /** The paper's own meeting. */
  readonly meeting: Meeting | null;
}
/** The context of a paper: a frozen one goes on saying what it said at its meeting. */
export const liveContext = (plan: Plan, meeting: EntityId | null, { today, past }: { readonly today: CalendarDay; readonly past: PaperPast }): LiveContext =>
  ({ plan: past.standing?.plan ?? plan, today: past.standing?.on ?? today, meeting: plan.get('meeting', meeting) });

type LiveField = (context: LiveContext) => string;
const counted = (number: (context: LiveContext) => number): LiveField => (context) => spelt(number(context));
const refs = (actions: readonly { readonly ref: string }[]): string => (actions.length === 0 ? 'none' : listed(actions.map(({ ref }) => ref)));
const overdue = ({ plan, today }: LiveContext) => planFacts(plan).actions.filter((one) => isOverdue(one, today));

/** By the words that stand between the braces, in the order in which they are offered. */
const FIELDS = {
  'actions in all': counted(({ plan }) => planFacts(plan).actions.length),
  'actions complete': counted(({ plan }) => withStatus(planFacts(plan), 'complete').length),
  'actions proposed complete': counted(({ plan }) => withStatus(planFacts(plan), 'proposed complete').length),
  'actions on track': counted(({ plan }) => withStatus(planFacts(plan), 'on track').length),
  'actions at risk': counted(({ plan }) => withStatus(planFacts(plan), 'at risk').length),
  'actions off track': counted(({ plan }) => withStatus(planFacts(plan), 'off track').length),
  'actions overdue': counted((context) => overdue(context).length),
  'which actions are off track': ({ plan }) => refs(withStatus(planFacts(plan), 'off track')),
  'which actions are proposed complete': ({ plan }) => refs(withStatus(planFacts(plan), 'proposed complete')),
  'which actions are overdue': (context) => refs(overdue(context)),
  'recommendations in all': counted(({ plan }) => planFacts(plan).recommendations.length),
  'recommendations answered': counted(({ plan }) => planFacts(plan).answered),
  'recommendations not covered': counted(({ plan }) => planFacts(plan).uncovered.length),
  'this meeting': ({ meeting }) => dayOr(meeting?.heldOn ?? null),
  'next meeting': ({ plan, meeting, today }) => dayOr(nextMeeting(plan, meeting, today)),
  'date of the review': ({ plan }) => dayOr(plan.review.reportedOn),
} as const satisfies Readonly<Record<string, LiveField>>;
export type LiveFieldName = keyof typeof FIELDS;
export const LIVE_FIELDS = Object.keys(FIELDS) as readonly LiveFieldName[];
const dayOr = (day: CalendarDay | null): string => (day === null ? 'a date to be confirmed' : longDay(day));

/** The committee's first meeting after the paper's own. */
export function nextMeeting(plan: Plan, meeting: Meeting | null, today: CalendarDay): CalendarDay | null {
  const after = meeting?.heldOn ?? today;
  const days = plan.all('meeting').filter((one) => !one.cancelled && (meeting === null || one.committee === meeting.committee)).flatMap(({ heldOn }) => (heldOn !== null && heldOn > after ? [heldOn] : []));
  return days.sort()[0] ?? null;
}

/** `{actions overdue}`, wherever it stands in words. */
const TOKEN = /\{([a-z][a-z ]{2,60})\}/g;
export const tokenOf = (name: LiveFieldName): string => `{${name}}`;
const isLive = (name: string): name is LiveFieldName => Object.hasOwn(FIELDS, name);

/** What a field says now; null for one that nobody knows. */
export const liveWords = (name: string, context: LiveContext): string | null => (isLive(name) ? FIELDS[name](context) : null);
/** Words with their live fields filled in, `before` being what stands before them. A number that begins a sentence has its capital. What is no field stays as it stands, for preflight to find. */
export const filledIn = (text: string, context: LiveContext, before = ''): string =>
  text.replace(TOKEN, (token, name: string, at: number) => {
    const words = liveWords(name, context);
    if (words === null) return token;
    const soFar = before + text.slice(0, at);
    return soFar === '' || /[.!?]["”’)]*\s+$/.test(soFar) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  });
/** The same of a paragraph in pieces of several looks: one that is bold in the middle of a sentence begins none. */
function runsFilledIn<Run extends { readonly text: string }>(runs: readonly Run[], context: LiveContext): Run[] {
  let before = '';
  return runs.map((run) => {
    const filled = { ...run, text: filledIn(run.text, context, before) };
    before += run.text;
    return filled;
  });
}
/** Blocks as they are printed. */
export const withLiveFields = <Block extends DraftBlock>(blocks: readonly Block[], context: LiveContext): Block[] =>
  blocks.map((block) => ({
    ...block,
    runs: runsFilledIn(block.runs, context),
    rows: block.rows?.map((row) => row.map((cell) => filledIn(cell, context))) ?? null,
  }));
/** What looks like a live field and is none. */
export const unknownFields = (text: string): readonly string[] => [...text.matchAll(TOKEN)].map(([, name]) => name!).filter((name) => !isLive(name));
/** Where the live fields of a text stand, for whoever marks them. */
export const fieldsIn = (text: string): readonly { readonly from: number; readonly to: number; readonly name: string }[] =>
  [...text.matchAll(TOKEN)].map((match) => ({ from: match.index, to: match.index + match[0].length, name: match[1]! })).filter(({ name }) => isLive(name));
