import { done } from '../../shared/outcome/outcome.ts';
import { calendarDraft, trackerDraft } from '../export/drafts.ts';
import { documentWriter, writeDraft, type ExportOptions } from './document-writer.ts';
import type { Handlers } from './handle.ts';
import { wordPaper, type PaperOptions } from './word-paper.ts';

/** Paper, tracker and calendar, each written where the person says. */
export function exportHandlers(options: ExportOptions & PaperOptions): Handlers<'export:paper' | 'export:tracker' | 'export:calendar'> {
  const write = documentWriter(options);
  return {
    'export:paper': async (order) => writeDraft('paper', await wordPaper(order, options), options),
    'export:calendar': (of) => write('calendar', (plan, today, record) => calendarDraft(plan, record.planId, of, today)),
    'export:tracker': (order) => write('tracker', (plan, today) => done(trackerDraft(plan, today, order))),
  };
}
