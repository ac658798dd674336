import { plain, type ContentBlock, type Runs } from '../../../shared/papers/content.ts';
import type { Filling } from '../../../shared/template/filling.ts';
import type { Spot } from '../../../shared/template/spots.ts';
import type { TemplatePlace } from '../../../shared/template/template-facts.ts';
import { blocksAsXml } from '../word/body.ts';
import { keptWithNext, type BodyLook, type WordsLook } from '../word/look.ts';
import { paragraphAsXml, runsAsXml } from '../word/paragraphs.ts';
import type { BodyReferences } from '../word/references.ts';
import type { Edits } from './edits.ts';
import { withKept } from './kept-around.ts';
import { laidOutFor } from './narrow-places.ts';
import type { TemplateReferences } from './template-references.ts';
import { plainer, wordsLook } from './words-look.ts';

/** Lines of 12 point in a row of a table that a page can hold. */
export const LINES = 40;

/** What filling has at hand. */
export interface Filler {
  readonly edits: Edits;
  readonly references: TemplateReferences;
  readonly look: BodyLook;
  /** The name of the document’s own part, the only one whose words can lead somewhere. */
  readonly document: string;
  /** The template's text of a part. */
  readonly textOf: (part: string) => string;
}
type PlaceKind = Pick<TemplatePlace, 'kind' | 'holds'>;

/** Fills one place: whole paragraphs where it has its paragraph to itself, else its words, with what is longer below. */
export function fillPlace(filler: Filler, place: PlaceKind, spot: Spot, filling: Filling): void {
  const { edits } = filler;
  const own = wordsLook(spot.runProperties, place.kind === 'prompt' || place.kind === 'control');
  // One of the text without a look of its own has that of most others: it may be an empty cell, or a control that shows its prompt.
  const words = isPlain(own) && spot.part === filler.document ? filler.look.words : own;
  const references = referencesFor(filler, spot, words);
  const room: Room = { width: Math.floor(spot.width), isFollowed: isFollowed(filler, place, spot) };
  const below = (blocks: readonly ContentBlock[]): void => {
    if (blocks.length > 0) edits.insert(spot.part, spot.after, blocksWritten(blocks, room, references));
  };
  for (const drop of spot.drops) edits.drop(spot.part, drop);
  const { filled } = spot;
  if (filled.is === 'paragraphs') {
    const written = paragraphsFor(place, spot, filling, room, references, words);
    if (written !== null) edits.replace(spot.part, filled, withKept(written, filled));
    if (place.holds === 'text') below(inLine(filling).below);
    return;
  }
  const { line, below: more } = inLine(filling);
  const runs = runsAsXml(line, references, words);
  if (filled.is === 'runs') edits.replace(spot.part, filled, filled.keeps.before + (runs === '' ? '<w:r/>' : runs) + filled.keeps.after);
  else for (const [at, cut] of filled.cuts.entries()) edits.cut(spot.part, cut, at > 0 || runs === '' ? '' : `</w:t></w:r>${runs}<w:r>${cut.runProperties}<w:t xml:space="preserve">`);
  below(more);
}

/** Text is set as the paragraph of the place is; headings, lists and tables as the template has them. */
function referencesFor({ references, look, document }: Filler, spot: Spot, words: WordsLook): BodyReferences {
  const text = isBetween(spot) ? look.paragraphs.plain : spot.paragraphProperties;
  // In a header or footer nothing leads anywhere: what links lead to is said for each part apart.
  return references.inLook({ ...look, paragraphs: { ...look.paragraphs, plain: text, 'lead-in': keptWithNext(text) }, words: plainer(words) }, spot.part === document);
}
const isPlain = ({ style, fonts, isBold, isItalic, tail }: WordsLook): boolean => style === '' && fonts === '' && !isBold && !isItalic && tail === '';
/** Whether nothing is replaced there, so that there is no paragraph to be like. */
const isBetween = ({ filled, paragraphProperties: { head, tail } }: Spot): boolean => filled.is === 'paragraphs' && filled.from === filled.to && head + tail === '';

/** What takes the place of its paragraphs; null: they stay as they are. */
function paragraphsFor(place: PlaceKind, spot: Spot, filling: Filling, room: Room, references: BodyReferences, words: WordsLook): string | null {
  const written = writtenFor(place, spot, filling, room, references, words);
  if (written !== '') return written;
  if (place.kind === 'heading' || place.kind === 'label cell') return null;
  // Nothing stands there: a paragraph of the text goes, and one that has to be there stays without its prompt.
  const { head, tail } = spot.paragraphProperties;
  return spot.section === null ? `<w:p><w:pPr>${head}${tail}</w:pPr></w:p>` : '';
}
function writtenFor({ holds }: PlaceKind, spot: Spot, filling: Filling, room: Room, references: BodyReferences, words: WordsLook): string {
  if (filling.is === 'blocks' && holds === 'blocks') return blocksWritten(filling.blocks, room, references);
  const { line } = inLine(filling);
  const lines = filling.is === 'value' && holds === 'blocks' ? filling.lines : line.length === 0 ? [] : [line];
  return lines.map((runs) => paragraphAsXml(runs, isBetween(spot) ? references.look.paragraphs.plain : spot.paragraphProperties, references, {}, words)).join('');
}
/** How wide a place is, and whether a paragraph comes after it. */
interface Room {
  readonly width: number;
  readonly isFollowed: boolean;
}
const PARAGRAPH_NEXT = /^(?:\s|<\/w:sdtContent>|<\/w:sdt>|<w:bookmarkEnd\b[^>]*\/>)*<w:p[\s/>]/;
/** An empty paragraph would be read out, so a table gets one below it only where another table, or the end of a cell, comes next. */
function isFollowed({ textOf }: Filler, { holds }: PlaceKind, { part, filled, after }: Spot): boolean {
  const end = filled.is === 'paragraphs' && holds === 'blocks' ? filled.to : after;
  return PARAGRAPH_NEXT.test(textOf(part).slice(end, end + 500));
}
function blocksWritten(blocks: readonly ContentBlock[], { width, isFollowed }: Room, references: BodyReferences): string {
  const written = blocksAsXml(laidOutFor(blocks, width), { width, lines: LINES }, references);
  return written.join('') + (!isFollowed && written.at(-1)?.endsWith('</w:tbl>') ? '<w:p/>' : '');
}

/** What fits into a line, and what has to come below it. */
function inLine(filling: Filling): { readonly line: Runs; readonly below: readonly ContentBlock[] } {
  if (filling.is === 'value') return { line: filling.lines.flatMap((runs, at) => (at === 0 ? runs : [...plain(filling.between), ...runs])), below: [] };
  const [first, ...rest] = filling.blocks;
  return first?.type === 'paragraph' ? { line: first.runs, below: rest } : { line: [], below: filling.blocks };
}
