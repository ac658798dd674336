import { cleanText } from '../../../shared/papers/clean-text.ts';
import type { Runs } from '../../../shared/papers/content.ts';

/** Hebrew, Arabic and their kin, with the marks and spaces between two such words. */
const LETTER = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]|[\\ud802\\ud803\\ud83a\\ud83b][\\udc00-\\udfff]';
const RIGHT_TO_LEFT = new RegExp(`((?:${LETTER})(?:(?:${LETTER}|[\\s\\u200c-\\u200f.,:;!?'"()-])*(?:${LETTER}))?)`);
const FIRST_STRONG = new RegExp(`^[^\\p{L}]*(?:${LETTER})`, 'u');
/** All that is cleaned, divided or set from the right, and a little more. Nearly no text has any of it, and one look tells. */
// eslint-disable-next-line no-control-regex -- control characters are among what this looks for
const UNUSUAL = /[\u0000-\u001f\u007f-\u009f\u0590-\u08ff\u2028\u2029\ud800-\udfff\ufb1d-\uffff]/;

/** Whether a paragraph begins in a right-to-left script, and is to be set from the right. */
export const isRightToLeft = (runs: Runs): boolean =>
  runs.some(({ text }) => UNUSUAL.test(text)) && FIRST_STRONG.test(runs.map(({ text }) => text).join(''));

/** A stretch of text that is one run of Word's: a break and a tab are marks of their own. */
export interface Piece {
  readonly is: 'text' | 'break' | 'tab';
  readonly text: string;
  readonly rightToLeft: boolean;
}
/** No text is in them that XML cannot hold. */
export function piecesOf(text: string): Piece[] {
  if (!UNUSUAL.test(text)) return text === '' ? [] : [{ is: 'text', text, rightToLeft: false }];
  // Every second part of a split by a capturing pattern is what was captured.
  return cleanText(text)
    .split(RIGHT_TO_LEFT)
    .flatMap((part, at) =>
      part
        .split(/([\n\t])/)
        .filter((piece) => piece !== '')
        .map((piece): Piece => ({ is: piece === '\n' ? 'break' : piece === '\t' ? 'tab' : 'text', text: piece, rightToLeft: at % 2 === 1 })),
    );
}
