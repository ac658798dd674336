import type { DocumentOrder } from '../../shared/contract/exports.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { actionSheet } from '../../shared/documents/action-sheet.ts';
import { decisionNotice } from '../../shared/documents/decision-notice.ts';
import type { DocumentDraft } from '../../shared/documents/document.ts';
import { documentFileName } from '../../shared/documents/file-name.ts';
import { positionStatement } from '../../shared/documents/position-statement.ts';
import { scrutinyDocument, scrutinyRecord } from '../../shared/documents/scrutiny-record.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { unfilledNote, type Draft } from './drafts.ts';

/** One of the documents besides papers and tracker, ready to be written. */
export function documentDraft(plan: Plan, order: DocumentOrder, today: CalendarDay): Result<Draft> {
  const made = draftOf(plan, order, today);
  if (!made.ok) return made;
  const { content, notes } = made.value;
  const all = [...notes, ...unfilledNote(content.unfilled)];
  if (order.document === 'record of scrutiny' && order.as === 'workbook')
    return done({ offeredName: documentFileName(content, today, 'xlsx'), notes: all, order: { what: 'record', content: scrutinyRecord(plan, { today }) } });
  return done({ offeredName: documentFileName(content, today), notes: all, order: { what: 'paper', content } });
}

function draftOf(plan: Plan, order: DocumentOrder, today: CalendarDay): Result<DocumentDraft> {
  switch (order.document) {
    case 'decision notice': return decisionNotice(plan, order.meeting, { today });
    case 'action sheet': return actionSheet(plan, order.meeting, { today });
    case 'position statement': return done(positionStatement(plan, { today }));
    case 'record of scrutiny': return done(scrutinyDocument(plan, { today }));
  }
}
