import type { EntityId } from './entity.ts';

/** What a session calls the things it makes: itself, the number of the change, and that of the thing in it (`p0c8w3t5ze-40-3`). */
const MADE = /^(.*-)(\d+)-(\d+)$/;

/**
 * Which of two things was made first, by their ids, below zero where it is `a`: the tenth change of a session comes after its ninth. Sessions are drawn at random, so of
 * things from two of them this says only what everybody says.
 */
export function byMaking(a: EntityId, b: EntityId): number {
  const [one, other] = [MADE.exec(a), MADE.exec(b)];
  if (one !== null && other !== null && one[1] === other[1]) return Number(one[2]) - Number(other[2]) || Number(one[3]) - Number(other[3]);
  return a < b ? -1 : a > b ? 1 : 0;
}
