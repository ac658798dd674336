import { fieldsIn } from './live-fields.ts';

/** What is looked for in a paper, as in a word processor. */
export interface Sought {
  readonly words: string;
  readonly matchCase: boolean;
  /** Only where they are no part of longer words. */
  readonly wholeWords: boolean;
}
export interface Span {
  readonly from: number;
  readonly to: number;
}
/** Where the words stand in one stretch of text, in order, none reaching into another. */
export type WordFinder = (text: string) => readonly Span[];

/** Signs that people take for the same: nobody knows how to type a curly apostrophe, and nobody sees a space that does not break. */
const ALIKE: Readonly<Record<string, string>> = { ' ': '[ \\u00A0\\u202F]', "'": "['‘’]", '"': '["“”]', '-': '[-\\u2010\\u2011]' };
const patternOf = (sign: string): string => ALIKE[sign] ?? ([...'‘’“”'].includes(sign) ? sign : sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
const PART_OF_WORD = '[\\p{L}\\p{M}\\p{N}]';
const isPartOfWord = (sign: string | undefined): boolean => sign !== undefined && new RegExp(PART_OF_WORD, 'u').test(sign);

/**
 * Looks for words. A live field is one thing: what is found may hold it whole, never a part of it, so that nothing put in its place breaks it.
 */
export function wordFinder({ words, matchCase, wholeWords }: Sought): WordFinder {
  const signs = [...words];
  if (signs.length === 0) return () => [];
  const before = wholeWords && isPartOfWord(signs[0]) ? `(?<!${PART_OF_WORD})` : '';
  const after = wholeWords && isPartOfWord(signs.at(-1)) ? `(?!${PART_OF_WORD})` : '';
  const pattern = new RegExp(`${before}${signs.map(patternOf).join('')}${after}`, matchCase ? 'gu' : 'giu');
  return (text) => {
    const found = [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
    if (found.length === 0 || !text.includes('{')) return found;
    const fields = fieldsIn(text);
    return found.filter((span) => fields.every((field) => !breaks(span, field)));
  };
}
const breaks = (span: Span, field: Span): boolean => span.from < field.to && field.from < span.to && !(span.from <= field.from && field.to <= span.to);

/**
 * What takes the place of words that were found: what was typed, with a capital where the words began with one by their place (`Cabinet`, looked for
 * as `cabinet`). Where both were typed with a capital, or case is matched, just what was typed.
 */
export function inPlaceOf(found: string, { words }: Sought, typed: string): string {
  const [sought, stands, first] = [words.charAt(0), found.charAt(0), typed.charAt(0)];
  const isAllCapitals = found.length > 1 && found === found.toUpperCase();
  return isSmall(sought) && isSmall(first) && !isSmall(stands) && !isAllCapitals ? first.toUpperCase() + typed.slice(1) : typed;
}
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
