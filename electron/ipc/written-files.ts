import path from 'node:path';

/** The files this application has written since it was started: the only ones it opens in other programs. */
export class WrittenFiles {
  readonly #paths = new Set<string>();

  add(file: string): void {
    this.#paths.add(path.resolve(file));
  }
  has(file: string): boolean {
    return this.#paths.has(path.resolve(file));
  }
}
