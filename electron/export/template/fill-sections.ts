import type { ContentPart } from '../../../shared/papers/content.ts';
import type { DocumentSpots, SectionSpot, Spot, WholeParagraphs } from '../../../shared/template/spots.ts';
import { blocksAsXml } from '../word/body.ts';
import { endedBy } from '../word/sections.ts';
import type { Filler } from './fill-place.ts';

/** Lines of 12 point in a row of a table that a page can hold below its header row, with a council’s larger header. */
const LINES = { portrait: 40, landscape: 24 };

/**
 * Appendices, each in a section of its own with the headers, footers and margins of the section it comes into, on its side where it is so. What comes
 * before them there is closed as it was set up; the section’s own end closes the last of them, unless something else follows. `last`: blocks that end
 * the text of the report.
 */
export function fillAppendices(filler: Filler, document: DocumentSpots, place: Spot | null, parts: readonly ContentPart[], last: readonly string[]): void {
  const { edits } = filler;
  const at = place?.section?.at ?? document.sections.length - 1;
  const around = document.sections[at];
  const spot = place?.filled.is === 'paragraphs' && place.section !== null ? place.filled : null;
  if (spot) for (const drop of place!.drops) edits.drop(document.part, drop);
  if (parts.length === 0) {
    putLast(filler, document, place, last);
    if (spot) edits.replace(document.part, spot, `${marksOf(spot)}<w:p><w:r><w:t>There are no appendices to this report.</w:t></w:r></w:p>`);
    return;
  }
  const [isFirst, isLast] = place?.section ? [place.section.isFirst, place.section.isLast] : [false, true];
  const setUp = (orientation: ContentPart['orientation']): string => (around ? setUpAs(around, orientation, document.sections) : FALLBACK[orientation]);
  const references = filler.references.inLook(filler.look);
  const written = parts.flatMap(({ orientation, blocks }, nth) => {
    const xml = blocksAsXml(blocks, { width: widthOf(around, orientation, document.sections), lines: LINES[orientation] }, references);
    return nth === parts.length - 1 && isLast ? xml : endedBy(setUp(orientation), xml);
  });
  if (isFirst) putLast(filler, document, place, last);
  const closing = isFirst ? '' : endedBy(around?.xml ?? FALLBACK.portrait, last).join('');
  const all = closing + written.join('') + (isLast && written.at(-1)?.endsWith('</w:tbl>') ? '<w:p/>' : '');
  if (spot) edits.replace(document.part, spot, marksOf(spot) + all);
  else edits.insert(document.part, document.end, all);
  if (!isLast) return;
  if (around) edits.replace(document.part, around, setUp(parts.at(-1)!.orientation));
  else edits.insert(document.part, document.end, FALLBACK[parts.at(-1)!.orientation]);
}

/** Marks stand before the appendices, since a range over several sections is hard to refer to. New pages these begin themselves. */
const marksOf = ({ keeps: { before, after } }: WholeParagraphs): string => before + after;

/** The end of the text of the report, where it does not end the section that the appendices come into: before the section that is theirs, in its last paragraph. */
function putLast({ edits }: Filler, { part, end, sections }: DocumentSpots, place: Spot | null, last: readonly string[]): void {
  if (last.length === 0) return;
  const before = place?.section?.isFirst && place.section.at > 0 ? sections[place.section.at - 1]! : null;
  if (before?.holder) edits.replace(part, before.holder, endedBy(before.xml, last).join(''));
  else edits.insert(part, before?.before ?? (place?.filled.is === 'paragraphs' ? place.filled.from : end), last.join(''));
}

const FALLBACK = {
  portrait: '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
  landscape: '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
} as const;

/** The set-up of a section, on a new page, without a first page of its own, with page numbers that go on; turned where it has to be, as the template’s own turned section is if it has one. */
function setUpAs({ xml, orientation }: SectionSpot, wanted: ContentPart['orientation'], all: readonly SectionSpot[]): string {
  const opened = /^<w:sectPr\b[^>]*\/>$/.test(xml) ? xml.replace(/\s*\/>$/, '></w:sectPr>') : xml;
  const plain = opened
    .replace(/<w:(?:titlePg|type)\b[^>]*?(?:\/>|><\/w:(?:titlePg|type)>)/g, '')
    .replace(/(<w:pgNumType\b[^>]*?) w:start="[^"]*"/, '$1');
  const turned = orientation === wanted ? plain : turn(plain, wanted, all.find((one) => one.orientation === wanted)?.xml ?? null);
  return turned.replace(BEFORE_TYPE, (before) => `${before}<w:type w:val="nextPage"/>${/<w:pgSz\b/.test(turned) ? '' : SIZE[wanted]}`);
}
/** What stands before the kind of a section and the size of its pages, in the order that the format asks for. */
const BEFORE_TYPE = /^<w:sectPr\b[^>]*>(?:\s|<w:(?:header|footer)Reference\b[^>]*?(?:\/>|><\/w:(?:header|footer)Reference>)|<w:(footnotePr|endnotePr)\b(?:[^>]*\/>|.*?<\/w:\1>))*/s;
const SIZE = { portrait: '<w:pgSz w:w="11906" w:h="16838"/>', landscape: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' } as const;
function turn(xml: string, wanted: ContentPart['orientation'], like: string | null): string {
  const [size, margins] = [/<w:pgSz\b[^>]*\/>/, /<w:pgMar\b[^>]*\/>/];
  if (like !== null && size.test(like)) return xml.replace(size, () => size.exec(like)![0]).replace(margins, (own) => margins.exec(like)?.[0] ?? own);
  const own = size.exec(xml)?.[0] ?? '';
  const sides = [/ w:w="(\d+)"/, / w:h="(\d+)"/].map((side) => Number(side.exec(own)?.[1] ?? 0)).sort((one, other) => one - other);
  if (sides[0] === 0) return xml;
  const [short, long] = sides as [number, number];
  return xml.replace(size, wanted === 'landscape' ? `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>` : `<w:pgSz w:w="${short}" w:h="${long}"/>`);
}

/** Between the margins of a section that is turned like this. */
function widthOf(around: SectionSpot | undefined, wanted: ContentPart['orientation'], all: readonly SectionSpot[]): number {
  const like = around?.orientation === wanted ? around : all.find((one) => one.orientation === wanted);
  if (like) return like.width;
  const size = /<w:pgSz\b[^>]*\/>/.exec(around?.xml ?? '')?.[0] ?? SIZE.portrait;
  const [width, height] = [/ w:w="(\d+)"/, / w:h="(\d+)"/].map((side) => Number(side.exec(size)?.[1] ?? 0)) as [number, number];
  return around ? around.width + height - width : 9_026;
}
