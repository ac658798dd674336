import { templateLimits } from '../../limits.ts';

/** How much of a template is drawn: what it says must not decide how much a window has to show. */
export class Budget {
  #blocks: number = templateLimits.drawnBlocks;
  #pieces: number = templateLimits.drawnPieces;
  #characters: number = templateLimits.drawnCharacters;
  /** Whether something was left out. */
  isSpent = false;

  /** Whether one more paragraph, cell or box is drawn. */
  block(): boolean {
    this.#blocks -= 1;
    return this.#has(this.#blocks);
  }
  /** As much of the words as is still drawn. */
  words(words: string): string {
    this.#pieces -= 1;
    if (!this.#has(this.#pieces)) return '';
    const left = words.slice(0, this.#characters);
    this.#characters -= left.length;
    this.#has(left.length - words.length);
    return left;
  }
  #has(left: number): boolean {
    if (left < 0) this.isSpent = true;
    return left >= 0;
  }
}
