import { splitMarker } from '../../../shared/intake/markers.ts';
import { levelsByLook, LONGEST_POSED } from '../posed-levels.ts';
import type { WordParagraph } from './paragraph.ts';
import type { Styles } from './styles.ts';

/** Half points a heading must be larger than body text to stand out by size alone. */
const LARGER = 3;

/**
 * For each paragraph the level (1 to 9) of the heading it poses as, or null. Bold or larger text that stands alone, is short and does not
 * end
 * like a sentence poses as a heading; levels follow size, then boldness, and come below the real headings where a report has both.
 */
export function posedLevels(
  paragraphs: readonly WordParagraph[],
  styles: Styles,
  inTable: (paragraph: WordParagraph) => boolean,
): readonly (number | null)[] {
  const body = { size: mostCommon(paragraphs, ({ size }) => size) ?? null, bold: mostCommon(paragraphs, ({ bold }) => bold) ?? false };
  const looks = paragraphs.map((paragraph) => (inTable(paragraph) ? null : lookOf(paragraph, body, styles)));
  const real = paragraphs
    .flatMap((paragraph) => paragraph.outline ?? styles.paragraph(paragraph.style).outline ?? [])
    .filter((outline) => outline < 9);
  const below = real.length === 0 ? 0 : Math.max(...real) + 1;
  return levelsByLook(looks).map((level) => (level === null ? null : Math.min(9, below + level)));
}

/** How much a paragraph stands out, as one number that orders looks; null where it does not pose as a heading. */
function lookOf(paragraph: WordParagraph, body: BodyLook, styles: Styles): number | null {
  const text = paragraph.text.trim();
  if (text === '' || text.length > LONGEST_POSED || /[.;,]$/.test(text.replace(/\betc\.$/, ''))) return null;
  if (/^toc\b|caption|footer|header/.test(styles.paragraph(paragraph.style).name)) return null;
  const marker = splitMarker(text)?.markerClass;
  if (marker !== undefined && marker !== 'number' && marker !== 'paragraphNumber' && marker !== 'reference') return null;
  const size = paragraph.size ?? body.size ?? 0;
  const larger = body.size !== null && size >= body.size + LARGER;
  if (!larger && (!paragraph.bold || body.bold)) return null;
  return size * 2 + (paragraph.bold ? 1 : 0);
}

/** The look that most characters of the report have. */
interface BodyLook {
  readonly size: number | null;
  readonly bold: boolean;
}

function mostCommon<Value>(paragraphs: readonly WordParagraph[], pick: (paragraph: WordParagraph) => Value): Value | undefined {
  const counts = new Map<Value, number>();
  for (const paragraph of paragraphs) counts.set(pick(paragraph), (counts.get(pick(paragraph)) ?? 0) + paragraph.text.trim().length);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
