import type { TemplateSpots } from '../../../shared/template/spots.ts';
import { plain } from '../../../shared/papers/content.ts';
import type { BodyLook, ParagraphStyle } from '../word/look.ts';
import { paragraphAsXml } from '../word/paragraphs.ts';
import type { BodyReferences } from '../word/references.ts';
import type { Edits } from './edits.ts';

/** A line of 12 point and what is below it, in twentieths of a point. One in larger words takes what it needs. */
const LINE = 280;
const BELOW = 40;
/** What printers leave white at the edge of a page: six millimetres. */
const EDGE = 340;
/** Above the words in full, which begin right below a header that fills its margin. */
const ABOVE = 120;

/** A copy that is not public says so at the head of every page, and, unless the template has a place for it, in full where it begins. */
export function markPages(edits: Edits, { headers, document }: TemplateSpots, marking: string, references: BodyReferences, isInPlace: boolean): void {
  const { look } = references;
  const line = (words: string, style: ParagraphStyle, above?: number): string =>
    paragraphAsXml([{ ...plain(words)[0]!, bold: true }], style, references, above === undefined ? {} : { spacing: { before: above } });
  for (const { part, at } of headers) edits.insert(part, at, line('Not for publication', oneLineOf(look)));
  if (!isInPlace) edits.insert(document.part, document.begin, line(marking, look.paragraphs.marking, ABOVE));
}
/** As the template has it, but for its space: what that takes the header would take from the text. */
function oneLineOf({ paragraphs: { marking } }: BodyLook): ParagraphStyle {
  const head = typeof marking === 'string' ? `<w:pStyle w:val="${marking}"/>` : marking.head;
  return { head, tail: `<w:spacing w:before="0" w:after="${BELOW}" w:line="${LINE}" w:lineRule="atLeast"/>` };
}

/**
 * The document with room for that line: headers begin higher by it, so that they and the text stand where the council put them; where the edge of the
 * page is too near, the text begins lower by what is missing. Else the words of a page would begin right below its header.
 */
export const withRoomForMarking = (document: readonly string[]): string[] => document.map((xml) => xml.replace(/<w:pgMar\b[^>]*>/g, marginsWithRoom));

const HEADER = /(?<=\bw:header=["'])\d+(?=["'])/;
const TOP = /(?<=\bw:top=["']-?)\d+(?=["'])/;
function marginsWithRoom(margins: string): string {
  const header = Number(HEADER.exec(margins)?.[0] ?? 0);
  const up = Math.min(LINE + BELOW, Math.max(0, header - EDGE));
  // Below zero it is as far from the edge, whatever the header takes.
  return margins.replace(HEADER, `${header - up}`).replace(TOP, (top) => `${Number(top) + LINE + BELOW - up}`);
}
