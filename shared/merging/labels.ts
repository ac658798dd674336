import type { MergeItem, MergeTold } from '../contract/contract.ts';
import { briefly } from '../commands/words.ts';
import { count, listed } from '../papers/words.ts';

const MOST_NAMED = 3;

/** `Tom Okoro’s copy`; where several people worked on it, the copy by its file’s name. */
export function copyName(people: readonly string[], fileName: string): string {
  const named = [...new Set(people)].filter((name) => name !== '');
  return named.length === 1 ? `${named[0]!}’s copy` : `the copy “${briefly(fileName, 80)}”`;
}

/** What came in and can be taken back, as a sentence names it: `the merge with Tom Okoro’s copy`, `9 returns`. */
export const madeWords = ({ as, name }: Pick<MergeTold, 'as' | 'name'>): string => (as === 'returns' ? name : `the merge with ${name}`);

/** What the clerk’s own change after a merge is called: `Kept our target date of A12 against Tom Okoro’s copy`. */
export function decisionLabel(declined: readonly MergeItem[], taken: readonly MergeItem[], copy: string): string {
  const kept = declined.filter(({ what }) => what !== 'added');
  const leftOut = declined.filter(({ what }) => what === 'added');
  const parts = [
    kept.length > 0 ? `kept our ${namedItems(kept)} against ${copy}${settlingWords(kept)}` : '',
    leftOut.length > 0 ? `left out ${namedItems(leftOut)} of ${kept.length > 0 ? 'it' : copy}` : '',
    taken.length > 0 ? `settled ${namedItems(taken)} as ${kept.length + leftOut.length > 0 ? 'it has' : `${copy} has`} it` : '',
  ].filter(Boolean);
  const label = listed(parts);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Declining what is in a clash here already settles that clash. */
const settledBy = (declined: readonly MergeItem[]): number => declined.filter(({ openHere }) => openHere !== null).length;
function settlingWords(kept: readonly MergeItem[]): string {
  const n = settledBy(kept);
  return n === 0 ? '' : ` (settling ${n === 1 ? 'a clash' : `${n} clashes`})`;
}

function namedItems(items: readonly MergeItem[]): string {
  if (items.length > MOST_NAMED) return count(items.length, 'thing');
  return listed(items.map(({ about, label, what }) => {
    const name = briefly(about.ref || about.name);
    return what === 'changed' ? `${label.charAt(0).toLowerCase()}${label.slice(1)} of ${name}` : name || label.toLowerCase();
  }));
}

/** What came in, for the foot of the window, and what became of clashes. */
export function mergeSentence(items: readonly MergeItem[], left: readonly MergeItem[], copy: string, clashes: number): string {
  const [declined, settled] = [left.length, settledBy(left)];
  const cameIn = items.length - declined;
  const first = cameIn === 0 ? `Nothing of ${copy} shows in the plan` : `${sentenceCase(count(cameIn, 'thing'))} came in from ${copy}`;
  const kept = declined === 0 ? '' : `; ${declined === 1 ? 'one stays' : `${declined} stay`} as ${declined === 1 ? 'it was' : 'they were'}`;
  const open = clashes === 0 ? '' : ` ${clashes === 1 ? 'One clash is' : `${clashes} clashes are`} to be settled.`;
  const closed = settled === 0 ? '' : ` ${settled === 1 ? 'One clash that was open is' : `${settled} clashes that were open are`} settled by that.`;
  return `${first}${kept}.${closed}${open}`;
}
const sentenceCase = (words: string): string => words.replace(/^1 /, 'One ');
