import { count } from '../papers/words.ts';
import type { ComparedLine, Comparison, Difference } from './compare.ts';

const HEADINGS: Readonly<Record<Difference, string>> = { changed: 'Changed', added: 'Added', removed: 'Removed' };

/** `3 added, 12 changed, 1 removed`; `Nothing is different`. */
export function countsInWords({ counts }: Comparison): string {
  const said = (['added', 'changed', 'removed'] as const).filter((is) => counts[is] > 0).map((is) => `${count(counts[is], 'thing').replace(/ things?$/, '')} ${is}`);
  return said.length === 0 ? 'Nothing is different' : said.join(', ');
}

/** A comparison as plain text, to paste into a letter or a paper: no value stands by colour or a stroke alone. */
export function comparisonAsText(comparison: Comparison, title: string): string {
  const parts = (['changed', 'added', 'removed'] as const).flatMap((is) => {
    const things = comparison.things.filter((one) => one.is === is);
    const lines = things.flatMap(({ name, title: words, lines: each }) => [[name, words].filter(Boolean).join(': '), ...each.map((line) => `  ${lineAsText(line)}`)]);
    return things.length === 0 ? [] : ['', `${HEADINGS[is]} (${things.length})`, ...lines];
  });
  return [title, countsInWords(comparison), ...parts].join('\n');
}

function lineAsText({ what, before, after, why }: ComparedLine): string {
  const because = why === '' ? '' : ` (${why})`;
  if (before === null) return `${what}: ${after ?? ''}${because}`;
  return after === null ? `${what}: was ${before}${because}` : `${what}: was ${before}; now ${after}${because}`;
}
