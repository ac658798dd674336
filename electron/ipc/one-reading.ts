import type { Events } from '../../shared/contract/contract.ts';
import type { Tell } from './ports.ts';

type Progress = NonNullable<Events['task:progress']>;

/** Does one reading at a time, and tells the window how far it is until it is over. A second one takes the place of the first, which sees its signal abort. */
export class OneReading {
  readonly #tell: Tell;
  readonly #task: Progress['task'];
  #cancel: AbortController | null = null;

  constructor(tell: Tell, task: Progress['task']) {
    this.#tell = tell;
    this.#task = task;
  }

  async read<T>(reading: (signal: AbortSignal, progress: (words: string, of?: Pick<Progress, 'done' | 'total'>) => void) => Promise<T>): Promise<T> {
    this.cancel();
    const mine = (this.#cancel = new AbortController());
    try {
      return await reading(mine.signal, (words, { done, total } = { done: 0, total: 0 }) => {
        if (this.#cancel === mine) this.#tell('task:progress', { task: this.#task, done, total, words });
      });
    } finally {
      if (this.#cancel === mine) {
        this.#cancel = null;
        this.#tell('task:progress', null);
      }
    }
  }
  cancel(): void {
    this.#cancel?.abort();
  }
}
