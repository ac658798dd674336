import { opensReference } from '../../../shared/intake/find/references.ts';
import { splitMarker } from '../../../shared/intake/markers.ts';
import type { Fragment, PdfPage } from './read-pages.ts';
import { inReadingOrder } from './reading-order.ts';

/** One printed line. */
export interface Line {
  /** From 1. */
  readonly page: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** Which column or stretch of its page it stands in: lines that follow one another downwards have the same number. */
  readonly run: number;
  readonly text: string;
  /** Left and right edges and baseline, in points from the upper left. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters, to half a point. */
  readonly size: number;
  /** Whether all of its letters are bold. */
  readonly bold: boolean;
  /** Where the text after a marker, or beside a reference, begins; `x` where there is none. */
  readonly textX: number;
  /** Whether a footnote's mark was taken out of it. */
  readonly noted: boolean;
  /** The pieces of it that stand apart from one another; empty for such a piece. */
  readonly parts: readonly Line[];
}

/** A gap wider than this many letter heights is a tab or another column of a table. */
const TAB_GAP = 1.2;
const WORD_GAP = 0.13;

/** Lines of a page in the order they are read in. */
export function linesOfPage(page: PdfPage): Line[] {
  const groups: Fragment[][] = [];
  let group: Fragment[] = [];
  for (const fragment of withoutDoubles(page.fragments)) {
    if (group.length > 0 && !isSameLine(group, fragment)) {
      groups.push(group);
      group = [];
    }
    group.push(fragment);
  }
  groups.push(group);
  const filled = withLoneMarkers(groups.filter((one) => one.some(({ text }) => text.trim() !== '')));
  const lines = filled.map((fragments) => ({ ...lineOf(fragments, page), parts: partsOf(fragments).map((part) => lineOf(part, page)) }));
  return [...inReadingOrder(lines)];
}

/** Numbers the stretches of each page in which lines follow one another downwards: columns, where a page has more than one. */
export function withRuns(lines: readonly Line[]): Line[] {
  let run = 0;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (before?.page !== line.page) run = 0;
    else if (line.y < before.y - before.size / 2) run += 1;
    return { ...line, run };
  });
}

/** A bullet is no cell of its own, however far it stands from its words. */
const isBullet = (part: readonly Fragment[]): boolean =>
  /^(?:symbol|hollow|dash)$/.test(splitMarker(`${part.map(({ text }) => text).join('').trim()} x`)?.markerClass ?? '') &&
  part.map(({ text }) => text).join('').trim().length === 1;

/** What of a line stands apart, as the cells of a table row do. */
function partsOf(fragments: readonly Fragment[]): Fragment[][] {
  const parts: Fragment[][] = [];
  let right = 0;
  for (const fragment of fragments) {
    if (fragment.text.trim() === '') continue;
    const last = parts.at(-1);
    if (last && (fragment.x - right <= TAB_GAP * fragment.size || isBullet(last))) last.push(fragment);
    else parts.push([fragment]);
    right = fragment.x + fragment.width;
  }
  return parts;
}

/** Bold print is sometimes made by printing the same words twice, a hair apart. */
function withoutDoubles(fragments: readonly Fragment[]): Fragment[] {
  const kept: Fragment[] = [];
  const places = new Map<string, number>();
  for (const fragment of fragments) {
    const key = `${fragment.text}|${Math.round(fragment.y)}`;
    const index = fragment.text.trim() === '' ? undefined : places.get(key);
    const same = index === undefined ? undefined : kept[index];
    if (same && index !== undefined && Math.abs(same.x - fragment.x) < Math.min(1.5, fragment.size / 5))
      kept[index] = { ...same, bold: true };
    else {
      places.set(key, kept.length);
      kept.push(fragment);
    }
  }
  return kept;
}

const rightOf = (group: readonly Fragment[]): number => Math.max(...group.map(({ x, width }) => x + width));
const largest = (group: readonly Fragment[]): number => Math.max(...group.map(({ size }) => size));

function isSameLine(group: readonly Fragment[], next: Fragment): boolean {
  const last = group.at(-1) as Fragment;
  const size = Math.max(largest(group), next.size);
  return Math.abs(next.y - last.y) < size * 0.5 && next.x > last.x + last.width - size * 1.5;
}

