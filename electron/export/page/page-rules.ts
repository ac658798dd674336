import { longDay } from '../../../shared/domain/calendar-day.ts';
import { oneLine } from '../../../shared/papers/clean-text.ts';
import type { ContentPart, PaperContent } from '../../../shared/papers/content.ts';
import { INK, MARGIN_TEXT, MARKING, RULE } from '../paper-look.ts';
import { cssString } from './html-text.ts';

/** In points, as in the Word file: the page, what its text keeps from the edges, how wide that leaves it, and what the head keeps from the text. */
const PAGES = {
  portrait: { size: 'A4 portrait', top: 73.7, sides: 56.7, bottom: 66.7, width: 481.9, space: 16 },
  landscape: { size: 'A4 landscape', top: 56, sides: 36, bottom: 48, width: 769.9, space: 8 },
} as const;
/** A line of a running header. */
const LINE = 15;
/** The usual width of a character of it, and what the words that a paper is not for publication take up beside it. */
const CHARACTER = 6.25;
const MARKING_WIDTH = 140;

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
  const { size, top, sides, bottom, width } = PAGES[part.orientation];
  const { lines, boxes } = running(content, part);
  return `@page ${name} { size: ${size}; margin: ${top + (lines - 1) * LINE}pt ${sides}pt ${bottom}pt; ${boxes(width)} }`;
}

/** What runs along the head of a part's pages, and how many lines of room it needs. */
function running(content: PaperContent, part: ContentPart): { readonly lines: number; readonly boxes: (width: number) => string } {
  const { width, space } = PAGES[part.orientation];
  const meeting = oneLine(content.committee + (content.meetingOn ? `, ${longDay(content.meetingOn)}` : ''));
  const subject = oneLine(part.name === '' ? content.subject : `${part.name}: ${content.subject}`);
  const underEachOther = `${cssString(meeting)} "\\a" ${cssString(subject)}`;
  const lines = (room: number) => 1 + Math.ceil((subject.length * CHARACTER) / room);
  if (content.marking !== null) {
    const marked = box('top-left', space, `"Not for publication"`, `color: #${MARKING}; font-weight: bold; width: ${MARKING_WIDTH}pt; white-space: nowrap;`);
    return { lines: lines(width - MARKING_WIDTH), boxes: () => `${marked} ${box('top-right', space, underEachOther, 'text-align: right;')}` };
  }
  // Side by side where one line holds both, else one under the other.
  if ((meeting.length + subject.length + 4) * CHARACTER < width)
    return { lines: 1, boxes: () => `${box('top-left', space, cssString(meeting))} ${box('top-right', space, cssString(subject), 'text-align: right;')}` };
  return { lines: lines(width), boxes: (all) => box('top-left', space, underEachOther, `width: ${all}pt;`) };
}

function firstPage(content: PaperContent, name: string): string {
  const { width, space } = PAGES.portrait;
  const council = box('top-left', space, cssString(oneLine(content.properties.creator)), `width: ${width}pt; color: #${INK}; font-weight: bold;`);
  return `@page ${name}:first { margin-top: ${PAGES.portrait.top}pt; ${council} @top-right { content: none; } }`;
}

const box = (place: 'top-left' | 'top-right', space: number, content: string, more = ''): string =>
  `@${place} { content: ${content}; white-space: pre-line; text-align: left; vertical-align: bottom; color: #${MARGIN_TEXT}; ` +
  `border-bottom: .5pt solid #${RULE}; padding-bottom: 4pt; margin-bottom: ${space}pt; ${more} }`;
