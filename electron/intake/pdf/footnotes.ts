import type { Line } from './lines.ts';

/** Takes footnotes off a page: the small print at its foot, from the first line that begins with a mark, where marks stand in its text. */
export function withoutFootnotes(lines: readonly Line[], bodySize: number): readonly Line[] {
  if (!lines.some(({ noted }) => noted)) return lines;
  const downwards = [...lines].sort((one, other) => one.y - other.y);
  let first = downwards.length;
  while (first > 0 && (downwards[first - 1]?.size ?? bodySize) < bodySize * 0.95) first -= 1;
  const note = downwards.slice(first).findIndex(({ text }) => /^[\d*†‡]{1,3}\s*\S/.test(text));
  if (note < 0) return lines;
  const notes = new Set(downwards.slice(first + note));
  return lines.filter((line) => !notes.has(line));
}
