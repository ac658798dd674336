import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import nspell from 'nspell';

/** What it is started with: the folder with `index.aff` and `index.dic`, in Hunspell's form. */
export interface SpellingOrder {
  readonly dictionary: string;
}
/** What it is asked: which of these words are not in the dictionary, or what a word may have been meant to be. */
export type SpellingAsk = { readonly ticket: number } & ({ readonly is: 'check'; readonly words: readonly string[] } | { readonly is: 'suggest'; readonly word: string });
export interface SpellingAnswer {
  readonly ticket: number;
  readonly words: readonly string[];
}
const MOST_SUGGESTED = 6;

const { dictionary } = workerData as SpellingOrder;
const speller = nspell(readFileSync(path.join(dictionary, 'index.aff')), readFileSync(path.join(dictionary, 'index.dic')));

parentPort?.on('message', (ask: SpellingAsk) => {
  const words = ask.is === 'check' ? ask.words.filter((word) => !speller.correct(word)) : speller.suggest(ask.word).slice(0, MOST_SUGGESTED);
  parentPort?.postMessage({ ticket: ask.ticket, words } satisfies SpellingAnswer);
});
