/** What leads to a page number in a table of contents: dots, set close or apart, a row of other fill characters, or a tab. */
const leader = String.raw`(?:\.{4,}|(?:\s?\.){4,}|…{2,}|_{4,}|·{4,}|\s{4,}|\s*\t)`;
const dotted = /(?:\.{4,}|(?:\s\.){4,}|…{2,}|_{4,}|·{4,})/;
const ending = new RegExp(`^(.*?\\S)${leader}[\\s.…]*(\\d{1,3}|[ivxl]{1,6})$`, 's');

/** A line of a table of contents: words, a leader, a page number. */
export interface ContentsLine {
  readonly words: string;
  /** Null for roman numbers. */
  readonly page: number | null;
  /** Dots lead to the page: nothing but a table of contents (or of figures) is printed so. */
  readonly dotted: boolean;
}

export function contentsLine(text: string): ContentsLine | null {
  const [, words, page] = ending.exec(text.trim()) ?? [];
  if (words === undefined || page === undefined || !/\p{L}/u.test(words)) return null;
  return { words: words.replace(/[\s.…_·]+$/, ''), page: /^\d/.test(page) ? Number(page) : null, dotted: dotted.test(text) };
}

export const isDotted = (text: string): boolean => contentsLine(text)?.dotted === true;
