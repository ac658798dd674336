import { isLabel, roleOf } from '../find/titles.ts';
import { wordsIn } from '../find/plain-words.ts';
import { numberInMarker } from '../markers.ts';
import type { Passage } from './wrapping.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const date = new RegExp(`\\b(?:${months})\\b.*\\b(?:19|20)\\d\\d\\b|^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}$`, 'i');
const startsBig = /^[“‘"'(]?[\p{Lu}\p{N}]/u;
const endsOpen = /[.;,?!]$/;
const contentsLine = /(?:\.{3,}|…|\t)\s*\d{1,3}$/;

const isShort = (passage: Passage): boolean => passage.text.length <= 90 && wordsIn(passage.text) <= 13;
const looksLikeTitle = (passage: Passage): boolean =>
  isShort(passage) &&
  startsBig.test(passage.text) &&
  !endsOpen.test(passage.text) &&
  !date.test(passage.text) &&
  !passage.text.includes('\t');

/** Depth of the number before a heading: 1 for `4.`, 2 for `4.1`. Null where it is not such a number. */
const depthOf = (passage: Passage): number | null =>
  passage.marker?.markerClass === 'number' && /^\d+\.$/.test(passage.marker.marker)
    ? 1
    : passage.marker?.markerClass === 'paragraphNumber'
      ? passage.marker.marker.replace(/[.)]$/, '').split('.').length
      : null;

/** The whole number before a passage: 4 for `4.`, not for `4)`, `4.1` or a bullet. */
const wholeNumber = (passage: Passage | undefined): number | null =>
  passage !== undefined && depthOf(passage) === 1 ? numberInMarker(passage.marker?.marker ?? null) : null;

/**
 * `4.1 Title` is a heading when something other than the next number follows it; in a list (or a table of contents) number follows
 * number.
 */
function numberedHeading(passages: readonly Passage[], index: number): number | null {
  const passage = passages[index];
  const depth = passage === undefined ? null : depthOf(passage);
  if (!passage || depth === null || !looksLikeTitle(passage) || (passage.text.endsWith(':') && !isLabel(passage.text))) return null;
  if (contentsLine.test(passage.text) || (/\s\d{1,3}$/.test(passage.text) && !date.test(passage.text))) return null;
  const next = passages[index + 1];
  const before = passages[index - 1];
  if (!next || (!passage.gap && before?.marker && depthOf(before) === depth)) return null;
  const nextDepth = depthOf(next);
  // A list that begins at 1 may stand straight below a heading.
  if (nextDepth !== null && nextDepth <= depth && wholeNumber(next) !== 1) return null;
  // The last of a list of short numbered items is followed by something else as well: it belongs with the number before it.
  const inRun =
    before !== undefined &&
    depthOf(before) === depth &&
    depth === 1 &&
    numberInMarker(before.marker?.marker ?? null) === (numberInMarker(passage.marker?.marker ?? null) ?? 0) - 1;
  return inRun ? null : depth;
}

/** A short line without a number, set off by an empty line or by the end of a sentence, with something to stand over. */
function plainHeading(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index];
  if (!passage || passage.marker) return false;
  if (isLabel(passage.text)) return true;
  const next = passages[index + 1];
  if (!next || !looksLikeTitle(passage) || passage.text.endsWith(':') || (isShort(next) && date.test(next.text))) return false;
  const before = passages[index - 1];
  const setOff = passage.gap || (before !== undefined && /[.?!][”’"')]?$/.test(before.text) && next.text.length > 100);
  return setOff && !inRunOfShortLines(passages, index);
}

/** Three short lines in a row without marker, number or full stop are a list that lost its bullets, or a title page. */
function inRunOfShortLines(passages: readonly Passage[], index: number): boolean {
  const loose = (place: number): boolean => {
    const passage = passages[place];
    return (
      passage !== undefined &&
      passage.marker === null &&
      isShort(passage) &&
      !endsOpen.test(passage.text) &&
      !isLabel(passage.text) &&
      roleOf(passage.text).kind === 'other'
    );
  };
  if (!loose(index)) return false;
  // Set off above and below, over lines that stand close together: a heading over such a list.
  if (passages[index]?.gap && passages[index + 1]?.gap && passages[index + 2] !== undefined && !passages[index + 2]?.gap) return false;
  const [twoBefore, before, after, twoAfter] = [index - 2, index - 1, index + 1, index + 2].map(loose);
  return (before && (twoBefore || after)) === true || (after && twoAfter) === true;
}

export interface Heading {
  readonly level: number;
  /** As printed, with its number. */
  readonly text: string;
}

/** Which passages are headings, by index. Numbers give the level; a heading without one stands one below the last that has. */
export function headingsOf(passages: readonly Passage[]): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  const lastWith = new Map<number, number>();
  passages.forEach((passage, index) => {
    if (numberedHeading(passages, index) === 1) lastWith.set(wholeNumber(passage) ?? 0, index);
  });
  let depth = 0;
  /** Numbers of the sections of the report, and of a list of numbered titles within one of them. */
  let top = 0;
  let inner = 0;
  passages.forEach((passage, index) => {
    const numbered = numberedHeading(passages, index);
    const number = wholeNumber(passage);
    // Numbers that begin again (1. below 5.) are nested, and so are those that go on from them: where `3.` could go on from both, it is
    // nested if another `3.` follows.
    const goesOn = number !== null && inner > 0 && number === inner + 1;
    const nested = number !== null && (number <= top || (goesOn && (number !== top + 1 || (lastWith.get(number) ?? index) > index)));
    if (nested) inner = number;
    if (numbered !== null) {
      if (number !== null && !nested) [top, inner] = [number, 0];
      if (!nested) depth = numbered;
      headings.set(index, { level: nested ? depth + 1 : numbered, text: `${passage.marker?.marker ?? ''} ${passage.text}` });
    } else if (plainHeading(passages, index)) {
      headings.set(index, { level: depth + 1, text: passage.text });
    }
  });
  return headings;
}
