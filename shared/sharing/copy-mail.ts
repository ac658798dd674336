import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recipient } from '../domain/sent.ts';
import { inParagraphs, type MailWords } from '../mails/mail-words.ts';
import { oneLine } from '../papers/clean-text.ts';
import { whoMaySee } from './who-may-see.ts';

export interface CopyFacts {
  readonly to: readonly Recipient[];
  /** The clerk's own words, put first. */
  readonly note: string;
  readonly attachment: string;
  readonly today: CalendarDay;
}

/** The mail that takes a copy to a colleague. */
export function copyMail(plan: Plan, { to, note, attachment, today }: CopyFacts): MailWords {
  const title = oneLine(plan.details.title).trim() || 'Action plan';
  return {
    to, attachment,
    subject: `${title} – copy of ${longDay(today)}`,
    paragraphs: [
      ...inParagraphs(note),
      `Attached is a copy of “${title}” as it stood on ${longDay(today)}.`,
      'To work on it, save the attachment and open it in Matters Arising with File, Open. To send it back, save it there and attach it to your answer: what you have changed is put together with what has been done here meanwhile, and nobody’s work is overwritten.',
      whoMaySee(plan),
    ],
  };
}

/** Mail systems of councils and their partners often refuse more than this. */
export const MOST_MAIL_BYTES = 5 * 1024 * 1024;
const BESIDES = 8_192;
/** How large a mail becomes with a file of so many bytes in it: base64 makes four of three, and a line end after 76. */
export const mailBytes = (fileBytes: number): number => Math.ceil(fileBytes / 3) * 4 + Math.ceil(fileBytes / 57) * 2 + BESIDES;
