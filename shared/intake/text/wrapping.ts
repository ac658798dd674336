import { isDotted } from '../contents-line.ts';
import { opensReference } from '../find/references.ts';
import { isLabel } from '../find/titles.ts';
import { splitMarker, type SplitMarker } from '../markers.ts';
import type { Line } from './lines.ts';

/** A paragraph, heading or list item put together again from the printed lines it was spread over. */
export interface Passage {
  /** Without the marker. Wrapped lines are joined by one space, after a hyphen by none. */
  readonly text: string;
  readonly marker: SplitMarker | null;
  readonly indent: number;
  readonly gap: boolean;
}

const closed = /[.?!:;][”’"')\]]*$/;
/** A line that ends in one of these goes on. */
const unfinished = /(?:\b(?:the|an|of|and|or|but|from|that|which|its|their|our|your|is|are|be|into|between|than|as)|,)$/i;
/** A line that ends in one of these goes on if a page break is all that parts it from the next. */
const leftHanging = new RegExp(
  `${unfinished.source}|\\b(?:to|in|for|with|without|within|by|on|at|before|after|about|over|under|through|who|where|when|how|` +
    'what|if|because|while|all|any|each|every|some|was|were|can|will|should|must|would|may|could|has|have|this|these|not)$',
  'i',
);
const startsSmall = /^[“‘"'(]?\p{Ll}/u;
const firstWord = (text: string): number => text.split(/\s/, 1)[0]?.length ?? 0;

/**
 * Whether what stands after a soft break belongs to the list item before it, as it would in a word processor. Below `4.1` it may as well
 * be the text below a heading, so there only words that go on count.
 */
const staysInItem = (line: Line, open: Passage, { markerClass }: SplitMarker): boolean =>
  splitMarker(line.text) === null &&
  !isLabel(line.text) &&
  (markerClass !== 'paragraphNumber' || startsSmall.test(line.text) || unfinished.test(open.text));

/** The column at which the whole text was wrapped, or null where it was not: few long lines, and many that go on with a small letter. */
function wrapColumn(lines: readonly Line[]): number | null {
  // The dots of a table of contents go further than its words do.
  const lengths = lines.flatMap((line) => (isDotted(line.text) ? [] : [line.text.length + line.indent])).sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  const goingOn = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && !line.gap && !closed.test(before.text) && startsSmall.test(line.text) && splitMarker(line.text) === null;
  }).length;
  return widest <= 130 && goingOn >= 3 && goingOn * 8 >= lines.length ? widest : null;
}

/** The longest line of each run without an empty line in it: what a paste from a narrow column was wrapped at. */
function runWidths(lines: readonly Line[]): readonly number[] {
  const widths: number[] = [];
  let start = 0;
  const close = (end: number): void => {
    const width = lines.slice(start, end).reduce((widest, line) => Math.max(widest, line.text.length), 0);
    for (let index = start; index < end; index += 1) widths.push(width);
    start = end;
  };
  lines.forEach((line, index) => line.gap && close(index));
  close(lines.length);
  return widths;
}

/**
 * Puts wrapped lines together again. Whether a line break is a wrap is decided by evidence: would the next word still have fitted on the
 * line?
 */
export function joinWrapped(lines: readonly Line[]): readonly Passage[] {
  const column = wrapColumn(lines);
  const widths = runWidths(lines);
  const passages: Passage[] = [];

  lines.forEach((line, index) => {
    const open = passages.at(-1);
    const before = lines[index - 1];
    if (open?.marker && line.soft && staysInItem(line, open, open.marker)) {
      passages[passages.length - 1] = { ...open, text: `${open.text}\n${line.text}` };
      return;
    }
    if (open && before && goesOn(line, before, open, index)) {
      const glue = /\p{L}[-‐]$/u.test(open.text) && startsSmall.test(line.text) ? '' : ' ';
      passages[passages.length - 1] = { ...open, text: open.text + glue + line.text };
      return;
    }
    const marker = splitMarker(line.text);
    passages.push({ text: marker?.text ?? line.text, marker, indent: line.indent, gap: line.gap });
  });
  return passages;

  function goesOn(line: Line, before: Line, open: Passage, index: number): boolean {
    const small = startsSmall.test(line.text);
    if (isLabel(before.text) || line.text.includes('\t') || isDotted(before.text)) return false;
    const marker = splitMarker(line.text);
    if (marker) {
      // A dash at the start of a wrapped line is punctuation when the line before broke off in mid-sentence and dashes are no bullets here.
      return (
        column !== null &&
        !line.gap &&
        marker.markerClass === 'dash' &&
        open.marker?.markerClass !== 'dash' &&
        /^\p{Ll}/u.test(marker.text) &&
        !closed.test(before.text) &&
        before.text.length + before.indent + firstWord(marker.text) > column * 0.8
      );
    }
    if (isLabel(line.text) || (closed.test(before.text) && opensReference(line.text))) return false;
    const broken = !closed.test(before.text);
    // A page break in the middle of an item or paragraph, with no empty line around it.
    if (line.acrossPages && !line.gap && small && broken) return true;
    const length = before.text.length + before.indent + 1 + firstWord(line.text);
    if (line.gap && line.acrossPages && broken) {
      // A heading may open the new page as well: it has an empty line below it, the rest of a broken line has not.
      const below = lines[index + 1];
      return small
        ? before.text.length > 25
        : leftHanging.test(before.text) || (column !== null && length > column * 0.8 && below !== undefined && !below.gap);
    }
    if (line.gap) return small && broken && unfinished.test(before.text);
    if (open.marker && line.indent >= open.indent + 2 && (small || (broken && length > (widths[index] ?? 0) * 0.85))) return true;
    if (broken && unfinished.test(before.text)) return true;
    if (column !== null) return length > column * 0.85 || (small && broken && before.text.length > column * 0.5);
    return small && broken && before.text.length >= 30 && length > (widths[index] ?? 0) * 0.8;
  }
}
