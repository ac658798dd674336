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
/** What it says: the meeting, and of what the pages are. */
export const headWords = ({ committee, meetingOn, subject }: Pick<PaperContent, 'committee' | 'meetingOn' | 'subject'>, { name, head }: Pick<ContentPart, 'name' | 'head'>): Pick<RunningHead, 'meeting' | 'subject'> => ({
  meeting: oneLine(committee + (meetingOn ? `, ${longDay(meetingOn)}` : '')),
  subject: oneLine(head ?? (name === '' ? subject : `${name}: ${subject}`)),
});
export function runningHead(content: Pick<PaperContent, 'committee' | 'meetingOn' | 'subject' | 'marking'>, part: Pick<ContentPart, 'orientation' | 'name' | 'head'>): RunningHead {
  const page = PAGES[part.orientation];
  const { meeting, subject } = headWords(content, part);
  const isMarked = content.marking !== null;
  const isOneLine = !isMarked && (meeting.length + subject.length + 4) * CHARACTER < page.width;
  const width = isMarked ? page.width - MARKING_WIDTH : page.width;
  const lines = isOneLine ? 1 : 1 + Math.ceil((subject.length * CHARACTER) / width);
  const top = page.top + (lines - 1) * LINE;
  return { meeting, subject, isOneLine, top, room: page.height - top - page.bottom };
}
