import type { Line } from './lines.ts';

export interface WithoutFurniture {
  readonly lines: readonly Line[];
  /** A sentence for the clerk that names what was left out. */
  readonly warnings: readonly string[];
}

/** How many lines at either edge of a page may be running headers or footers. */
const DEEPEST = 4;
/** Points by which the same header may stand higher or lower. */
const DRIFT = 4;

const pageNumber = /^[-–—|\s]*(?:page|p\.?)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[-–—|]*\s*(?:page)?$/i;
const romanNumber = /^[-–—|\s]*[ivxlc]{1,6}[-–—|\s]*$/i;
/** A number set off from the words beside it (`Report | 3`, `3⇥Report`, `… Page 3 of 9`): what stands there may count pages. */
const count = '(?:page\\s*)?\\d{1,4}(?:\\s*of\\s*\\d{1,4})?';
const numbered = new RegExp(`(?:[|\\t–—]\\s*${count}|\\bpage\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?)$|^${count}\\s*[|\\t–—]`, 'i');

/** What a line is compared by: as it stands, or with its digits blotted out where they are a page's number. */
function shapeOf(text: string): string {
  const plain = text.replace(/ +/g, ' ').trim();
  if (pageNumber.test(plain)) return '#';
  if (romanNumber.test(plain)) return 'roman';
  return numbered.test(plain) ? plain.replace(/\d+/g, '#') : plain;
}

/**
 * Takes running headers, footers and page numbers off the pages: lines at the edge of a page that come again at the same height on other
 * pages. Only the outermost lines can be furniture, and larger print never is, so that a heading at the top of every page stays.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[], bodySize: number): WithoutFurniture {
  const filled = pages.filter((lines) => lines.length > 0).length;
  const edges = pages.flatMap((lines) => [...edgeOf(lines, 'top'), ...edgeOf(lines, 'bottom')]);
  const places = new Map<string, Line[]>();
  for (const { key, line } of edges) places.set(key, [...(places.get(key) ?? []), line]);
  const repeats = (key: string, line: Line): boolean => {
    const same = (places.get(key) ?? []).filter((other) => Math.abs(other.y - line.y) <= DRIFT);
    const onPages = new Set(same.map(({ page }) => page)).size;
    return onPages >= Math.min(3, filled) && onPages >= 2 && onPages >= Math.max(2, filled * 0.25);
  };
  const furniture = new Set<Line>();
  for (const lines of pages) {
    for (const side of ['top', 'bottom'] as const) {
      for (const { key, line } of edgeOf(lines, side)) {
        if (line.size > bodySize * 1.25 || !repeats(key, line)) break;
        furniture.add(line);
      }
    }
  }
  return { lines: pages.flat().filter((line) => !furniture.has(line)), warnings: named(furniture) };
}

/** The outermost lines of one edge, from the outside inwards, each with what it is compared by. */
function edgeOf(lines: readonly Line[], side: 'top' | 'bottom'): { key: string; line: Line }[] {
  const sorted = [...lines].sort((one, other) => (side === 'top' ? one.y - other.y : other.y - one.y));
  return sorted.slice(0, DEEPEST).map((line) => ({ key: `${side} ${shapeOf(line.text)}`, line }));
}

function named(furniture: ReadonlySet<Line>): string[] {
  const words = new Map<string, number>();
  for (const { text } of furniture) {
    const shape = shapeOf(text);
    if (shape !== '#' && shape !== 'roman') words.set(text.replace(/\s+/g, ' '), (words.get(text.replace(/\s+/g, ' ')) ?? 0) + 1);
  }
  const repeated = [...words].filter(([, count]) => count > 1).map(([text, count]) => `“${text}” (on ${count} pages)`);
  return repeated.length === 0 ? [] : [`Running headers and footers were left out: ${repeated.slice(0, 6).join(', ')}.`];
}
