import type { CalendarDay } from '../domain/calendar-day.ts';
import type { AppendixName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { appendixActionPlan } from './appendix-action-plan.ts';
import type { AppendixContext } from './appendix-cells.ts';
import type { LetteredAppendix } from './appendix-list.ts';
import { appendixMovedDates } from './appendix-moved-dates.ts';
import { appendixOverdueAndOffTrack } from './appendix-overdue-and-off-track.ts';
import { appendixResponses } from './appendix-responses.ts';
import { appendixSummary } from './appendix-summary.ts';
import { appendixTimeline } from './appendix-timeline.ts';
import { appendixWhatHasChanged } from './appendix-what-has-changed.ts';
import { appendixWhatScrutinyChanged } from './appendix-what-scrutiny-changed.ts';
import { oneLine } from './clean-text.ts';
import type { ContentBlock, ContentPart } from './content.ts';
import type { PaperValues } from './front-table.ts';
import { KeptWhileWritten } from './kept-while-written.ts';
import { withMarksInFull } from './marked-rows.ts';
import type { PaperPast } from './past.ts';

interface Context extends AppendixContext {
  readonly withProgress: boolean;
  /** Each row says all it is about, also what the row above it says: the rows around it may not be printed with it. */
  readonly inFull?: boolean;
}
type Build = (context: Context, appendix: LetteredAppendix) => ContentBlock[];
const BUILT: Readonly<Record<AppendixName, Build>> = {
  'action plan': ({ plan, today, withProgress, inFull = false }, { heading, columns }) => appendixActionPlan(plan, heading, { today, withProgress, inFull, ...(columns === undefined ? {} : { columns }) }),
  'what has changed': (context, { heading }) => appendixWhatHasChanged(context, heading),
  'overdue and off track': (context, { heading }) => appendixOverdueAndOffTrack(context, heading),
  responses: (context, { heading }) => appendixResponses(context, heading),
  'what scrutiny changed': ({ plan }, { heading }) => appendixWhatScrutinyChanged(plan, heading),
  timeline: (context, { heading }) => appendixTimeline(context, heading),
  summary: (context, { heading }) => appendixSummary(context, heading),
  'moved dates': (context, { heading }) => appendixMovedDates(context, heading),
};

const kept = new KeptWhileWritten<readonly ContentPart[]>();
/**
 * Each appendix as pages of its own: wide ones for wide tables, an upright one for the summary. None reads a paper, so they are those of the key
 * before while somebody writes one.
 */
export function appendixParts({ plan, lastSeen, ...besides }: Context, appendices: readonly LetteredAppendix[]): readonly ContentPart[] {
  const context = { plan, lastSeen, ...besides };
  return kept.get(plan, JSON.stringify([besides, lastSeen?.on, appendices]), lastSeen === null ? [] : [lastSeen.plan], () =>
    appendices.map((one) => ({ orientation: one.is === 'summary' ? 'portrait' : 'landscape', name: one.heading, blocks: withMarksInFull(BUILT[one.is](context, one)) })));
}

/** What the appendices of a report are built from: the plan as it stood where the report is of an earlier day. All of the edition's. */
export function appendixContext(plan: Plan, { type, reportFor }: Pick<PaperValues, 'type' | 'reportFor'>, today: CalendarDay, { standing, lastSeen }: PaperPast): Context {
  const body = plan.get('committee', reportFor);
  return {
    plan: standing?.plan ?? plan,
    today: standing?.on ?? today,
    lastSeen,
    committee: body?.type === 'executive' || body?.type === 'council' ? oneLine(body.name) || 'Cabinet' : 'The Committee',
    withProgress: type !== 'response to the review' && type !== 'shaping the action plan',
  };
}
