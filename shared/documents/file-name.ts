import type { CalendarDay } from '../domain/calendar-day.ts';
import type { PaperContent } from '../papers/content.ts';
import { paperFileName } from '../papers/file-name.ts';

/** `2026-01-20 Cabinet – Decision notice.docx`; a document of no meeting bears the day it was made. The same name with another ending for a workbook. */
export const documentFileName = (content: PaperContent, today: CalendarDay, ending: 'docx' | 'xlsx' = 'docx'): string =>
  paperFileName({ ...content, meetingOn: content.meetingOn ?? today }).replace(/docx$/, ending);
