import type { Line } from './lines.ts';

/**
 * The lines of a page in the order they are read in. The order of the file is right within a column and from column to column, but what
 * hangs in a frame (a text box, a header) may be drawn before or after all else. A stretch of lines that fills a space left free in
 * another one belongs there; columns stand beside one another and are left as they are.
 */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const stretches = stretchesOf(lines);
  if (stretches.length < 2) return lines;
  const columns: Line[][] = [];
  for (const stretch of stretches) {
    const home = columns.find((column) => isFramedBy(column, stretch));
    if (home) home.push(...stretch);
    else columns.push([...stretch]);
  }
  return columns.flatMap((column) => column.sort((one, other) => one.y - other.y || one.x - other.x));
}

/** Lines that follow one another downwards. */
function stretchesOf(lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = stretches.at(-1);
    if (last && before && line.y >= before.y - before.size / 2) last.push(line);
    else stretches.push([line]);
  });
  return stretches;
}

const edges = (lines: readonly Line[]): readonly [number, number] => [
  Math.min(...lines.map(({ x }) => x)),
  Math.max(...lines.map(({ right }) => right)),
];

/** Whether each stands above, below or between the lines of the other, and not beside them. */
function isFramedBy(column: readonly Line[], stretch: readonly Line[]): boolean {
  const [left, right] = edges(column);
  const [from, to] = edges(stretch);
  const overlap = Math.min(right, to) - Math.max(left, from);
  if (overlap < Math.min(right - left, to - from) * 0.6) return false;
  return stretch.every((line) => column.every((other) => Math.abs(line.y - other.y) > Math.min(line.size, other.size) * 0.6));
}
