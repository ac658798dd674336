import type { FromChild } from './child.ts';

/** Who hears a process now. That it is gone is told once to each, also to whoever comes to hear it afterwards. */
export class Hearing {
  #heard: (message: FromChild) => void = () => {};
  #gone: () => void = () => {};
  #isGone = false;

  by(heard: (message: FromChild) => void, gone: () => void): void {
    this.#heard = heard;
    this.#gone = gone;
    if (this.#isGone) gone();
  }
  heard(message: FromChild): void {
    this.#heard(message);
  }
  gone(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#gone();
  }
}
