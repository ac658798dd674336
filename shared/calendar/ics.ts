import { addDays, type CalendarDay } from '../domain/calendar-day.ts';

/** A day in a calendar. */
export interface CalendarEvent {
  /** Stays the same as long as what it stands for does, so that a second import moves it and makes no second one. */
  readonly uid: string;
  readonly on: CalendarDay;
  readonly title: string;
  /** Lines, each a sentence or two. */
  readonly notes: readonly string[];
  readonly place: string;
  readonly cancelled: boolean;
}
/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A calendar as RFC 5545 has it: whole days, lines folded and ended with CRLF. `at`: when it is written. Titles and notes may hold anything. */
export function icsOf(name: string, events: readonly CalendarEvent[], at: Date): string {
  const stamp = `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Matters Arising//Deadlines//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
function eventLines({ uid, on, title, notes, place, cancelled }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${basic(on)}`, `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(notes.length === 0 ? [] : [`DESCRIPTION:${escaped(notes.join('\n'))}`]),
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    // Nobody is away because something is due.
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ];
}
const basic = (day: CalendarDay): string => day.replaceAll('-', '');
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F]/g;
const escaped = (words: string): string => words.replace(/\r\n?/g, '\n').replace(CONTROL, ' ').replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** Broken into lines of at most 75 octets, never within a character; a line that goes on begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let [now, size] = ['', 0];
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0)!);
    if (size + octets > LONGEST_LINE) {
      lines.push(now);
      [now, size] = [' ', 1];
    }
    now += character;
    size += octets;
  }
  return [...lines, now].join('\r\n');
}
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
