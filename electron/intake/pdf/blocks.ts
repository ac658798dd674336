import { splitMarker } from '../../../shared/intake/markers.ts';
import type { DraftBlock } from '../draft-block.ts';
import { TypedLevels } from '../typed-levels.ts';
import type { Measures } from './measures.ts';
import { standsOut, type Paragraph } from './paragraphs.ts';

const LONGEST = 150;
const SAME = 3;

/** Decides what each paragraph is. A PDF knows no headings, so every heading only poses as one. */
export function blocksOf(paragraphs: readonly Paragraph[], measures: Measures): DraftBlock[] {
  const looks = paragraphs.map((paragraph) => lookOf(paragraph, measures));
  const ranks = [...new Set(looks.filter((look) => look !== null))].sort((one, other) => other - one);
  const typed = new TypedLevels();
  return paragraphs.map((paragraph, index): DraftBlock => {
    const [first] = paragraph.lines;
    const look = looks[index] ?? null;
    const draft = { page: first.page, marker: null };
    if (look !== null) {
      typed.reset();
      return { ...draft, kind: 'heading', level: Math.min(9, ranks.indexOf(look) + 1), text: paragraph.text, posed: true };
    }
    const split = splitMarker(paragraph.text);
    if (split && paragraph.markerClass !== null) {
      const level = typed.level(split.markerClass, first.x - measures.leftOf(first), SAME);
      return { ...draft, kind: 'listItem', level, text: split.text, marker: split.marker };
    }
    typed.reset();
    return { ...draft, kind: 'paragraph', level: 0, text: paragraph.text };
  });
}

/** How much a paragraph stands out, as one number that orders looks; null where it is not a heading. */
function lookOf({ lines, text, markerClass }: Paragraph, measures: Measures): number | null {
  const [{ size, bold }] = lines;
  if (!lines.every((line) => standsOut(line, measures)) || text.length > LONGEST || /[.;,]$/.test(text)) return null;
  if (markerClass !== null && markerClass !== 'number' && markerClass !== 'paragraphNumber' && markerClass !== 'reference') return null;
  return size * 2 + (bold ? 1 : 0);
}
