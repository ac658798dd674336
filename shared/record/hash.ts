import type { Change, Draft, Edits } from './change.ts';
import { canonical, type Value } from './value.ts';

/** SHA-256 of UTF-8 text, in lower-case hexadecimal. Injected, so that this folder needs neither Node nor a library. */
export type Digest = (text: string) => string;

const FORMAT = 'matters-arising/change/1';

/** The first 128 bits, in hexadecimal: enough that nobody meets two alike by accident or by trying. */
const shortened = (digest: Digest, value: Value): string => digest(canonical(value)).slice(0, 32);

/** Stands for the words of a change inside its hash, so that the words can be struck and the hash still holds. */
export const wordsDigest = (digest: Digest, edits: Edits, label: string): string => shortened(digest, [edits, label]);

/**
 * The hash that binds a change to its plan, to the hashes of the changes in `after` (in that order), and to all it says:
 * SHA-256 over canonical `[format, planId, parents' hashes, the change without edits, label, struck and hash, words digest]`.
 * The name, time and reason of a strike are not in it: they were not known when the change was made.
 */
export function hashOf(digest: Digest, planId: string, parents: readonly string[], change: Draft | Change): string {
  const { edits, label, struck, hash: _, ...rest } = change as Partial<Change> & { readonly [member: string]: Value };
  const words = struck ? struck.digest : wordsDigest(digest, edits!, label!);
  return shortened(digest, [FORMAT, planId, parents, rest as Value, words]);
}
