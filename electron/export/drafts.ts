import { calendarContent, calendarFileName, type CalendarOf } from '../../shared/calendar/meeting-events.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { paperFileName } from '../../shared/papers/file-name.ts';
import { paperContent } from '../../shared/papers/paper-content.ts';
import { trackerFileName } from '../../shared/tracker/file-name.ts';
import { trackerContent } from '../../shared/tracker/tracker-content.ts';
import type { ExportOrder } from './orders.ts';

/** A document ready to be written: what it is offered as, what its reader should know, and what it says, from the plan as it is now. */
export interface Draft {
  readonly offeredName: string;
  readonly notes: readonly string[];
  readonly order: ExportOrder;
}

export function paperDraft(plan: Plan, paper: EntityId | null, today: CalendarDay): Result<Draft> {
  const content = paperContent(plan, paper, { today });
  if (!content.ok) return content;
  const { unfilled } = content.value;
  return done({ offeredName: paperFileName(content.value), notes: unfilledNote(unfilled), order: { what: 'paper', content: content.value } });
}

/** What stands as “To be confirmed”, for whoever fills it in. */
export const unfilledNote = (unfilled: readonly string[]): readonly string[] => (unfilled.length === 0 ? []
  : [`${unfilled.length === 1 ? 'One label says' : `${unfilled.length} labels say`} “To be confirmed”: ${unfilled.join(', ')}.`]);

export function trackerDraft(plan: Plan, today: CalendarDay): Draft {
  const content = trackerContent(plan, { today });
  return { offeredName: trackerFileName(content), notes: [], order: { what: 'tracker', content } };
}

/** Meetings and the dates that hang on them. `planId` is in the name of each, so that those of two plans are never taken for each other. */
export function calendarDraft(plan: Plan, planId: string, of: CalendarOf, today: CalendarDay): Result<Draft> {
  const content = calendarContent(plan, planId, of, today);
  if (content.events.length === 0) return refused('noMeetings', 'There is no meeting with a date, so no calendar was written. Add the meeting’s date first.');
  return done({ offeredName: calendarFileName(plan, of), notes: [], order: { what: 'calendar', content } });
}
