import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { paperFileName } from '../../shared/papers/file-name.ts';
import { paperContent } from '../../shared/papers/paper-content.ts';
import { trackerFileName } from '../../shared/tracker/file-name.ts';
import { trackerContent } from '../../shared/tracker/tracker-content.ts';

/** A document ready to be written: what it is offered as, what its reader should know, and its bytes when they are wanted. */
export interface Draft {
  readonly offeredName: string;
  readonly notes: readonly string[];
  readonly bytes: (at: Date) => Promise<Uint8Array>;
}

/** Content is worked out at once, from the plan as it is now; the large libraries that write it are loaded only when it is written. */
export function paperDraft(plan: Plan, paper: EntityId | null, today: CalendarDay): Result<Draft> {
  const content = paperContent(plan, paper, { today });
  if (!content.ok) return content;
  const { unfilled } = content.value;
  const notes = unfilled.length === 0 ? []
    : [`${unfilled.length === 1 ? 'One label says' : `${unfilled.length} labels say`} “To be confirmed”: ${unfilled.join(', ')}.`];
  return done({
    offeredName: paperFileName(content.value),
    notes,
    bytes: async (at) => (await import('./word/paper-to-docx.ts')).paperToDocx(content.value, { at }),
  });
}

export function trackerDraft(plan: Plan, today: CalendarDay): Draft {
  const content = trackerContent(plan, { today });
  return {
    offeredName: trackerFileName(content),
    notes: [],
    bytes: async (at) => (await import('./excel/tracker-to-xlsx.ts')).trackerToXlsx(content, { at }),
  };
}
