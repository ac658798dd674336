import type { PaperPart, Placed, TemplateMapping } from '../domain/report-template.ts';
import { plain, textOf, type ContentBlock, type PaperContent, type Runs } from '../papers/content.ts';
import type { ReportLayout } from '../papers/layout.ts';
import { exemptAnswer } from './exempt-answer.ts';
import { isFrontValue, isLine, isPiece } from './paper-parts.ts';
import { saysTheSame } from './lead-ins.ts';
import { isSaidApart, unsaidWords } from './unsaid.ts';
import { dividedReport, withoutLabel, type DividedReport, type Piece } from './pieces.ts';
import type { TemplateFacts } from './template-facts.ts';

/** What comes into a place: a value of a line or a few, or blocks. `between` joins the lines of a value where there is room for one only. */
export type Filling =
  | { readonly is: 'value'; readonly lines: readonly Runs[]; readonly between: string; readonly isUnsaid?: boolean }
  | { readonly is: 'blocks'; readonly blocks: readonly ContentBlock[]; readonly isUnsaid?: boolean };

/** What each place of a mapping is filled with, by anchor; `appendices` has none, since sections of their own come there. */
export function fillings(content: PaperContent, layout: ReportLayout, { places }: TemplateMapping, facts: TemplateFacts): ReadonlyMap<string, Filling> {
  const report = dividedReport(content.parts[0]?.blocks ?? [], layout);
  const level = sectionLevel(places, facts);
  return new Map(places.flatMap((placed): [string, Filling][] => {
    if (placed.part === 'appendices') return [];
    const filling = fillingOf(placed, { content, report, places, facts, level });
    const isApart = isSaidApart(content, report);
    const hasToSay = isAsked(placed.part) || (isApart && placed.part === 'rest' && isUnderHeading(placed.place, facts));
    return [[placed.place, hasToSay && isEmpty(filling) ? said(unsaidWords(placed.part, { content, report, layout }), filling, !isApart) : filling]];
  }));
}
/** What a template asks for as a part of the report: no heading or label of it stands empty. */
const isAsked = (part: PaperPart): boolean => isFrontValue(part) || isPiece(part);
const isEmpty = (filling: Filling): boolean => (filling.is === 'value' ? filling.lines : filling.blocks).length === 0;
const said = (words: string, filling: Filling, isUnsaid: boolean): Filling =>
  filling.is === 'value' ? { ...filling, lines: [plain(words)], isUnsaid } : { ...filling, blocks: [{ type: 'paragraph', look: 'plain', runs: plain(words) }], isUnsaid };

interface Filled {
  readonly content: PaperContent;
  readonly report: DividedReport;
  readonly places: readonly Placed[];
  readonly facts: TemplateFacts;
  readonly level: SectionLevel;
}
function fillingOf({ place, part, headed }: Placed, { content, report, places, facts, level }: Filled): Filling {
  if (part === 'exempt') {
    const at = facts.places.find(({ anchor }) => anchor === place);
    return value((report.front.get(part) ?? []).map((runs) => plain(exemptAnswer(textOf(runs), at?.label ?? at?.words ?? null, content.marking !== null))));
  }
  if (isFrontValue(part)) return value(part === 'subject' ? [plain(content.subject)] : (report.front.get(part) ?? []), part === 'enclosures' ? '; ' : ', ');
  if (part === 'marking') return value(content.marking === null ? [] : [plain(content.marking)]);
  if (part === 'council') return value([plain(content.properties.creator)]);
  if (part === 'rest') return { is: 'blocks', blocks: restOf(report, places, restLevel(place, facts, level), isUnderHeading(place, facts), isSaidApart(content, report)) };
  if (part === 'summary' && isSaidApart(content, report)) return { is: 'blocks', blocks: whyWithheld(report, level) };
  const pieces = report.pieces.filter(({ name }) => name === part);
  if (part === 'contact' && !headed) return value(pieces.flatMap(({ blocks }) => blocks).flatMap((block) => (block.type === 'paragraph' ? [block.runs] : [])));
  if (isLine(part) && !headed) return value(pieces.flatMap(({ blocks }) => blocks).map(withoutLabel).flatMap((block) => (block.type === 'paragraph' ? [block.runs] : [])));
  const blocks = pieces.flatMap((piece) => blocksOf(piece, headed, level));
  return { is: 'blocks', blocks: part === 'recommendations' ? withoutLeadIn(blocks, facts.places.find(({ anchor }) => anchor === place)?.leadIn ?? null) : blocks };
}
const value = (lines: readonly Runs[], between = ', '): Filling => ({ is: 'value', lines, between });

