import { isLabel } from '../find/titles.ts';
import { isLoneMarker, splitMarker } from '../markers.ts';
import { sanitise } from '../sanitise.ts';

/** One printed line that is not empty. */
export interface Line {
  /** Without white space around it and without tool residue. Tabs and no-break spaces inside stay. */
  readonly text: string;
  /** Columns of white space before it; a tab counts four. */
  readonly indent: number;
  /** Empty lines stand before it. */
  readonly gap: boolean;
  /** Page furniture or a page break stood before it, so that it may go on with the line before. */
  readonly acrossPages: boolean;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Characters that {@link sanitise} removed. */
  readonly removed: number;
  /** Lines of page furniture that were dropped. */
  readonly furniture: number;
}

/** What word processors and converters leave behind when a document is saved as text. */
const residue = /\[bookmark: ?[^\]\n]*\]|<?!?-*\[(?:if !?support\w+|endif)\]-*>?|Error! (?:Bookmark|Reference source) not (?:defined|found)\.|\[pic\]/g;

export const withoutResidue = (text: string): string => text.replace(residue, '');

const pageNumber = /^(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^\d{1,3} of \d{1,3}$|^[-–—|]\s*\d{1,4}\s*[-–—|]$|^\d{1,4}\s*\|\s*page$/i;
const withPageNumber = /^.{0,80}\bpage\s+\d{1,4}(?:\s+of\s+\d{1,4})?$|^page\s+\d{1,4}(?:\s+of\s+\d{1,4})?\b.{0,80}$/i;

interface Raw {
  readonly text: string;
  readonly indent: number;
  readonly pageBreak: boolean;
}

const indentOf = (line: string): number => {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4;
    else if (/\s/.test(character)) columns += 1;
    else break;
  }
  return columns;
};

function rawLines(text: string): { readonly raw: readonly Raw[]; readonly removed: number } {
  let removed = 0;
  const raw = text.split('\f').flatMap((page, index) => {
    const clean = sanitise(page);
    removed += clean.removed;
    return clean.text.split('\n').map((line, place): Raw => {
      const words = withoutResidue(line);
      return { text: words.trim(), indent: indentOf(words), pageBreak: index > 0 && place === 0 };
    });
  });
  return { raw, removed };
}

/** Page numbers, and the running headers and footers that stand beside them on most pages. A repeated line alone proves nothing: “Suggestions” repeats too. */
function findFurniture(raw: readonly Raw[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  const filled = raw.flatMap((line, index) => (line.text === '' ? [] : [index]));
  const numbers = filled.filter((index) => /^\d{1,3}(?:\s*\/\s*\d{1,3})?$/.test(raw[index]?.text ?? ''));
  const numberAt = (index: number | undefined): number => parseInt(raw[index ?? -1]?.text ?? '0', 10);
  const rising = numbers.length >= 3 && numbers.every((index, place) => place === 0 || numberAt(index) > numberAt(numbers[place - 1]));
  const shape = (text: string): string => text.replace(/\d+/g, '#');
  const withNumbers = new Map<string, number[]>();
  for (const index of filled) {
    const text = raw[index]?.text ?? '';
    if (pageNumber.test(text) || (rising && numbers.includes(index))) furniture.add(index);
    else if (withPageNumber.test(text)) withNumbers.set(shape(text), [...(withNumbers.get(shape(text)) ?? []), index]);
  }
  for (const same of withNumbers.values()) if (same.length > 1) same.forEach((index) => furniture.add(index));

  const places = new Map<string, number[]>();
  filled.forEach((index) => places.set(raw[index]?.text ?? '', [...(places.get(raw[index]?.text ?? '') ?? []), index]));
  const placeOf = new Map(filled.map((index, place) => [index, place]));
  const breakNear = (index: number): boolean => {
    const place = placeOf.get(index) ?? 0;
    const before = filled[place - 1] ?? -1;
    const after = filled[place + 1] ?? raw.length;
    const breaks = raw.slice(before + 1, index + 1).some((line) => line.pageBreak) || raw.slice(index + 1, after + 1).some((line) => line.pageBreak);
    return breaks || furniture.has(before) || furniture.has(after);
  };
  for (const [text, same] of places) {
    if (text.length > 100 || same.length < 2 || furniture.has(same[0] ?? -1) || isLabel(text) || splitMarker(text)) continue;
    const near = same.filter(breakNear);
    if (near.length >= 2 && near.length * 3 >= same.length * 2) near.forEach((index) => furniture.add(index));
  }
  return furniture;
}

/** A whole text as lines: sanitised, without tool residue, without page furniture. */
export function linesOf(text: string): Lines {
  const { raw, removed } = rawLines(text);
  const furniture = findFurniture(raw);
  const lines: Line[] = [];
  let gap = true;
  let acrossPages = false;
  raw.forEach((line, index) => {
    if (line.pageBreak || furniture.has(index)) acrossPages = true;
    if (line.text === '' || furniture.has(index)) {
      gap = true;
      return;
    }
    lines.push({ text: line.text, indent: line.indent, gap, acrossPages });
    gap = false;
    acrossPages = false;
  });
  return { lines: withLoneMarkers(lines), removed, furniture: furniture.size };
}

/** Copying from a PDF often leaves a bullet on a line of its own, above its text. */
function withLoneMarkers(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, index): readonly Line[] => {
    const before = lines[index - 1];
    if (before && isLoneMarker(before.text) && !isLoneMarker(line.text)) return [{ ...before, text: `${before.text} ${line.text}` }];
    const next = lines[index + 1];
    return isLoneMarker(line.text) && next && !isLoneMarker(next.text) ? [] : [line];
  });
}
