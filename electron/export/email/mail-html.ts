import type { MailWords } from '../../../shared/mails/mail-words.ts';
import { contentHtml } from './content-html.ts';
import { escaped } from '../escaped.ts';

/** The same words as simple HTML: no pictures, nothing fetched from anywhere, and no links but those of the text below them. */
export const mailHtml = ({ subject, paragraphs, below = [] }: Pick<MailWords, 'subject' | 'paragraphs' | 'below'>): string => [
  '<!DOCTYPE html>',
  '<html lang="en-GB">',
  `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
  '<body style="font-family: Calibri, Arial, sans-serif; font-size: 11pt">',
  ...paragraphs.map((words) => `<p>${escaped(words).replaceAll('\n', '<br>\n')}</p>`),
  ...(below.length === 0 ? [] : ['<hr>', contentHtml(below)]),
  '</body>',
  '</html>',
].join('\n');
