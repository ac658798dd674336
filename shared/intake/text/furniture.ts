import { isLabel } from '../find/titles.ts';
import { splitMarker } from '../markers.ts';

/** A printed line, with white space around it taken off. */
export interface PrintedLine {
  readonly text: string;
  /** A form feed stood before it. */
  readonly pageBreak: boolean;
}

const pageNumber =
  /^(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^\d{1,3} of \d{1,3}$|^[-–—|]\s*\d{1,4}\s*[-–—|]$|^\d{1,4}\s*\|\s*page$/i;
const withPageNumber = /^.{0,80}\bpage\s+\d{1,4}(?:\s+of\s+\d{1,4})?$|^page\s+\d{1,4}(?:\s+of\s+\d{1,4})?\b.{0,80}$/i;
const bareNumber = /^\d{1,3}(?:\s*\/\s*\d{1,3})?$/;

/** The places of lines with the same key, in their order. */
function placesBy(
  lines: readonly PrintedLine[],
  places: readonly number[],
  keyOf: (text: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(lines[place]?.text ?? '');
    const same = found.get(key);
    if (same) same.push(place);
    else found.set(key, [place]);
  }
  return found;
}

/** Page numbers: words that say so, the same words with another number, and bare numbers if they only ever rise. */
function pageNumbers(lines: readonly PrintedLine[], filled: readonly number[]): readonly number[] {
  const textAt = (place: number | undefined): string => lines[place ?? -1]?.text ?? '';
  const bare = filled.filter((place) => bareNumber.test(textAt(place)));
  const rising =
    bare.length >= 3 && bare.every((place, index) => index === 0 || parseInt(textAt(place), 10) > parseInt(textAt(bare[index - 1]), 10));
  const plain = filled.filter((place) => pageNumber.test(textAt(place)));
  const worded = placesBy(
    lines,
    filled.filter((place) => withPageNumber.test(textAt(place))),
    (text) => text.replace(/\d+/g, '#'),
  );
  return [...plain, ...(rising ? bare : []), ...[...worded.values()].filter((same) => same.length > 1).flat()];
}

/**
 * The places of page numbers, and of the running headers and footers that stand beside them (or beside form feeds) on most pages. A
 * repeated line alone proves nothing: “Suggestions” repeats too.
 */
export function furnitureIn(lines: readonly PrintedLine[]): ReadonlySet<number> {
  const filled = lines.flatMap((line, place) => (line.text === '' ? [] : [place]));
  const furniture = new Set(pageNumbers(lines, filled));
  const indexOf = new Map(filled.map((place, index) => [place, index]));
  const breakBetween = (from: number, to: number): boolean => lines.slice(from, to).some((line) => line.pageBreak);
  const besideBreak = (place: number): boolean => {
    const index = indexOf.get(place) ?? 0;
    const before = filled[index - 1] ?? -1;
    const after = filled[index + 1] ?? lines.length;
    return furniture.has(before) || furniture.has(after) || breakBetween(before + 1, after + 1);
  };
  for (const [text, same] of placesBy(lines, filled, (text) => text)) {
    if (same.length < 2 || text.length > 100 || furniture.has(same[0] ?? -1) || isLabel(text) || splitMarker(text)) continue;
    const beside = same.filter(besideBreak);
    if (beside.length >= 2 && beside.length * 3 >= same.length * 2) beside.forEach((place) => furniture.add(place));
  }
  return furniture;
}
