import path from 'node:path';
import { presenceOf } from './presence.ts';

const MOST_OF_A_NAME = 99;

/** The path of a file that is not there yet: nothing is replaced that somebody may have written on. `named` gives its name, and further ones for 2, 3 … */
export async function freeName(folder: string, named: (again: number) => string, taken: ReadonlySet<string> = new Set()): Promise<string> {
  for (let again = 1; ; again++) {
    const file = path.join(folder, named(again));
    if (again >= MOST_OF_A_NAME || (!taken.has(file) && (await presenceOf(file)) === 'gone')) return file;
  }
}
