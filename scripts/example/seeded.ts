/** Numbers from 0 up to 1, the same ones in the same order for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Ten characters as a session has them, drawn from such numbers. */
export const drawnName = (random: () => number): string =>
  Array.from({ length: 10 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
