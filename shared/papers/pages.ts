import { longDay } from '../domain/calendar-day.ts';
import { oneLine } from './clean-text.ts';
import type { ContentPart, PaperContent } from './content.ts';

/** A page of a paper, in points: its size, what its text keeps from the edges, and how much of it that leaves. */
export const PAGES = {
  portrait: { size: 'A4 portrait', top: 73.7, sides: 56.7, bottom: 66.7, width: 481.9, height: 841.9 },
  landscape: { size: 'A4 landscape', top: 56, sides: 36, bottom: 48, width: 769.9, height: 595.3 },
} as const;
/** A line of a running header. */
const LINE = 15;
/** The usual width of a character of it, and what the words that a paper is not for publication take up beside it. */
const CHARACTER = 6.25;
export const MARKING_WIDTH = 140;

/** What runs along the head of a part's pages but the first of the paper. */
export interface RunningHead {
  readonly meeting: string;
  readonly subject: string;
  /** Side by side where one line holds both, else one under the other. */
  readonly isOneLine: boolean;
  /** From the page's edge to its text. */
  readonly top: number;
  /** How much text the page holds, from top to bottom. */
  readonly room: number;
}
export function runningHead(content: Pick<PaperContent, 'committee' | 'meetingOn' | 'subject' | 'marking'>, { orientation, name }: Pick<ContentPart, 'orientation' | 'name'>): RunningHead {
  const page = PAGES[orientation];
  const meeting = oneLine(content.committee + (content.meetingOn ? `, ${longDay(content.meetingOn)}` : ''));
  const subject = oneLine(name === '' ? content.subject : `${name}: ${content.subject}`);
  const isMarked = content.marking !== null;
  const isOneLine = !isMarked && (meeting.length + subject.length + 4) * CHARACTER < page.width;
  const width = isMarked ? page.width - MARKING_WIDTH : page.width;
  const lines = isOneLine ? 1 : 1 + Math.ceil((subject.length * CHARACTER) / width);
  const top = page.top + (lines - 1) * LINE;
  return { meeting, subject, isOneLine, top, room: page.height - top - page.bottom };
}
