import { knownNames } from './known-names.ts';
import type { Plan } from '../domain/plan.ts';
import { plainApostrophes, spellingWords, withoutGenitive, type SpellingWord } from './spelling-words.ts';
import { writtenTexts, type WrittenText } from './written-texts.ts';

/** A word that no dictionary knows, where it stands. */
export interface Misspelling extends SpellingWord {
  readonly in: WrittenText;
}
/** Every word to be looked up, once, as a dictionary has it. Names of the plan are known and not among them. */
export function wordsToCheck(plan: Plan): readonly string[] {
  const names = knownNames(plan);
  const words = new Set<string>();
  for (const { text } of writtenTexts(plan)) for (const { word } of spellingWords(text)) if (!isName(names, word)) words.add(plainApostrophes(word));
  return [...words];
}

/** Where the words that no dictionary knows stand, in the plan's order; those in the thing one is at come first. */
export function misspellings(plan: Plan, unknown: ReadonlySet<string>, at: string | null): readonly Misspelling[] {
  const names = knownNames(plan);
  const all = writtenTexts(plan).flatMap((text) => spellingWords(text.text)
    .filter(({ word }) => unknown.has(plainApostrophes(word)) && !isName(names, word))
    .map((found): Misspelling => ({ ...found, in: text })));
  const isHere = (one: Misspelling) => one.in.about === at;
  return [...all.filter(isHere), ...all.filter((one) => !isHere(one))];
}
const isName = (names: ReadonlySet<string>, word: string): boolean => names.has(withoutGenitive(word).toLowerCase());
