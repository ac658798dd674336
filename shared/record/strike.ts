import { editsOf, type Change, type Strike, type StruckChange } from './change.ts';
import { wordsDigest, type Digest } from './hash.ts';
import { canonical, type Value } from './value.ts';

/** The change without its words. Everything else stays, and so does its hash. A struck change is returned as it is. */
export function struckForm(change: Change, strike: Omit<Strike, 'digest'>, digest: Digest): StruckChange {
  if (change.struck) return change;
  const { edits, label, ...rest } = change;
  return { ...rest, struck: { at: strike.at, by: strike.by, digest: wordsDigest(digest, edits, label), why: strike.why } };
}

/**
 * What is alike in every form of one change, struck or not: all but its words, and the digest of those.
 * Without a digest the words are taken on trust, as in a window that folds what its main process has checked.
 */
export function identityOf(change: Change, digest?: Digest): string {
  const { edits, label, struck, ...rest } = change;
  const words = !digest ? '' : struck ? struck.digest : wordsDigest(digest, edits!, label!);
  return `${words} ${canonical(rest as Value)}`;
}

/**
 * Which of two forms of one change to keep: struck beats unstruck; of two strikes, the one whose text sorts first.
 * It never depends on which came first, so copies that strike the same change apart come to agree.
 */
export function stronger(held: Change, other: Change): Change {
  if (!other.struck) return held;
  if (!held.struck) return other;
  return canonical(held.struck as unknown as Value) <= canonical(other.struck as unknown as Value) ? held : other;
}

/**
 * Whether any text that a change sets or says of itself is one of those looked for. An undo or a redo repeats the words it puts back, so
 * before striking, look for every change that mentions them; look again after merging with a copy that had not heard of the strike.
 */
export function mentions(change: Change, holds: (text: string) => boolean): boolean {
  return !change.struck && (holds(change.label) || contains(editsOf(change) as Value, holds));
}

function contains(value: Value, holds: (text: string) => boolean): boolean {
  if (typeof value === 'string') return holds(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(member => contains(member as Value, holds));
}
