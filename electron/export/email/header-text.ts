import { oneLine } from '../../../shared/papers/clean-text.ts';
import { COPY_ENDING } from '../../../shared/sharing/copy-file-name.ts';
import { fileNameOf } from '../../../shared/text/file-name.ts';

/** What nobody sees, and what turns letters round so that a name reads as another. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;
const LONGEST = 250;

/**
 * Words as they may stand in a header: one line, without anything that could end it and begin another. In whole characters. What looks
 * like an encoded word is taken apart: written as it stands, it would be decoded at the other end, line ends in it included.
 */
export const headerLine = (words: string): string =>
  [...oneLine(words).replace(UNSEEN, '').replaceAll('=?', '= ?').replace(/\s+/g, ' ')].slice(0, LONGEST).join('').trim();

const DOCUMENT = /\.docx$/i;
/** What an attachment is, by its name: a Word document, or else a copy of a plan. */
export const attachmentType = (name: string): string => (DOCUMENT.test(name) ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' : 'application/json');
/** An attachment's name as every system can keep it, whatever the file is called where it lies. */
export const attachmentName = (name: string): string => (DOCUMENT.test(name)
  ? `${fileNameOf(headerLine(name).replace(DOCUMENT, ''), 100) || 'Document'}.docx`
  : `${fileNameOf(headerLine(name).replace(/(\.matters)?\.json$/i, ''), 100) || 'Copy of the plan'}${COPY_ENDING}`);

/** The same in plain ASCII: accents are taken off, dashes are hyphens, and what is left over is an underscore. */
export const plainName = (name: string): string =>
  attachmentName(name).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').replace(/[‘’]/g, "'").replace(/[^A-Za-z0-9 .,()'_-]+/g, '_');
