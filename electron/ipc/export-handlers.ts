import { pastOfPaper } from '../../shared/frozen/past-of-paper.ts';
import { done } from '../../shared/outcome/outcome.ts';
import { calendarDraft, paperDraft, trackerDraft } from '../export/drafts.ts';
import { documentWriter, type ExportOptions } from './document-writer.ts';
import type { Handlers } from './handle.ts';

/** Paper, tracker and calendar, each written where the person says. */
export function exportHandlers(options: ExportOptions): Handlers<'export:paper' | 'export:tracker' | 'export:calendar'> {
  const write = documentWriter(options);
  return {
    'export:paper': ({ paper, edition }) => write('paper', (plan, today, record) => paperDraft(plan, paper, today, { edition, past: pastOfPaper(record, plan, plan.get('paper', paper), today) })),
    'export:calendar': (of) => write('calendar', (plan, today, record) => calendarDraft(plan, record.planId, of, today)),
    'export:tracker': (order) => write('tracker', (plan, today) => done(trackerDraft(plan, today, order))),
  };
}
