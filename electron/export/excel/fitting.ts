import type { TrackerColumnKey } from '../../../shared/tracker/columns.ts';
import { LONGEST_CELL, shown } from './cell-text.ts';
import { MOST_LINES, hasForeignLetters, heightOf, linesOf, widthFor } from './text-metrics.ts';

/**
 * Widths of the columns in Excel's unit. Together they fill an A3 page across at about three quarters of full size, which leaves
 * 11 point type readable on paper, and most of a wide screen.
 */
export const WIDTHS: Readonly<Record<TrackerColumnKey, number>> = {
  ref: 13, theme: 16, recommendation: 31, response: 18, action: 27, owner: 16, portfolioHolder: 14, originalDate: 13, currentDate: 13,
  status: 13, progress: 31, nextStep: 20, successMeasure: 20, resourcing: 16, evidence: 20,
};
/** A row of more lines than this is a tower; where columns have such cells they are made wider, as far as the last factor. */
const COMFORTABLE_LINES = 18;
const FACTORS = [1, 1.2, 1.4, 1.7, 2];
/** How much a column may grow so that no word of it is broken. Beyond that it is an address, which may be. */
const WORD_FACTOR = 1.3;
const longestWord = (width: number, texts: readonly string[]): number =>
  texts.reduce((longest, text) => (text.match(/\S+/g) ?? []).reduce((so, word) => (word.length > width * 0.7 && word.length < width * 2 ? Math.max(so, widthFor(word)) : so), longest), 0);

/** The narrowest width at which no cell is a tower; failing that, the one at which the fewest cells are too tall for any row. */
export function fittedWidth(least: number, texts: readonly string[]): number {
  const base = Math.max(least, Math.min(longestWord(least, texts), least * WORD_FACTOR));
  // A cell of few characters is short at any width; only the others are worth measuring again and again.
  let tall = texts.filter((text) => text.length > base * 6 || text.includes('\n'));
  let best = { width: base, tooTall: Infinity };
  for (const factor of FACTORS) {
    const width = Math.round(base * factor * 2) / 2;
    const lines = tall.map((text) => linesOf(text, { width }));
    tall = tall.filter((_, at) => lines[at]! > COMFORTABLE_LINES);
    const tooTall = lines.filter((count) => count > MOST_LINES).length;
    if (tooTall < best.tooTall) best = { width, tooTall };
    if (tall.length === 0) return width;
  }
  return best.width;
}

/** A text that no row can show whole, with where it stands. */
export interface LongText {
  readonly ref: string;
  /** The heading of its column. */
  readonly column: string;
  readonly text: string;
  /** Words that must be read back unchanged whatever they begin with. */
  readonly verbatim: boolean;
}
export const LONG_TEXTS = 'Long texts';
const CONTINUED = `… (continues on the sheet “${LONG_TEXTS}”)`;

/**
 * What a cell shows of a text that is too tall for a row: its beginning, and in words where the rest is. A recommendation stays whole,
 * since its cell is the review's own words; only one beyond the limit of a cell is shortened too.
 */
export function shortened(text: string, width: number, verbatim: boolean): { readonly cell: string; readonly long: boolean } {
  const whole = shown(text);
  if (whole.length <= LONGEST_CELL && fits(whole, width, MOST_LINES)) return { cell: whole, long: false };
  if (verbatim && whole.length <= LONGEST_CELL) return { cell: whole, long: true };
  const room = MOST_LINES - linesOf(CONTINUED, { width });
  return { cell: whole.slice(0, longestFitting(whole, width, room)).trimEnd() + CONTINUED, long: true };
}

const fits = (text: string, width: number, lines: number): boolean => text.length < width * 3 || linesOf(text, { width }) <= lines;

/** How much from the start fits in so many lines: up to the end of a word, and never half of a pair of surrogates. At least 1. */
export function longestFitting(text: string, width: number, lines: number): number {
  let low = 1;
  // No line holds more than the narrowest letters, so no more than this needs to be looked at.
  let high = Math.min(text.length, Math.ceil(width * lines * 5), LONGEST_CELL - CONTINUED.length);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (linesOf(text.slice(0, middle), { width }) <= lines) low = middle;
    else high = middle - 1;
  }
  if (low >= text.length) return text.length;
  const space = /\s\S*$/.exec(text.slice(0, low))?.index ?? 0;
  const at = space > low / 2 ? space + 1 : low;
  const half = /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  return half ? (at === 1 ? 2 : at - 1) : at;
}

/** Pieces that each fit so many lines of that width, the most a row has unless given; joined they are the text again. */
export function pieces(text: string, width: number, lines = MOST_LINES): string[] {
  const found: string[] = [];
  for (let rest = shown(text); rest !== ''; ) {
    const length = longestFitting(rest, width, lines);
    found.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return found;
}

export const rowHeight = (cells: readonly { readonly text: string; readonly width: number }[]): number =>
  heightOf(Math.max(1, ...cells.map(({ text, width }) => (text === '' ? 1 : linesOf(text, { width })))), cells.some(({ text }) => hasForeignLetters(text)));
