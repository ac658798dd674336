import { ExternalHyperlink, Tab, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { cleanText, safeLink } from '../../../shared/papers/clean-text.ts';
import type { Runs, TextRun as Run } from '../../../shared/papers/content.ts';

/** Hebrew, Arabic and their kin, with the marks and spaces between two such words. */
const LETTER = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]|[\\ud802\\ud803\\ud83a\\ud83b][\\udc00-\\udfff]';
const RIGHT_TO_LEFT = new RegExp(`((?:${LETTER})(?:(?:${LETTER}|[\\s\\u200c-\\u200f.,:;!?'"()-])*(?:${LETTER}))?)`);
const FIRST_STRONG = new RegExp(`^[^\\p{L}]*(?:${LETTER})`, 'u');

/**
 * Runs as Word's: breaks and tabs as its own marks, right-to-left words marked as such, addresses as links. No text is written that XML
 * cannot hold.
 */
export function wordRuns(runs: Runs, look: IRunOptions = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const link = safeLink(run.link);
    const options: IRunOptions = { ...look, ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}), ...(run.struck ? { strike: true } : {}) };
    if (link === null) return pieces(run, options);
    return [new ExternalHyperlink({ link, children: pieces(run, { ...options, style: 'Hyperlink' }) })];
  });
}

/** Whether a paragraph begins in a right-to-left script, and is to be set from the right. */
export const isRightToLeft = (runs: Runs): boolean => FIRST_STRONG.test(runs.map(({ text }) => text).join(''));

function pieces({ text }: Run, options: IRunOptions): TextRun[] {
  return piecesOf(text).map(({ is, text: words, rightToLeft }) => {
    const look = rightToLeft ? { ...options, rightToLeft } : options;
    return new TextRun(is === 'break' ? { ...look, break: 1 } : is === 'tab' ? { ...look, children: [new Tab()] } : { ...look, text: words });
  });
}

/** A stretch of text that is one run of Word's: a break and a tab are marks of their own. */
export interface Piece {
  readonly is: 'text' | 'break' | 'tab';
  readonly text: string;
  readonly rightToLeft: boolean;
}
/** A run for each break and tab: as children of one run, a line that reads `CURRENT` would be taken for the library's page number. */
export function piecesOf(text: string): Piece[] {
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
