import { LONGEST_CELL, shown } from './cell-text.ts';
import { MOST_LINES, hasForeignLetters, heightOf, linesOf, widthFor, wordsOver } from './text-metrics.ts';

/** How many lines texts take in a column of that width, each worked out once: what is said of a recommendation stands in many rows. */
export class Measured {
  readonly width: number;
  readonly #lines = new Map<string, number>();

  constructor(width: number) {
    this.width = width;
  }
  linesOf(text: string): number {
    let lines = this.#lines.get(text);
    if (lines === undefined) this.#lines.set(text, (lines = linesOf(text, { width: this.width })));
    return lines;
  }
}

/** A row of more lines than this is a tower; where columns have such cells they are made wider, as far as the last factor. */
const COMFORTABLE_LINES = 18;
const FACTORS = [1, 1.2, 1.4, 1.7, 2];
/** How much a column may grow so that no word of it is broken. Beyond that it is an address, which may be. */
const WORD_FACTOR = 1.3;
/** The width that the longest of their words needs, among those that are long for a column of that width and can still be given a line. */
function longestWord(width: number, texts: readonly string[]): number {
  let longest = 0;
  for (const text of texts) for (const word of wordsOver(width * 0.7, text)) if (word.length < width * 2) longest = Math.max(longest, widthFor(word));
  return longest;
}

/** The narrowest width at which no cell is a tower; failing that, the one at which the fewest cells are too tall for any row. */
export function fitted(least: number, texts: readonly string[]): Measured {
  const base = Math.max(least, Math.min(longestWord(least, texts), least * WORD_FACTOR));
  // A cell of few characters is short at any width; only the others are worth measuring again and again.
  let tall = texts.filter((text) => text.length > base * 6 || text.includes('\n'));
  let best = { measured: new Measured(base), tooTall: Infinity };
  for (const factor of FACTORS) {
    const measured = new Measured(Math.round(base * factor * 2) / 2);
    const tooTall = tall.filter((text) => measured.linesOf(text) > MOST_LINES).length;
    tall = tall.filter((text) => measured.linesOf(text) > COMFORTABLE_LINES);
    if (tooTall < best.tooTall) best = { measured, tooTall };
    if (tall.length === 0) return measured;
  }
  return best.measured;
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
export function shortened(text: string, column: Measured, verbatim: boolean): { readonly cell: string; readonly long: boolean } {
  const whole = shown(text);
  if (whole.length <= LONGEST_CELL && fits(whole, column)) return { cell: whole, long: false };
  if (verbatim && whole.length <= LONGEST_CELL) return { cell: whole, long: true };
  const room = MOST_LINES - column.linesOf(CONTINUED);
  return { cell: whole.slice(0, longestFitting(whole, column.width, room)).trimEnd() + CONTINUED, long: true };
}

const fits = (text: string, column: Measured): boolean => text.length < column.width * 3 || column.linesOf(text) <= MOST_LINES;

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
