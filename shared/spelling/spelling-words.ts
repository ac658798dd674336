/** A word as it stands in a text: from `start` up to, and without, `end`. */
export interface SpellingWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}
/** What is no prose: addresses, and names of files and folders. */
const NO_PROSE = /(?:https?:\/\/|www\.|mailto:)\S+|\S+@\S+\.\S+|\S*[\\/]\S*[\\/]\S*|\b[\w-]+\.[a-z]{2,5}\b/giu;
/** What is longer is no word of any language: a name of a file, or a key held down. */
const LONGEST = 60;
/** Letters, with apostrophes inside. What is joined by a hyphen is two words, each of which must be right. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/**
 * The words of a text whose spelling can be right or wrong. Not among them: single letters; what has digits beside it (A12, 3rd, 2026/27);
 * capitals throughout (EqIA has none such, LGA has); addresses.
 */
export function spellingWords(text: string): readonly SpellingWord[] {
  // As many blanks, so that the places of all else stay the same.
  const prose = text.replace(NO_PROSE, (found) => ' '.repeat(found.length));
  const words: SpellingWord[] = [];
  for (const { 0: word, index: start } of prose.matchAll(WORD)) {
    const end = start + word.length;
    const isBesideDigit = /[\d]/.test(prose.charAt(start - 1)) || /[\d]/.test(prose.charAt(end));
    const isInCapitals = word === word.toUpperCase() || /^\p{Lu}+['’]?s$/u.test(word);
    // EqIA, iPad: a name made up, not a word misspelt.
    const isMixed = /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|O['’])/u.test(word);
    if (word.length > 1 && word.length <= LONGEST && !isBesideDigit && !isInCapitals && !isMixed) words.push({ word, start, end });
  }
  return words;
}

/** As a dictionary has it: the apostrophe that is typed, not the one that is printed. */
export const plainApostrophes = (word: string): string => word.replace(/’/g, "'");

/** Without the ’s of somebody’s: a name is known in both forms. */
export const withoutGenitive = (word: string): string => word.replace(/['’]s?$/u, '');
