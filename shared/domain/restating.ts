import { comparable } from '../intake/find/plain-words.ts';
import type { EntityId } from './entity.ts';
import type { Plan } from './plan.ts';
import type { Recommendation } from './review.ts';

/** A recommendation that seems to say what an earlier one says. A proposal: somebody has to look at both. */
export interface Restating {
  readonly later: Recommendation;
  readonly earlier: Recommendation;
  readonly alike: 'the same words' | 'nearly the same words';
}

const LEAST_WORDS = 6;
const NEARLY = 0.8;
const wordsOf = (text: string): ReadonlySet<string> => new Set(comparable(text).split(/[^\p{L}\p{N}'-]+/u).filter(Boolean));
/** How much of the words of two texts is in both, from 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

/** What might be linked and is not: each later one with the earliest that has its words, or nearly. */
export function likelyRestated(plan: Plan): ReadonlyMap<EntityId, Restating> {
  const all = plan.all('recommendation').map((one) => ({ one, plain: comparable(one.text), words: wordsOf(one.text) }));
  const found = new Map<EntityId, Restating>();
  all.forEach((later, at) => {
    if (later.one.restates !== null || later.plain === '') return;
    const before = all.slice(0, at);
    const same = before.find((earlier) => earlier.plain === later.plain);
    const near = same ?? before.find((earlier) => Math.min(earlier.words.size, later.words.size) >= LEAST_WORDS && shared(earlier.words, later.words) >= NEARLY);
    if (near && near.one.restates !== later.one.id) found.set(later.one.id, { later: later.one, earlier: near.one, alike: same ? 'the same words' : 'nearly the same words' });
  });
  return found;
}
