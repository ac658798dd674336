/** Finds words as a person means them. */
export interface WordsFinder {
  holds(text: string): boolean;
  /** The text with other words in their place. */
  without(text: string, instead: string): string;
}

/** Fewer letters than this stand in nearly every text. */
export const FEWEST_LETTERS = 2;

/**
 * Looks for words whatever their capitals, white space, apostrophes, dashes and Unicode form. As whole words, unless they are to be found
 * inside longer ones too: “Ann” is not in “planning”. Null for too few letters to look for.
 */
export function wordsFinder(words: string, insideWords: boolean): WordsFinder | null {
  const wanted = words.normalize('NFC').trim();
  if ((wanted.match(/[\p{L}\p{N}]/gu) ?? []).length < FEWEST_LETTERS) return null;
  const pattern = [...wanted.replace(/\s+/g, ' ')].map(asPattern).join('');
  const whole = insideWords ? pattern : `${edge('<', [...wanted][0]!)}${pattern}${edge('', [...wanted].at(-1)!)}`;
  const found = new RegExp(whole, 'iu');
  const all = new RegExp(whole, 'giu');
  return {
    holds: (text) => found.test(text.normalize('NFC')),
    without: (text, instead) => text.normalize('NFC').replace(all, () => instead),
  };
}

/** A letter must not stand beside the words; where they begin with a bracket, anything may. */
const edge = (before: '<' | '', character: string): string => (isLetter(character) ? `(?${before}![\\p{L}\\p{N}\\p{M}])` : '');
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function asPattern(character: string): string {
  if (character === ' ') return '\\s+';
  if (/['’‘ʼ`´]/.test(character)) return '[\'’‘ʼ`´]';
  if (/[-‐‑‒–—−]/.test(character)) return '[-‐‑‒–—−]';
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
