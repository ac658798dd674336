import type { Recipient } from '../domain/sent.ts';
import type { ContentBlock } from '../papers/content.ts';
import { contentText } from '../papers/content-text.ts';

/** A mail in words, with at most one file attached. What it becomes as a draft is `electron/export/email`. */
export interface MailWords {
  readonly to: readonly Recipient[];
  /** Who gets a copy of it, such as an owner's director. */
  readonly copyTo?: readonly Recipient[];
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What stands below the words, in full: the text that somebody is to clear. */
  readonly below?: readonly ContentBlock[];
  /** The name of the attached file; null where it takes none along. */
  readonly attachment: string | null;
}

/** The same as plain text, for a mail program that opens no drafts. */
export const mailText = ({ paragraphs, below = [] }: Pick<MailWords, 'paragraphs' | 'below'>): string =>
  [...paragraphs, ...(below.length === 0 ? [] : [RULE, contentText(below)])].join('\n\n');
const RULE = '-'.repeat(60);

/** Words as somebody typed them, in paragraphs: a blank line parts two of them. */
export const inParagraphs = (typed: string): string[] => typed.split(/\n\s*\n/).map((words) => words.trim()).filter((words) => words !== '');
