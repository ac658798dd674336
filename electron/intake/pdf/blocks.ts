import { splitMarker } from '../../../shared/intake/markers.ts';
import type { DraftBlock } from '../draft-block.ts';
import { levelsByLook, LONGEST_POSED } from '../posed-levels.ts';
import { symbolCharacter } from '../symbols.ts';
import { TypedLevels } from '../typed-levels.ts';
import type { Measures } from './measures.ts';
import { standsOut, type Paragraph } from './paragraphs.ts';

const SAME = 3;

/** Decides what each paragraph is. A PDF knows no headings, so every heading only poses as one. */
export function blocksOf(paragraphs: readonly Paragraph[], measures: Measures): DraftBlock[] {
  const looks = paragraphs.map((paragraph) => lookOf(paragraph, measures));
  const levels = levelsByLook(looks);
  const typed = new TypedLevels();
  return paragraphs.map((paragraph, index): DraftBlock => {
    const [first] = paragraph.lines;
    const level = levels[index] ?? null;
    const draft = { page: first.page, marker: null };
    if (level !== null) {
      typed.reset();
      return { ...draft, kind: 'heading', level, text: paragraph.text, posed: true };
    }
    const split = splitMarker(paragraph.text);
    if (split && paragraph.markerClass !== null) {
      const depth = typed.level(split.markerClass, first.x - measures.leftOf(first), SAME);
      return { ...draft, kind: 'listItem', level: depth, text: split.text, marker: printedMarker(split.marker) };
    }
    typed.reset();
    return { ...draft, kind: 'paragraph', level: 0, text: paragraph.text };
  });
}

/** Bullets of a symbol font come as places in that font. */
const printedMarker = (marker: string): string => (/^[\uf000-\uf0ff]$/.test(marker) ? (symbolCharacter(null, marker.charCodeAt(0)) ?? '•') : marker);

/** How much a paragraph stands out, as one number that orders looks; null where it is not a heading. */
function lookOf({ lines, text, markerClass }: Paragraph, measures: Measures): number | null {
  const [{ size, bold }] = lines;
  if (!lines.every((line) => standsOut(line, measures)) || text.length > LONGEST_POSED || /[.;,]$/.test(text)) return null;
  if (markerClass !== null && markerClass !== 'number' && markerClass !== 'paragraphNumber' && markerClass !== 'reference') return null;
  return size * 2 + (bold ? 1 : 0);
}
