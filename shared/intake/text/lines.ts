import { sanitise } from '../sanitise.ts';
import { cutAtBreaks } from './breaks.ts';
import { furnitureIn, type PrintedLine } from './furniture.ts';
import { withLoneMarkers } from './lone-markers.ts';

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
  /** Only a soft break (Shift+Enter in a word processor) parts it from the line before: both are one paragraph there. */
  readonly soft: boolean;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Characters that {@link sanitise} removed. */
  readonly removed: number;
  /** Lines of page furniture that were dropped. */
  readonly furniture: number;
}

/** What word processors and converters leave behind when a document is saved as text. */
const residue = new RegExp(
  [
    '\\[bookmark: ?[^\\]\\n]*\\]',
    '(?:<!-{0,4})?\\[(?:if !?support\\w{1,20}|endif)\\](?:-{0,4}>)?',
    'Error! (?:Bookmark|Reference source) not (?:defined|found)\\.',
    '\\[pic\\]',
  ].join('|'),
  'g',
);

export const withoutResidue = (text: string): string => text.replace(residue, '');

interface Raw extends PrintedLine {
  readonly indent: number;
  readonly soft: boolean;
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
  const raw = cutAtBreaks(text).map(({ text: line, before }): Raw => {
    const clean = sanitise(line);
    removed += clean.removed;
    const words = withoutResidue(clean.text);
    return { text: words.trim(), indent: indentOf(words), pageBreak: before === 'page', soft: before === 'soft' };
  });
  return { raw, removed };
}

/** A whole text as lines: sanitised, without tool residue, without page furniture. */
export function linesOf(text: string): Lines {
  const { raw, removed } = rawLines(text);
  const furniture = furnitureIn(raw);
  const lines: Line[] = [];
  let gap = true;
  let acrossPages = false;
  raw.forEach((line, index) => {
    if (line.pageBreak || furniture.has(index)) acrossPages = true;
    if (line.text === '' || furniture.has(index)) {
      gap = true;
      return;
    }
    lines.push({ text: line.text, indent: line.indent, gap, acrossPages, soft: line.soft && !gap });
    gap = false;
    acrossPages = false;
  });
  return { lines: withLoneMarkers(lines), removed, furniture: furniture.size };
}
