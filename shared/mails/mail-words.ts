import type { Recipient } from '../domain/sent.ts';

/** A mail in words, with one file attached. What it becomes as a draft is `electron/export/email`. */
export interface MailWords {
  readonly to: readonly Recipient[];
  /** Who gets a copy of it, such as an owner's director. */
  readonly copyTo?: readonly Recipient[];
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The name of the attached file. */
  readonly attachment: string;
}

/** The same as plain text, for a mail program that opens no drafts. */
export const mailText = ({ paragraphs }: Pick<MailWords, 'paragraphs'>): string => paragraphs.join('\n\n');

/** Words as somebody typed them, in paragraphs: a blank line parts two of them. */
export const inParagraphs = (typed: string): string[] => typed.split(/\n\s*\n/).map((words) => words.trim()).filter((words) => words !== '');