/** What comes below a lead-in of the template that says the same leaves its own out. */
function withoutLeadIn(blocks: ContentBlock[], leadIn: string | null): ContentBlock[] {
  const [first, second] = blocks;
  const isSaid = leadIn !== null && first?.type === 'paragraph' && first.look === 'lead-in' && second?.type === 'list' && saysTheSame(leadIn, textOf(first.runs));
  return isSaid ? blocks.slice(1) : blocks;
}

/** The level that headings of sections have in the template. */
type SectionLevel = 1 | 2;
function sectionLevel(places: readonly Placed[], facts: TemplateFacts): SectionLevel {
  const levels = places.filter(({ part }) => isPiece(part) && !isLine(part)).flatMap(({ place }) => {
    const found = facts.places.find(({ anchor }) => anchor === place);
    if (found === undefined || (found.kind !== 'heading' && found.under === null)) return [];
    // One that only looks like a heading counts as of the first level.
    return [(found.kind === 'heading' ? found.level : found.underLevel) ?? 1];
  });
  return levels.filter((level) => level === 1).length * 2 > levels.length ? 1 : 2;
}

function blocksOf({ heading, blocks }: Piece, headed: boolean, level: SectionLevel): ContentBlock[] {
  const inside = blocks.map((block) => (block.type === 'heading' ? lowered(block, level) : block));
  return headed && heading !== null ? [{ type: 'heading', level, text: heading.replace(/:$/, '') }, ...inside] : inside;
}
/** What an exempt appendix begins with, inside the place of the summary. */
const whyWithheld = ({ pieces, parts }: DividedReport, level: SectionLevel): ContentBlock[] =>
  pieces.filter(({ name }) => name === null).flatMap((piece) => blocksOf(titled(piece, false, parts), true, level)).map((block) => (block.type === 'heading' ? lowered(block, level) : block));
/** A heading inside a section, one below the section's own. */
const lowered = (block: Extract<ContentBlock, { type: 'heading' }>, level: SectionLevel): ContentBlock => ({ ...block, level: level === 1 ? 2 : 3 });

const standing = (anchor: string, { places }: TemplateFacts): number | null => places.find((one) => one.anchor === anchor)?.underLevel ?? null;
const isUnderHeading = (anchor: string, facts: TemplateFacts): boolean => standing(anchor, facts) !== null;
/** Sections under a heading of the template's are one below it. */
const restLevel = (anchor: string, facts: TemplateFacts, level: SectionLevel): SectionLevel => (standing(anchor, facts) === null ? level : 2);

/**
 * All that has no place of its own, in its order: sections under their own headings, and under those of the parts as well where no section of the
 * part stands elsewhere; the whole front table where no value of it has a place.
 */
function restOf({ pieces, parts, frontTable }: DividedReport, places: readonly Placed[], level: SectionLevel, isUnder: boolean, isApart: boolean): ContentBlock[] {
  const placed = new Set<PaperPart>(places.map(({ part }) => part));
  const isElsewhere = ({ name }: Piece): boolean => (name === null ? isApart && placed.has('summary') : placed.has(name));
  const blocks: ContentBlock[] = frontTable !== null && !places.some(({ part }) => isFrontValue(part)) ? [frontTable] : [];
  let shown: number | null = null;
  for (const piece of pieces) {
    if (isElsewhere(piece)) continue;
    const { part } = piece;
    const isWhole = part !== null && level === 2 && !isUnder && !pieces.some((one) => one.part === part && isElsewhere(one));
    if (isWhole && shown !== part) blocks.push({ type: 'heading', level: 1, text: parts[part]! });
    if (part !== null) shown = part;
    blocks.push(...blocksOf(titled(piece, isWhole, parts), true, level));
  }
  return blocks;
}
/** What stands under the heading of its part has that as its own where the part is not there. */
const titled = (piece: Piece, isWhole: boolean, parts: readonly string[]): Piece =>
  piece.heading !== null || isWhole || piece.part === null || (piece.name !== null && isLine(piece.name)) ? piece : { ...piece, heading: parts[piece.part]!.replace(/^Section \d+ [–-] /, '') };

/** The places that the template asks for something in and the paper says nothing of; what an exempt appendix leaves to the public report is said there. */
export const emptyPlaces = (filled: ReadonlyMap<string, Filling>, { places }: TemplateMapping): readonly Placed[] =>
  places.filter(({ place }) => filled.get(place)?.isUnsaid === true);
