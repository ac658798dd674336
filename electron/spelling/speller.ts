import { Worker } from 'node:worker_threads';
import type { SpellingAnswer, SpellingAsk, SpellingOrder } from './spelling-worker.ts';

/** Milliseconds. A word that takes longer is an attack or gibberish, for which nothing is suggested. */
const LONGEST = 10_000;
/** Longer ones are never words, and guessing at them costs the most. */
const LONGEST_WORD = 40;

export type CheckWords = { readonly is: 'check'; readonly words: readonly string[] } | { readonly is: 'suggest'; readonly word: string };

/**
 * British English, in a worker that is started with the first word and kept: reading the dictionary takes half a second. One that breaks or
 * does not answer is ended, and the next word begins with another.
 */
export class Speller {
  readonly #workerFile: string;
  readonly #dictionary: string;
  readonly #longest: number;
  #worker: Worker | null = null;
  #ticket = 0;

  /** `dictionary`: the folder with its two files. `longest`: how many milliseconds an answer may take. */
  constructor(workerFile: string, dictionary: string, longest = LONGEST) {
    this.#workerFile = workerFile;
    this.#dictionary = dictionary;
    this.#longest = longest;
  }

  /** Those of the words that the dictionary does not know; null where it cannot be asked. */
  unknown(words: readonly string[]): Promise<readonly string[] | null> {
    return words.length === 0 ? Promise.resolve([]) : this.#ask({ is: 'check', words });
  }
  /** What a word may have been meant to be, the likeliest first. */
  async suggest(word: string): Promise<readonly string[]> {
    return word.length > LONGEST_WORD ? [] : ((await this.#ask({ is: 'suggest', word })) ?? []);
  }
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask(what: CheckWords): Promise<readonly string[] | null> {
    const worker = (this.#worker ??= this.#started());
    const ask: SpellingAsk = { ...what, ticket: ++this.#ticket };
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<SpellingAnswer | null>((resolve) => {
      const heard = (told: SpellingAnswer): void => { if (told.ticket === ask.ticket) settle(told); };
      const lost = (): void => settle(null);
      const settle = (told: SpellingAnswer | null): void => {
        worker.off('message', heard).off('error', lost).off('exit', lost);
        resolve(told);
      };
      timer = setTimeout(lost, this.#longest);
      worker.on('message', heard).on('error', lost).on('exit', lost);
      worker.postMessage(ask);
    });
    clearTimeout(timer);
    if (answer === null && this.#worker === worker) await this.close();
    return answer?.words ?? null;
  }

  #started(): Worker {
    const workerData: SpellingOrder = { dictionary: this.#dictionary };
    const worker = new Worker(this.#workerFile, { workerData, env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const gone = (): void => { if (this.#worker === worker) this.#worker = null; };
    worker.on('error', gone).on('exit', gone);
    // The application may end while it waits for words.
    worker.unref();
    return worker;
  }
}
