import { seeded } from '../../example/seeded.ts';

const WORDS = (
  'the council will publish a clear programme for town centre sites with one senior officer answerable for each and agree measures of ' +
  'success by spring so that members can see progress every quarter and residents know what has changed since the review parish ' +
  'partners housing budget savings workforce scrutiny cabinet report neighbourhood digital delivery'
).split(' ');

/** Numbers and words that are the same for the same seed. */
export class Draws {
  readonly random: () => number;

  constructor(seed: number) {
    this.random = seeded(seed);
  }
  below(count: number): number {
    return Math.floor(this.random() * count);
  }
  one<Thing>(things: readonly Thing[]): Thing {
    return things[this.below(things.length)]!;
  }
  /** So many words as a sentence. */
  sentence(count: number): string {
    const words = Array.from({ length: count }, () => this.one(WORDS)).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }
}
