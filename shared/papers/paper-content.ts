import type { CalendarDay } from '../domain/calendar-day.ts';
import { isPublic, type Level } from '../domain/classification.ts';
import { planFor, type Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import type { PaperContent } from './content.ts';
import { draftBehind } from './draft-behind.ts';
import { exemptAppendixOf } from './exempt-appendix.ts';
import { PaperWriter } from './paper-writer.ts';
import { lapsedIn } from './part-versions.ts';
import { NO_PAST, pastFor, type PaperPast } from './past.ts';

export { draftBehind, printedValues } from './draft-behind.ts';

export interface PaperOptions {
  /** Public unless another is asked for by name. */
  readonly edition?: Edition;
  /** For what is overdue, and for the next meeting. */
  readonly today: CalendarDay;
  /** What the record knows of the plan as it stood; nothing: all is of the plan as it is. */
  readonly past?: PaperPast;
}

/**
 * A paper of the plan as it is printed; with `null`, the response to the review for the executive, drafted from the plan. Sections that
 * nobody has written take the draft's words. Everything is read from the plan of the edition, so what is not public cannot be reached.
 */
export function paperContent(
  whole: Plan,
  paperId: EntityId | null,
  options: PaperOptions,
): Result<PaperContent, 'paperNotFound' | 'paperNotPublic' | 'nothingExempt'> {
  const edition = options.edition ?? 'public';
  const plan = planFor(edition, whole);
  const paper = plan.get('paper', paperId);
  const kept = whole.get('paper', paperId);
  if (paperId !== null && kept === null) return refused('paperNotFound', 'There is no such paper in this plan. Nothing was written.');
  if (paperId !== null && paper === null) return refused('paperNotPublic', notInEdition(edition, kept!.classification.level));
  const apart = edition === 'internal' ? null : exemptAppendixOf(whole, paperId, options.today, options.past);
  if (edition === 'exempt' && apart === null && (paper === null || isPublic(paper))) return refused('nothingExempt', NOTHING_EXEMPT);
  const past = pastFor(edition, options.past ?? NO_PAST);
  const writer = new PaperWriter(plan, whole, edition, paper, draftBehind(plan, paper, options.today, past), { ...options, past, apart });
  const content = writer.content();
  return done(kept === null ? content : writer.withLapsed(content, lapsedIn(content, whole, kept, options)));
}

const notInEdition = (edition: Edition, level: Level): string =>
  level === 'internal'
    ? `This paper is internal, so there is no ${edition} copy of it, and nothing was written. Where it may go to the meeting, say so in its classification.`
    : 'This paper is not public, so there is no public copy of it, and nothing was written. Where it may be published, say so in its classification; for those entitled to see it, there is its exempt edition.';
const NOTHING_EXEMPT =
  'This report has nothing to write apart, so there is no exempt edition of it, and nothing was written. It has one where a section of it is exempt or confidential, ' +
  'or where its front table says that it has an exempt appendix and its appendices withhold something.';
