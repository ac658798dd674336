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

/** What can be attached, by the end of its name: the type it travels as, and what it is called where nothing of its name can stand. A copy of a plan is the last, whatever it is called. */
const KINDS = [
  { ending: '.docx', named: /\.docx$/i, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', otherwise: 'Document' },
  { ending: '.xlsx', named: /\.xlsx$/i, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', otherwise: 'Workbook' },
  { ending: COPY_ENDING, named: /(\.matters)?\.json$|$/i, type: 'application/json', otherwise: 'Copy of the plan' },
] as const;
const kindOf = (name: string) => KINDS.find(({ named }) => named.test(name)) ?? KINDS[2];

export const attachmentType = (name: string): string => kindOf(name).type;
/** An attachment's name as every system can keep it, whatever the file is called where it lies. */
export function attachmentName(name: string): string {
  const { ending, named, otherwise } = kindOf(name);
  return `${fileNameOf(headerLine(name).replace(named, ''), 100) || otherwise}${ending}`;
}

/** The same in plain ASCII: accents are taken off, dashes are hyphens, and what is left over is an underscore. */
export const plainName = (name: string): string =>
  attachmentName(name).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').replace(/[‘’]/g, "'").replace(/[^A-Za-z0-9 .,()'_-]+/g, '_');
