import type { Tell } from './ports.ts';

const LONGEST_MS = 2_000;

/** Asks the window to send what is still being typed, and waits until it has, two seconds at most: a window that hangs must not keep a plan from being saved. */
export class Typing {
  readonly #tell: Tell;
  readonly #waiting = new Map<number, () => void>();
  readonly #longest: number;
  #ticket = 0;

  constructor(tell: Tell, longest = LONGEST_MS) {
    this.#tell = tell;
    this.#longest = longest;
  }

  settled(): Promise<void> {
    const ticket = ++this.#ticket;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.sent(ticket), this.#longest);
      this.#waiting.set(ticket, () => {
        clearTimeout(timer);
        resolve();
      });
      this.#tell('typing:send', { ticket });
    });
  }
  /** The window's answer. One with a ticket nobody waits for is late or made up, and means nothing. */
  sent(ticket: unknown): void {
    if (typeof ticket !== 'number') return;
    this.#waiting.get(ticket)?.();
    this.#waiting.delete(ticket);
  }
}