/** Some programs print bullets apart from their lines: one that stands alone joins the line that begins to the right of it. */
function withLoneMarkers(groups: readonly Fragment[][]): Fragment[][] {
  const textOf = (group: readonly Fragment[]): string =>
    group
      .map(({ text }) => text)
      .join('')
      .trim();
  const isLone = (group: readonly Fragment[]): boolean => textOf(group).length <= 4 && splitMarker(`${textOf(group)} x`)?.text === 'x';
  const joined = new Set<Fragment[]>();
  const lone = groups.filter(isLone);
  const found = groups.map((group) => {
    if (lone.length === 0 || isLone(group)) return group;
    const [first] = group as [Fragment];
    const marker = lone.find(
      (other) =>
        !joined.has(other) &&
        Math.abs((other[0]?.y ?? 0) - first.y) < first.size * 0.3 &&
        rightOf(other) <= first.x &&
        first.x - rightOf(other) < 60,
    );
    if (!marker) return group;
    joined.add(marker);
    return [...marker, ...group];
  });
  return found.filter((group) => !joined.has(group));
}

function lineOf(fragments: readonly Fragment[], page: PdfPage): Line {
  const filled = fragments.filter(({ text }) => text.trim() !== '');
  const size = sizeOf(filled);
  const printed = filled.filter((fragment) => !isNoteMark(fragment, filled, size));
  let text = '';
  let right = 0;
  const starts: { at: number; fragment: Fragment }[] = [];
  for (const fragment of fragments) {
    if (fragment.text.trim() !== '' && !printed.includes(fragment)) {
      right = Math.max(right, fragment.x + fragment.width);
      continue;
    }
    // White space that is wider than a gap between words says what the gap would.
    if (fragment.text.trim() === '' && fragment.width > TAB_GAP * size) continue;
    const gap = text === '' ? 0 : fragment.x - right;
    if (gap > TAB_GAP * size && fragment.text.trim() !== '') text = `${text.trimEnd()}\t`;
    else if (gap > WORD_GAP * size && !/\s$/.test(text) && !/^\s/.test(fragment.text)) text += ' ';
    starts.push({ at: text.length, fragment });
    text += fragment.text;
    right = Math.max(right, fragment.x + fragment.width);
  }
  const first = printed[0] ?? (filled[0] as Fragment);
  const trimmed = text.trim();
  const rest = splitMarker(trimmed)?.text ?? besideReference(trimmed);
  const textAt = rest === undefined ? 0 : text.trimEnd().length - rest.length;
  return {
    page: page.number,
    pageWidth: page.width,
    pageHeight: page.height,
    run: 0,
    text: trimmed,
    x: first.x,
    right: Math.max(...printed.map(({ x, width }) => x + width), first.x),
    y: first.y,
    size: Math.round(size * 2) / 2,
    bold: printed.length > 0 && printed.every(({ bold, text: words }) => bold || splitMarker(`${words.trim()} x`)?.text === 'x'),
    parts: [],
    noted: printed.length < filled.length,
    textX: rest === undefined ? first.x : xAt(starts, textAt, first.x),
  };
}

/** The words beside a reference that stands in a box of its own: `Recommendation 4⇥That …`. */
const besideReference = (text: string): string | undefined =>
  opensReference(text) && text.includes('\t') ? text.slice(text.indexOf('\t') + 1).trim() : undefined;

/** Where a character of the line stands: within a fragment, in proportion. */
function xAt(starts: readonly { at: number; fragment: Fragment }[], at: number, otherwise: number): number {
  const start = starts.filter((one) => one.at <= at).at(-1);
  if (!start) return otherwise;
  return start.fragment.x + (start.fragment.width * (at - start.at)) / Math.max(1, start.fragment.text.length);
}

function sizeOf(fragments: readonly Fragment[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of fragments) counts.set(size, (counts.get(size) ?? 0) + text.trim().length);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

const unit = /\b(?:k|c|m)?m$/;
/** The raised small number that points to a footnote. It is not part of the words, but that of square metres is. */
const isNoteMark = (fragment: Fragment, line: readonly Fragment[], size: number): boolean =>
  line.length > 1 &&
  fragment !== line[0] &&
  !unit.test(line[line.indexOf(fragment) - 1]?.text ?? '') &&
  /^\s*[\d*†‡]{1,3}\s*$/.test(fragment.text) &&
  fragment.size < size * 0.8 &&
  fragment.y < (line[0]?.y ?? 0) - size * 0.12;
