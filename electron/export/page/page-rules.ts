import { oneLine } from '../../../shared/papers/clean-text.ts';
import type { ContentPart, PaperContent } from '../../../shared/papers/content.ts';
import { MARKING_WIDTH, PAGES, runningHead } from '../../../shared/papers/pages.ts';
import { INK, MARGIN_TEXT, MARKING, RULE } from '../paper-look.ts';
import { cssString } from './html-text.ts';

/** What the head of a page keeps from its text, in points. */
const SPACE = { portrait: 16, landscape: 8 } as const;

/** The name by which the stylesheet knows the pages of a part. */
export const pageName = (place: number): string => `part-${place}`;

/**
 * The pages of a paper: size and margins of each part, what runs along their heads, and their numbers. The first page bears the council's
 * name, and a marking in full in its text; the others bear the meeting and the subject, and that the paper is marked.
 */
export const pageRules = (content: PaperContent): string =>
  [FOOT, ...content.parts.map((part, place) => rulesOf(content, part, pageName(place))), firstPage(content, pageName(0))].join('\n');

const FOOT = `@page { @bottom-center { content: "Page " counter(page) " of " counter(pages); color: #${MARGIN_TEXT}; vertical-align: middle; } }`;

function rulesOf(content: PaperContent, part: ContentPart, name: string): string {
  const { size, sides, bottom } = PAGES[part.orientation];
  const { top } = runningHead(content, part);
  return `@page ${name} { size: ${size}; margin: ${top}pt ${sides}pt ${bottom}pt; ${headOf(content, part)} }`;
}

function headOf(content: PaperContent, part: ContentPart): string {
  const space = SPACE[part.orientation];
  const { meeting, subject, isOneLine } = runningHead(content, part);
  const toTheRight = 'text-align: right;';
  if (isOneLine) return `${box('top-left', space, cssString(meeting))} ${box('top-right', space, cssString(subject), toTheRight)}`;
  const underEachOther = `${cssString(meeting)} "\\a" ${cssString(subject)}`;
  if (content.marking === null) return box('top-left', space, underEachOther, `width: ${PAGES[part.orientation].width}pt;`);
  const marked = box('top-left', space, '"Not for publication"', `color: #${MARKING}; font-weight: bold; width: ${MARKING_WIDTH}pt; white-space: nowrap;`);
  return `${marked} ${box('top-right', space, underEachOther, toTheRight)}`;
}

function firstPage(content: PaperContent, name: string): string {
  const { width, top } = PAGES.portrait;
  const council = box('top-left', SPACE.portrait, cssString(oneLine(content.properties.creator)), `width: ${width}pt; color: #${INK}; font-weight: bold;`);
  return `@page ${name}:first { margin-top: ${top}pt; ${council} @top-right { content: none; } }`;
}

const box = (place: 'top-left' | 'top-right', space: number, content: string, more = ''): string =>
  `@${place} { content: ${content}; white-space: pre-line; text-align: left; vertical-align: bottom; color: #${MARGIN_TEXT}; ` +
  `border-bottom: .5pt solid #${RULE}; padding-bottom: 4pt; margin-bottom: ${space}pt; ${more} }`;
