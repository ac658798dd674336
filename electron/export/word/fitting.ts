import { textOf, type Cell, type Column, type Runs } from '../../../shared/papers/content.ts';

/** The usual width of a character of 12 point Arial in a long word, in twentieths of a point. */
const CHARACTER = 128;
const BOLD_CHARACTER = 144;
/** Longer words than this have to break somewhere. */
const LONGEST = 16;

/** Lines of the tallest cell, counted on the safe side. */
export function linesOf(cells: readonly Cell[], widths: readonly number[]): number {
  let tallest = 0;
  cells.forEach(({ paragraphs }, at) => {
    let lines = 0;
    for (const { runs } of paragraphs) for (const line of linesIn(runs)) lines += linesOfWords(line, widths[at]! - 200);
    tallest = Math.max(tallest, lines);
  });
  return tallest;
}
/** Lines of a stretch of words in so much room. */
export const linesOfWords = ({ length }: string, room: number): number => Math.max(1, Math.ceil(length / Math.max(4, room / CHARACTER)));
const linesIn = (runs: Runs): readonly string[] => {
  const text = runs.length === 1 ? runs[0]!.text : textOf(runs);
  return text.includes('\n') ? text.split('\n') : [text];
};

/** Widths of a table's columns, by their shares of the room and by the words in them. */
export const columnWidths = (columns: readonly Column[], rows: readonly (readonly Cell[])[], room: number): number[] =>
  sharedOut(
    columns.map(({ width }) => width),
    room,
    columns.map(({ heading }, at) => {
      const widest = new WidestWord();
      widest.see([{ text: heading, bold: true }]);
      for (const row of rows) for (const { runs } of row[at]!.paragraphs) widest.see(runs);
      return widest.width;
    }),
  );

/** Widths that add up to the room exactly, none narrower than its longest word (`least`) while there is room for that. */
export function sharedOut(shares: readonly number[], room: number, least: readonly number[]): number[] {
  const all = shares.reduce((sum, one) => sum + one, 0);
  const wished = shares.map((one) => (one / all) * room);
  const lacking = wished.reduce((sum, one, at) => sum + Math.max(0, least[at]! - one), 0);
  const spare = wished.reduce((sum, one, at) => sum + Math.max(0, one - least[at]!), 0);
  const give = spare === 0 ? 0 : Math.min(1, lacking / spare);
  const take = lacking === 0 ? 0 : Math.min(1, spare / lacking);
  const widths = wished.map((one, at) => Math.floor(one >= least[at]! ? one - (one - least[at]!) * give : one + (least[at]! - one) * take));
  widths[0]! += room - widths.reduce((sum, one) => sum + one, 0);
  return widths;
}

/** How wide a column has to be for its words. */
export class WidestWord {
  #plain = 3;
  #bold = 0;

  see(runs: Runs): void {
    for (const { text, bold } of runs) {
      if (bold) this.#bold = Math.max(this.#bold, longestWord(text));
      else this.#plain = Math.max(this.#plain, longestWord(text));
    }
  }
  get width(): number {
    return 240 + Math.max(this.#plain * CHARACTER, this.#bold * BOLD_CHARACTER);
  }
}

/** Every letter of a paper comes by here, and a loop over their codes is ten times as quick as a pattern. */
function longestWord(text: string): number {
  let longest = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && GAPS[text.charCodeAt(at)] === 0) continue;
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return Math.min(LONGEST, longest);
}
/** By its code, 1 for a letter that a line can break at: every space, and the hyphen. */
const GAPS = Uint8Array.from({ length: 0x1_0000 }, (_, code) => Number(/[\s-]/.test(String.fromCharCode(code))));
