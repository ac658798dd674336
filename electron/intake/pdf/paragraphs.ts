import { opensReference } from '../../../shared/intake/find/references.ts';
import { splitMarker, type MarkerClass } from '../../../shared/intake/markers.ts';
import type { Hyphens } from './hyphens.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';

/** Lines that belong together, in order. */
export interface Paragraph {
  readonly lines: readonly [Line, ...Line[]];
  readonly text: string;
  readonly markerClass: MarkerClass | null;
}

interface Open {
  readonly lines: [Line, ...Line[]];
  text: string;
  readonly markerClass: MarkerClass | null;
}

type Step = 'goes on' | 'line break' | 'begins';

/** Points by which edges may differ and still be the same. */
const SAME = 3;

/**
 * Joins printed lines to paragraphs, headings and list items as they were before they were wrapped, also over the ends of columns and
 * pages.
 */
export function paragraphsOf(lines: readonly Line[], measures: Measures, hyphens: Hyphens): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Open | null = null;
  for (const line of lines) {
    const step: Step = open ? stepTo(line, open, measures) : 'begins';
    if (open && step !== 'begins') {
      open.text = step === 'goes on' ? hyphens.join(open.text, line.text) : `${open.text}\n${line.text}`;
      open.lines.push(line);
    } else {
      open = { lines: [line], text: line.text, markerClass: splitMarker(line.text)?.markerClass ?? null };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

export const standsOut = ({ size, bold }: Line, measures: Measures): boolean =>
  size >= measures.bodySize * 1.08 || (bold && !measures.bodyBold);

function stepTo(line: Line, open: Open, measures: Measures): Step {
  const before = open.lines.at(-1) ?? open.lines[0];
  const sameColumn = line.page === before.page && line.run === before.run;
  const full = isFull(before, line, measures);
  const lowerCase = /^[\p{Ll}(]/u.test(line.text);
  const sentenceEnded = /[.!?:][”"’')\]]*$/.test(before.text);
  if (Math.abs(line.size - before.size) > 0.75) return 'begins';
  if (line.bold !== before.bold && !(full && lowerCase)) return 'begins';
  if (sameColumn && line.y - before.y > measures.leading * line.size * 1.25) return 'begins';
  if (beginsItem(line, open, full, sentenceEnded, measures)) return 'begins';
  if (sentenceEnded && opensReference(line.text)) return 'begins';
  if (!sameColumn && line.page !== before.page && roomBelow(before, measures)) return 'begins';
  // Nothing measures the gap over a page end. A line that has no room left and ends a sentence there is more often in the middle of a
  // paragraph than at its end.
  if (!sameColumn) return full && (lowerCase || (!before.text.endsWith(':') && followsEdge(line, open, measures))) ? 'goes on' : 'begins';
  if (standsOut(line, measures)) return full ? 'goes on' : 'begins';
  return open.markerClass === null ? inParagraph(line, open, full) : inItem(line, open, full, lowerCase, sentenceEnded);
}

/** Whether the next line's first word had no more room: a line that ends before it must was ended on purpose. */
function isFull(before: Line, line: Line, measures: Measures): boolean {
  if (/[\p{L}\p{N}]-$|\u00ad$/u.test(before.text)) return true;
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const room = measures.rightOf(before) - before.right;
  return ((line.right - line.x) * breadth(` ${word}`)) / breadth(line.text) > room * 0.9 - 1;
}

/** How broad letters are beside one another, near enough for any roman typeface. */
function breadth(text: string): number {
  let total = 0;
  for (const letter of text)
    total += /[mwMW—%@]/.test(letter)
      ? 0.85
      : /[ilj.,;:'’‘|!I]/.test(letter)
        ? 0.25
        : /[ftr() -]/.test(letter)
          ? 0.32
          : /[A-Z]/.test(letter)
            ? 0.68
            : 0.54;
  return Math.max(total, 0.1);
}

/** Whether several more lines would have had room on the page, so that it was ended on purpose. */
const roomBelow = (last: Line, measures: Measures): boolean => measures.bottomOf(last) - last.y > 5 * measures.leading * last.size;

/** A marker begins an item, unless it may as well be a number or a dash that a wrapped line happens to begin with. */
function beginsItem(line: Line, open: Open, full: boolean, sentenceEnded: boolean, measures: Measures): boolean {
  const markerClass = splitMarker(line.text)?.markerClass;
  if (markerClass === undefined) return false;
  if (markerClass === 'symbol' || markerClass === 'hollow') return true;
  const [first] = open.lines;
  const edge = (one: Line, x: number): number => x - measures.leftOf(one);
  if (open.markerClass === markerClass && Math.abs(edge(line, line.x) - edge(first, first.x)) <= SAME) return true;
  const wouldGoOn = Math.abs(edge(line, line.x) - edge(first, continuationX(open))) <= SAME;
  return !(full && wouldGoOn && !sentenceEnded);
}

/** Where the next line of an open paragraph or item is expected to begin. */
const continuationX = (open: Open): number => (open.lines.length > 1 ? (open.lines.at(-1) ?? open.lines[0]).x : open.lines[0].textX);

function followsEdge(line: Line, open: Open, measures: Measures): boolean {
  const last = open.lines.at(-1) ?? open.lines[0];
  const expected = continuationX(open) - measures.leftOf(last);
  return Math.abs(line.x - measures.leftOf(line) - expected) <= SAME;
}

function inParagraph(line: Line, open: Open, full: boolean): Step {
  const [first] = open.lines;
  const edge = continuationX(open);
  if (line.x > edge + SAME) return 'begins';
  if (line.x < edge - SAME && !(open.lines.length === 1 && first.x - line.x < 60)) return 'begins';
  return full ? 'goes on' : 'begins';
}

function inItem(line: Line, open: Open, full: boolean, lowerCase: boolean, sentenceEnded: boolean): Step {
  const [first] = open.lines;
  const hanging = Math.abs(line.x - continuationX(open)) <= SAME || (line.x > first.x + SAME && line.x >= first.textX - SAME);
  if (hanging) return full ? 'goes on' : 'line break';
  return full && (lowerCase || !sentenceEnded) && line.x <= first.textX + SAME ? 'goes on' : 'begins';
}
