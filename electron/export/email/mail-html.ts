import type { MailWords } from '../../../shared/mails/mail-words.ts';
import { cleanText } from '../../../shared/papers/clean-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => cleanText(words).replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);

/** The same words as simple HTML: paragraphs, no pictures, no links, nothing fetched from anywhere. */
export const mailHtml = ({ subject, paragraphs }: Pick<MailWords, 'subject' | 'paragraphs'>): string => [
  '<!DOCTYPE html>',
  '<html lang="en-GB">',
  `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
  '<body style="font-family: Calibri, Arial, sans-serif; font-size: 11pt">',
  ...paragraphs.map((words) => `<p>${escaped(words).replaceAll('\n', '<br>\n')}</p>`),
  '</body>',
  '</html>',
].join('\n');
