import { planFor } from '../domain/edition.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Paper } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import type { PaperContent } from '../papers/content.ts';
import { valuesOf } from '../papers/front-table.ts';
import { draftBehind } from '../papers/paper-content.ts';
import { liveContext } from '../papers/live-fields.ts';
import { NO_PAST, pastFor, type PaperPast } from '../papers/past.ts';
import { partVersions } from '../papers/part-versions.ts';
import { printedSections } from '../papers/printed-sections.ts';
import { layoutOfPaper } from '../papers/report-layout.ts';
import type { Checked, Finding, Rule } from './finding.ts';
import { appendixNotThere } from './rules/appendices.ts';
import { carriedUnchecked } from './rules/carried.ts';
import { clearanceAwaited, clearanceLapsed, clearanceMissing } from './rules/clearance.ts';
import { missesTheDeadline } from './rules/dates.ts';
import { backgroundExempt, listedTwice, markingIncomplete } from './rules/exempt.ts';
import { contactWithoutWay, notifiedTooEarly, noWithoutReason, peopleWithoutPosts, wardsDisagree, yesWithoutWhom } from './rules/front.ts';
import { overBudget } from './rules/length.ts';
import { notSelfContained } from './rules/recommendations.ts';
import { notInTheReview } from './rules/review-words.ts';
import { linksWithoutMeaning, tablesTooWide, tablesWithoutHeadings, typedHeadings, typedLists } from './rules/tables.ts';
import { lostInTheTemplate } from './rules/template.ts';
import { fieldsUnknown, guidanceLeft, nothingSaid, promptsLeft, unfilledPlaces } from './rules/unfilled.ts';

/** All that is looked for, in the order in which it is said. */
export const RULES: readonly Rule[] = [
  missesTheDeadline, clearanceLapsed, clearanceAwaited, clearanceMissing, markingIncomplete, backgroundExempt,
  unfilledPlaces, promptsLeft, fieldsUnknown, guidanceLeft, nothingSaid, noWithoutReason, yesWithoutWhom, notifiedTooEarly, wardsDisagree, notInTheReview,
  appendixNotThere, notSelfContained, peopleWithoutPosts, contactWithoutWay, listedTwice, tablesTooWide, tablesWithoutHeadings, linksWithoutMeaning, typedLists, typedHeadings,
  carriedUnchecked, overBudget, lostInTheTemplate,
];

export interface PreflightOptions {
  readonly today: CalendarDay;
  readonly past?: PaperPast;
}
/**
 * What is to be settled before a paper is published, what must be first. `content`: the paper as it will be printed, of the edition it will be
 * printed in. Pure; what the clerk decides to leave is theirs.
 */
export function preflight(whole: Plan, paper: Paper, content: PaperContent, { today, past = NO_PAST }: PreflightOptions): readonly Finding[] {
  const plan = planFor(content.edition, whole);
  const seen = pastFor(content.edition, past);
  const draft = draftBehind(plan, paper, today, seen);
  const values = valuesOf(paper, draft);
  const layout = layoutOfPaper(whole, paper);
  const checked: Checked = {
    plan: whole, paper, content, layout, today, values,
    sections: printedSections(plan, paper, draft, layout, liveContext(plan, values.meeting, { today, past: seen })),
    versionOf: partVersions(whole, paper, content, { today, past }),
  };
  const found = RULES.flatMap((rule) => rule.find(checked));
  return [...found.filter(({ is }) => is === 'must'), ...found.filter(({ is }) => is === 'should')];
}
