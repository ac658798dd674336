/**
 * What may stand before a list item. Shared by every reader, because bullets are typed by hand in Word and PDF files as well.
 * The class tells levels apart: within one list the same class is the same level.
 */
export type MarkerClass = 'symbol' | 'hollow' | 'dash' | 'star' | 'number' | 'letter' | 'roman' | 'reference' | 'paragraphNumber';

export interface SplitMarker {
  readonly marker: string;
  readonly markerClass: MarkerClass;
  readonly text: string;
}

/**
 * Bullets that cannot begin a word, so that they need no space after them. U+F000 to U+F0FF are Symbol and Wingdings glyphs copied out
 * of Word.
 */
const symbols = '[·•▪●■♦◆►➢➤✓✔❖‣∙⁃\u2043\uF000-\uF0FF]';

const table: readonly { readonly markerClass: MarkerClass; readonly pattern: RegExp }[] = [
  { markerClass: 'symbol', pattern: new RegExp(`^(${symbols})\\s*(?=\\S)`, 'u') },
  { markerClass: 'hollow', pattern: /^([◦○□❑▫])\s*(?=\S)/u },
  { markerClass: 'hollow', pattern: /^(o)\s+(?=\S)/u },
  { markerClass: 'symbol', pattern: /^(§)\s+(?=\S)/u },
  { markerClass: 'dash', pattern: /^([-–—])\s+(?=\S)/u },
  { markerClass: 'star', pattern: /^(\*)\s+(?=\S)/u },
  { markerClass: 'reference', pattern: /^(K?R\s?\d{1,3}(?:\.\d{1,3})*[a-z]?\s?(?:[:)]|\.(?!\d)))\s*(?=\S)/u },
  // With no point or colon only a capital may follow: “R3 is the most urgent” refers to one.
  { markerClass: 'reference', pattern: /^(K?R\d{1,3}(?:\.\d{1,3})*[a-z]?)[ \u00A0]+(?=[“‘"']?\p{Lu}\p{Ll})/u },
  { markerClass: 'paragraphNumber', pattern: /^(\d{1,2}(?:\.\d{1,3}){1,3}[.)]?)\s+(?=\S)/u },
  { markerClass: 'number', pattern: /^(\d{1,3}[.)]|\(\d{1,3}\))\s+(?=\S)/u },
  { markerClass: 'letter', pattern: /^([a-z][.)]|\([a-z]\)|[A-Z]\))\s+(?=\S)/u },
  { markerClass: 'roman', pattern: /^([ivx]{2,5}[.)]|\([ivx]{2,5}\))\s+(?=\S)/u },
];

/** Takes the marker off a line that begins with one: `· Text`, `3.⇥Text`, `a) Text`, `R3:text`. Null where there is none. */
export function splitMarker(line: string): SplitMarker | null {
  const trimmed = line.trim();
  for (const { markerClass, pattern } of table) {
    const found = pattern.exec(trimmed);
    if (found?.[1] !== undefined) return { marker: found[1].trim(), markerClass, text: trimmed.slice(found[0].length).trim() };
  }
  return null;
}

/** A line with a bullet or a list number and nothing else. */
export const isLoneMarker = (line: string): boolean =>
  /^(?:o|-|\d{1,2}[.)]|[a-z]\))$/.test(line.trim()) || new RegExp(`^(?:${symbols}|[◦○□❑▫])$`, 'u').test(line.trim());

/** The class of a marker that stands alone: `·`, `3.`, `a)`. Null where it is none that is known. */
export const markerClassOf = (marker: string): MarkerClass | null => splitMarker(`${marker} x`)?.markerClass ?? null;

/** The whole number in a marker such as `3.`, `(3)` or `R3:`. Null for the rest. */
export function numberInMarker(marker: string | null): number | null {
  const found = marker === null ? null : /^\(?(?:K?R\s?)?(\d{1,3})\s?[.):]?$/.exec(marker.trim());
  return found?.[1] === undefined ? null : Number(found[1]);
}
