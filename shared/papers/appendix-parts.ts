import type { AppendixName } from '../domain/paper.ts';
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
import type { ContentBlock, ContentPart } from './content.ts';

type Build = (context: AppendixContext & { readonly withProgress: boolean }, appendix: LetteredAppendix) => ContentBlock[];
const BUILT: Readonly<Record<AppendixName, Build>> = {
  'action plan': ({ plan, today, withProgress }, { heading, columns }) => appendixActionPlan(plan, heading, { today, withProgress, ...(columns === undefined ? {} : { columns }) }),
  'what has changed': (context, { heading }) => appendixWhatHasChanged(context, heading),
  'overdue and off track': (context, { heading }) => appendixOverdueAndOffTrack(context, heading),
  responses: (context, { heading }) => appendixResponses(context, heading),
  'what scrutiny changed': ({ plan }, { heading }) => appendixWhatScrutinyChanged(plan, heading),
  timeline: (context, { heading }) => appendixTimeline(context, heading),
  summary: (context, { heading }) => appendixSummary(context, heading),
  'moved dates': (context, { heading }) => appendixMovedDates(context, heading),
};

/** Each appendix as pages of its own: wide ones for wide tables, an upright one for the summary. */
export const appendixParts = (context: Parameters<Build>[0], appendices: readonly LetteredAppendix[]): ContentPart[] =>
  appendices.map((one) => ({ orientation: one.is === 'summary' ? 'portrait' : 'landscape', name: one.heading, blocks: BUILT[one.is](context, one) }));
