import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Paper } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import type { ChosenAppendices } from './appendix-list.ts';
import { draftFrom, type PaperDraft } from './draft.ts';
import { valuesOf, type PaperValues } from './front-table.ts';
import { NO_PAST, type PaperPast } from './past.ts';
import { layoutBehind } from './report-layout.ts';

/** What the front table and the lines of a paper will say: what was set, and the draft's words for what nobody has set. */
export const printedValues = (plan: Plan, paper: Paper, today: CalendarDay, past: PaperPast = NO_PAST): PaperValues => valuesOf(paper, draftBehind(plan, paper, today, past));

/**
 * The draft that stands behind a paper, and speaks where nobody has written; with null, that of the response to the review. A paper that was frozen
 * for its meeting goes on saying what it said there.
 */
export function draftBehind(plan: Plan, paper: Paper | null, today: CalendarDay, { standing, lastSeen }: PaperPast = NO_PAST): PaperDraft {
  return draftFrom(standing?.plan ?? plan, paper?.type ?? 'response to the review', {
    committee: paper?.reportFor ?? null,
    meeting: paper?.meeting ?? null,
    today: standing?.on ?? today,
    recommendations: paper ? ownRecommendations(plan, paper) : [],
    layout: layoutBehind(plan, paper),
    lastSeen,
    appendices: chosenFor(paper),
  });
}

export const chosenFor = (paper: Paper | null): ChosenAppendices => paper ?? { appendices: null, whatScrutinyChanged: null };

function ownRecommendations(plan: Plan, paper: Paper): string[] {
  const section = plan.owned('section', paper.id).find(({ name }) => name === 'recommendations');
  return section
    ? plan
        .owned('block', section.id)
        .filter(({ type }) => type === 'numbered')
        .map(({ runs }) => runs.map(({ text }) => text).join(''))
    : [];
}
