/**
 * How much room text takes in Arial 11 on the sheet, so that row heights can be written into the file: Excel does not fit rows when it
 * opens one. Widths are Arial's (and its metric twin's), in thousandths of the type size, for U+0020 to U+007E.
 */
const ARIAL = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584,
  556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278,
  469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260,
  334, 584,
];
const PUNCTUATION: Readonly<Record<string, number>> = { '\u00A0': 278, '·': 333, '–': 556, '—': 1000, '‘': 222, '’': 222, '“': 333, '”': 333, '•': 350, '…': 1000 };

/** Type size in points, and the pixels of one point at 96 dots per inch. */
const SIZE = 11;
const PIXELS = 96 / 72;
/** Screens round letters to whole pixels, so that lines come out up to this much wider than the font says. */
const ROUNDING = 1.02;
/** The widest digit of Arial 11 at 96 dots per inch: the unit of Excel's column widths. */
const DIGIT = 8;
/** Pixels of a column that text cannot use: the padding at both sides, and the indent of one that keeps columns apart. */
const PADDING = 5 + 9;

/** Height in points of one line, and of what stands above and below them. */
export const LINE_HEIGHT = 14.25;
export const ROW_PADDING = 4;
/** No row of Excel's is higher. */
export const TALLEST_ROW = 409;
export const MOST_LINES = Math.floor((TALLEST_ROW - ROW_PADDING) / LINE_HEIGHT);

function widthOf(code: number): number {
  if (code >= 0x20 && code <= 0x7e) return ARIAL[code - 0x20]!;
  if (code < 0x20) return code === 9 ? 1112 : 0;
  const known = PUNCTUATION[String.fromCodePoint(code)];
  if (known !== undefined) return known;
  if (code < 0x2000) return 640;
  return code < 0x2e80 ? 800 : code < 0x1f000 ? 1000 : 1400;
}
/** Pixels that so many thousandths of the type size take. */
const pixels = (thousandths: number, scale: number): number => (thousandths / 1000) * SIZE * PIXELS * ROUNDING * scale;
function thousandthsOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character.codePointAt(0)!);
  return sum;
}

/** The width of the column, in halves of Excel's unit, in which a word stands on one line. */
export const widthFor = (word: string): number => Math.ceil(((pixels(thousandthsOf(word), 1) + PADDING) / DIGIT) * 2) / 2;

export interface Measure {
  /** The column's width as Excel counts it. */
  readonly width: number;
  readonly bold?: boolean;
}

/** Beyond the usual characters, the blanks of the ideographic scripts and the mark of byte order. */
const isBlank = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
const LINE_FEED = 10;
const HYPHEN = 45;

/** Every letter of every cell is looked at, so the usual ones are looked up. */
const USUAL = 0x2100;
const WIDTHS = Uint16Array.from({ length: USUAL }, (_, code) => widthOf(code));
const BLANKS = Uint8Array.from({ length: USUAL }, (_, code) => Number(isBlank(code)));

/** The words of more characters than that. There are few, so what cannot hold one is leapt over. */
export function wordsOver(length: number, text: string): readonly string[] {
  const least = Math.floor(length) + 1;
  const found: string[] = [];
  for (let start = 0; start + least <= text.length; ) {
    let at = start + least - 1;
    while (at >= start && !isBlank(text.charCodeAt(at))) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + least;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1;
    found.push(text.slice(start, end));
    start = end + 1;
  }
  return found;
}

/** How many lines it takes, wrapped at spaces and after hyphens; a word wider than the column is broken where it must be. At least 1. */
export function linesOf(text: string, { width, bold = false }: Measure): number {
  const scale = bold ? 1.08 : 1;
  const room = Math.max(DIGIT, width * DIGIT - PADDING);
  const end = text.length;
  let lines = 1;
  let used = 0;
  for (let at = 0; at < end; ) {
    // What stands together: blanks; or a word, or its part up to a hyphen with the hyphens behind it.
    const first = text.charCodeAt(at);
    if (first === LINE_FEED) {
      lines += 1;
      used = 0;
      at += 1;
      continue;
    }
    const blank = first < USUAL ? BLANKS[first] === 1 : isBlank(first);
    let thousandths = 0;
    for (let isHyphens = false; at < end; ) {
      let code = text.charCodeAt(at);
      if (code === LINE_FEED || (code < USUAL ? BLANKS[code] === 1 : isBlank(code)) !== blank || (isHyphens && code !== HYPHEN)) break;
      isHyphens = code === HYPHEN;
      if (code >= 0xd800 && code <= 0xdfff) code = text.codePointAt(at)!;
      thousandths += code < USUAL ? WIDTHS[code]! : widthOf(code);
      at += code > 0xffff ? 2 : 1;
    }
    const needed = pixels(thousandths, scale);
    if (!blank && used > 0 && used + needed > room) {
      lines += 1;
      used = 0;
    }
    used += needed;
    if (!blank && used > room) {
      const more = Math.ceil(used / room) - 1;
      lines += more;
      used -= more * room;
    }
  }
  return lines;
}

/** Letters that another font than Arial must supply, which stand taller. */
const FOREIGN = /[^\u0000-\u05FF\u2000-\u22FF\uFB00-\uFB06\uFFFD]/; // eslint-disable-line no-control-regex -- a range from the first character on
/** Points that so many lines take; never more than a row can have. */
export const heightOf = (lines: number, foreign = false): number => Math.min(TALLEST_ROW, Math.ceil((lines * LINE_HEIGHT * (foreign ? 1.3 : 1) + ROW_PADDING) * 4) / 4);
export const hasForeignLetters = (text: string): boolean => FOREIGN.test(text);
