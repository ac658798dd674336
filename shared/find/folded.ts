const MARKS = /\p{M}+/gu;
const QUOTES: readonly (readonly [RegExp, string])[] = [[/[‘’ʼ]/g, "'"], [/[“”]/g, '"'], [/[‐‑–—]/g, '-']];

/** Text as it is compared when somebody looks for it: without case, accents, kinds of quotation marks and dashes, and runs of spaces. */
export function folded(text: string): string {
  let plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  for (const [kinds, one] of QUOTES) plain = plain.replace(kinds, one);
  return plain.replace(/\s+/g, ' ').trim();
}
/** What was typed, word by word. */
export const wordsOf = (typed: string): readonly string[] => folded(typed).split(' ').filter(Boolean);
