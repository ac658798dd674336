/** When a plan is next saved by itself. Asking again sets the time anew. */
export class SaveClock {
  readonly #save: () => void;
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;

  constructor(save: () => void) {
    this.#save = save;
  }
  /** `after`: milliseconds. */
  soon(after: number): void {
    this.wait();
    if (this.#isStopped) return;
    this.#timer = setTimeout(this.#save, after);
    // Leaving is held up by the question whether to save, not by this clock.
    this.#timer.unref();
  }
  /** Not until it is asked again. */
  wait(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
  stop(): void {
    this.#isStopped = true;
    this.wait();
  }
}
