import { calendarContent, calendarFileName, type CalendarOf } from '../../shared/calendar/meeting-events.ts';
import type { TrackerOrder } from '../../shared/contract/exports.ts';
import { longDay, type CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { appendicesWords, type PaperContent } from '../../shared/papers/content.ts';
import { paperFileName } from '../../shared/papers/file-name.ts';
import { sectionTitle } from '../../shared/papers/layout.ts';
import { paperContent } from '../../shared/papers/paper-content.ts';
import type { PaperPast } from '../../shared/papers/past.ts';
import { layoutBehind, TO_BE_CHECKED } from '../../shared/papers/report-layout.ts';
import { listed } from '../../shared/papers/words.ts';
import { trackerFileName } from '../../shared/tracker/file-name.ts';
import { trackerContent } from '../../shared/tracker/tracker-content.ts';
import type { ExportOrder } from './orders.ts';

/** A document ready to be written: what it is offered as, what its reader should know, and what it says. */
export interface Draft {
  readonly offeredName: string;
  readonly notes: readonly string[];
  readonly order: ExportOrder;
}

export interface DraftOptions {
  /** Public unless another is asked for by name. */
  readonly edition?: Edition;
  readonly past?: PaperPast;
}

/** Of a paper what it says is known as such, since it is not only written as Word. */
export type PaperDraftMade = Draft & { readonly order: { readonly what: 'paper'; readonly content: PaperContent } };

export function paperDraft(plan: Plan, paper: EntityId | null, today: CalendarDay, options: DraftOptions = {}): Result<PaperDraftMade> {
  const content = paperContent(plan, paper, { today, ...options });
  if (!content.ok) return content;
  return done({ offeredName: paperFileName(content.value), notes: contentNotes(plan, paper, content.value), order: { what: 'paper', content: content.value } });
}

/** What a paper says that its reader should know. `leftOut`: the labels that its file does not have. */
export function contentNotes(plan: Plan, paper: EntityId | null, content: PaperContent, leftOut: readonly string[] = []): readonly string[] {
  const { unfilled, asItStood } = content;
  const stood = asItStood === null ? [] : [`${stoodWords(content)} the plan as it stood on ${longDay(asItStood)}, for the paper’s meeting.`];
  return [...unfilledNote(unfilled.filter((label) => !leftOut.includes(label)), uncheckedTitles(plan, paper)), ...stood];
}

const stoodWords = (content: PaperContent): string => {
  const shown = appendicesWords(content);
  return shown === '' ? 'What is drafted from the plan shows' : shown === 'Appendix A' ? `${shown} shows` : `${shown} show`;
};

/** The sections of a paper that say there is nothing to report until somebody has looked. */
const uncheckedTitles = (plan: Plan, paper: EntityId | null): readonly string[] => {
  const layout = layoutBehind(plan, plan.get('paper', paper));
  return TO_BE_CHECKED.map((name) => sectionTitle(name, layout));
};

/** What stands as “To be confirmed”, for whoever fills it in, and, of the sections named so, what nobody has looked at: they are printed, and say that there is nothing. */
export function unfilledNote(unfilled: readonly string[], sections: readonly string[] = []): readonly string[] {
  const [unseen, labels] = [unfilled.filter((label) => sections.includes(label)), unfilled.filter((label) => !sections.includes(label))];
  return [
    ...(labels.length === 0 ? [] : [`${labels.length === 1 ? 'One label says' : `${labels.length} labels say`} “To be confirmed”: ${labels.join(', ')}.`]),
    ...(unseen.length === 0 ? [] : [`The draft says that there is nothing to report under ${listed(unseen)}, and nobody has looked.`]),
  ];
}

export function trackerDraft(plan: Plan, today: CalendarDay, order: Partial<TrackerOrder> = {}): Draft {
  const content = trackerContent(plan, { today, ...order });
  return { offeredName: trackerFileName(content), notes: [], order: { what: 'tracker', content } };
}

/** Meetings and the dates that hang on them. `planId` is in the name of each, so that those of two plans are never taken for each other. */
export function calendarDraft(plan: Plan, planId: string, of: CalendarOf, today: CalendarDay): Result<Draft> {
  const content = calendarContent(plan, planId, of, today);
  if (content.events.length === 0) return refused('noMeetings', 'There is no meeting with a date, so no calendar was written. Add the meeting’s date first.');
  return done({ offeredName: calendarFileName(plan, of), notes: [], order: { what: 'calendar', content } });
}
