import { editsOf, type Change } from '../record/change.ts';
import type { PlanRecord } from '../record/record.ts';
import type { Value } from '../record/value.ts';
import { textsIn } from './texts.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const LINK = /^[a-z]+(\/[\w-]+)+$/i;
const wordsOf = (text: string): string[] => (text.normalize('NFC').match(WORD) ?? []).filter((word) => /\p{L}{2}/u.test(word));
const textsOf = (change: Change): string[] => textsIn(editsOf(change) as Value, (text) => !LINK.test(text)).map(({ text }) => text);

/** Words that were struck out here and stand again in changes of a copy that had not heard of it, as they are written there. */
export interface ComeBack {
  readonly words: readonly string[];
  /** How many of the changes have them. */
  readonly changes: number;
}

/**
 * Striking reaches every change that was there, and none that came later. What was struck is written down nowhere; but a copy that had not
 * heard of it still has those changes whole, and what stands in them and no longer anywhere here are the words. `arrived`: what is new here.
 */
export function comeBack(record: PlanRecord, copy: readonly Change[], arrived: readonly Change[]): ComeBack {
  const whole = copy.filter((change) => !change.struck && record.graph.nodes.get(change.id)?.change.struck);
  if (whole.length === 0) return { words: [], changes: 0 };
  const struck = new Set(whole.flatMap(textsOf).flatMap(wordsOf).map((word) => word.toLowerCase()));
  for (const change of record.changes()) for (const text of textsOf(change)) for (const word of wordsOf(text)) struck.delete(word.toLowerCase());
  const found = arrived.map((change) => textsOf(change).flatMap((text) => runsOf(text, struck))).filter((runs) => runs.length > 0);
  return { words: [...new Set(found.flat())], changes: found.length };
}

/** Where such words stand beside each other, all of them together: `Margaret Osei`. */
function runsOf(text: string, struck: ReadonlySet<string>): string[] {
  const runs: string[] = [];
  let end = -1;
  const normal = text.normalize('NFC');
  for (const { 0: word, index } of normal.matchAll(WORD)) {
    if (!struck.has(word.toLowerCase())) end = -1;
    else {
      const isNext = end >= 0 && normal.slice(end, index).trim() === '';
      if (isNext) runs.push(`${runs.pop()!} ${word}`);
      else runs.push(word);
      end = index + word.length;
    }
  }
  return runs;
}

/** To be said where any have; null where none. */
export function comeBackWords({ words, changes }: ComeBack): string | null {
  const [first] = words;
  if (first === undefined) return null;
  const more = words.length > 1 ? ' and other words' : '';
  return `“${first}”${more}, struck out of your plan earlier, ${words.length > 1 ? 'stand' : 'stands'} again in ${changes === 1 ? 'one change' : `${changes} changes`} of this copy, which had not heard of that. Strike them out again once it is merged.`;
}
