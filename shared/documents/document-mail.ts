import { longDay } from '../domain/calendar-day.ts';
import type { Recipient } from '../domain/sent.ts';
import { inParagraphs, type MailWords } from '../mails/mail-words.ts';
import type { MeetingDocument, MeetingHeld } from './document.ts';

export interface DocumentMailFacts {
  readonly document: MeetingDocument;
  readonly held: MeetingHeld;
  readonly to: readonly Recipient[];
  /** The clerk's own words, put first. */
  readonly note: string;
  readonly attachment: string;
}
const SAYS: Readonly<Record<MeetingDocument, string>> = {
  'decision notice': 'It is the public record of what was decided, with the minutes and until when decisions can be called in.',
  'action sheet': 'It says what the meeting asked for and settled, by who carries it out, with dates and minutes. Please tell me if something in it is not as you remember it.',
};

/** The mail that takes a meeting's document to those it is for. Everything in it is public. */
export function documentMail({ document, held: { committee, heldOn }, to, note, attachment }: DocumentMailFacts): MailWords {
  const meeting = `${committee}, ${longDay(heldOn)}`;
  return {
    to, attachment,
    subject: `${document === 'action sheet' ? 'Action sheet' : 'Decision notice'}: ${meeting}`,
    paragraphs: [
      ...inParagraphs(note),
      `Attached is the ${document} of the meeting of ${committee} on ${longDay(heldOn)}.`,
      SAYS[document],
    ],
  };
}
