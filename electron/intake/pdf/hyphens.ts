import type { Line } from './lines.ts';

/** How two lines of one paragraph are put together: what replaces the end of the first and stands between them. */
export interface Hyphens {
  join(text: string, next: string): string;
  /** Words whose hyphen could have been the printer's or the author's, as they were written down. */
  readonly doubtful: readonly string[];
}

const DIVIDED = /([\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*)-$/u;
const FIRST_WORD = /^([\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*)/u;
const words = /[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*/gu;
/** First parts that take a hyphen in British English when nothing in the report tells. */
const joiners = new Set(
  (
    'self non well cross long short mid ex co pre multi inter high low ill all part full two three four five first second third half ' +
    'year decision policy risk evidence'
  ).split(' '),
);

/**
 * Tells a hyphen that the printer put at the end of a line from one that belongs to the word, by how the report itself writes the word
 * elsewhere, whole (“recommendation”) or with its hyphen (“cross-party”), and by whether its halves are words of the report.
 */
export function hyphensOf(lines: readonly Line[]): Hyphens {
  const known = new Set<string>();
  let divisions = 0;
  let proven = 0;
  lines.forEach((line, index) => {
    const found = line.text.match(words) ?? [];
    const inner = DIVIDED.test(line.text) ? found.slice(0, -1) : found;
    const dividedBefore = DIVIDED.test(lines[index - 1]?.text ?? '');
    for (const word of dividedBefore ? inner.slice(1) : inner) known.add(word.toLowerCase());
  });
  const has = (word: string): boolean => known.has(word.toLowerCase());
  lines.forEach((line, index) => {
    const parts = partsOf(line.text, lines[index + 1]?.text ?? '');
    if (!parts) return;
    divisions += 1;
    if (has(parts.first + parts.second) && !has(`${parts.first}-${parts.second}`)) proven += 1;
  });
  const divides = proven > 0 && proven * 5 >= divisions;
  const doubtful: string[] = [];
  return {
    doubtful,
    join(text, next) {
      if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
      if (/[\p{L}\p{N}][/–—‑]$/u.test(text)) return text + next;
      const parts = partsOf(text, next);
      if (!parts) return /\S-$/.test(text) && !/\s-$/.test(text) ? text + next : `${text} ${next}`;
      const { first, second } = parts;
      if (has(`${first}-${second}`) || /^[\p{Lu}\p{N}]/u.test(second) || /\p{N}$/u.test(first)) return text + next;
      if (has(first + second)) return text.slice(0, -1) + next;
      const lastPart = first.split('-').at(-1) ?? first;
      const bothWords = has(lastPart) && has(second.split('-')[0] ?? second) && second.length > 1;
      const keep = bothWords || joiners.has(lastPart.toLowerCase()) || !divides;
      if (divides) doubtful.push(keep ? `${first}-${second}` : first + second);
      return (keep ? text : text.slice(0, -1)) + next;
    },
  };
}

function partsOf(text: string, next: string): { first: string; second: string } | null {
  const first = DIVIDED.exec(text)?.[1];
  const second = FIRST_WORD.exec(next)?.[1];
  return first === undefined || second === undefined ? null : { first, second };
}
