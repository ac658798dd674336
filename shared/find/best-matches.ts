import type { Findable, Sort } from './findable.ts';
import { SORTS } from './findable.ts';
import { folded, wordsOf } from './folded.ts';

export interface Match {
  readonly thing: Findable;
  /** Where the words were found that its title does not show: a few words around them; null where the title or reference has them. */
  readonly excerpt: string | null;
}
export interface Matches {
  /** The best, grouped by sort, the sort with the best first. */
  readonly groups: readonly { readonly sort: Sort; readonly matches: readonly Match[]; readonly found: number }[];
  /** All that were found, shown or not. */
  readonly found: number;
}
interface Folded {
  readonly thing: Findable;
  readonly ref: string;
  readonly title: string;
  readonly rest: string;
}
/** Folding tens of thousands of texts is done once, not at every key. */
export type Index = readonly Folded[];
export const indexOf = (things: readonly Findable[]): Index =>
  things.map((thing) => ({ thing, ref: folded(thing.ref), title: folded(thing.title), rest: folded(`${thing.detail} ${thing.words}`) }));

/** How well each place answers a word. What has none of them scores 0 in all, so it is out. */
const WORTH = { ref: 100, refStart: 40, titleStart: 30, wordStart: 20, inTitle: 10, inRest: 3 } as const;

function worthOfWord(word: string, { ref, title, rest }: Folded): number {
  if (ref === word) return WORTH.ref;
  if (ref !== '' && ref.startsWith(word)) return WORTH.refStart;
  const at = title.indexOf(word);
  if (at === 0) return WORTH.titleStart;
  if (at > 0) return /[\p{L}\p{N}]/u.test(title.charAt(at - 1)) && !title.includes(` ${word}`) ? WORTH.inTitle : WORTH.wordStart;
  return rest.includes(word) ? WORTH.inRest : 0;
}
/** Every word must be found somewhere in a thing; 0 means that one is not. */
function worth(words: readonly string[], one: Folded): number {
  let sum = 0;
  for (const word of words) {
    const part = worthOfWord(word, one);
    if (part === 0) return 0;
    sum += part;
  }
  // The words as one phrase, in the title, are what was meant.
  return words.length > 1 && one.title.includes(words.join(' ')) ? sum + WORTH.titleStart : sum;
}

/** The best `most` of each sort that have every word. Equally good ones keep the order they are in. Nothing typed finds nothing. */
export function bestMatches(index: Index, typed: string, most: number): Matches {
  const words = wordsOf(typed);
  if (words.length === 0) return { groups: [], found: 0 };
  const bySort = new Map<Sort, { readonly one: Folded; readonly worth: number }[]>();
  let found = 0;
  for (const one of index) {
    const value = worth(words, one);
    if (value === 0) continue;
    found += 1;
    const group = bySort.get(one.thing.sort);
    if (group) group.push({ one, worth: value });
    else bySort.set(one.thing.sort, [{ one, worth: value }]);
  }
  const groups = [...bySort].map(([sort, all]) => {
    all.sort((a, b) => b.worth - a.worth);
    return { sort, best: all[0]!.worth, found: all.length, matches: all.slice(0, most).map(({ one }) => ({ thing: one.thing, excerpt: excerptOf(words, one) })) };
  });
  groups.sort((a, b) => b.best - a.best || SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort));
  return { groups: groups.map(({ sort, matches, found: count }) => ({ sort, matches, found: count })), found };
}

/** Characters shown before and after a word that was found inside a long text. */
const AROUND = 48;
function excerptOf(words: readonly string[], { thing, ref, title }: Folded): string | null {
  const hidden = words.find((word) => !ref.includes(word) && !title.includes(word) && !folded(thing.detail).includes(word));
  if (hidden === undefined) return null;
  // Looked for in the words as they are written. Where folding changed their length it may not be found there, and nothing is shown.
  const text = thing.words.replace(/\s+/g, ' ');
  const at = text.toLowerCase().indexOf(hidden);
  if (at < 0) return null;
  const start = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const end = text.indexOf(' ', at + hidden.length + AROUND);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end < 0 ? undefined : end)}${end < 0 ? '' : ' …'}`;
}
