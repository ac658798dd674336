import { daysBetween, localDay, longDay } from '../domain/calendar-day.ts';

/** When something was, in the middle of a sentence: `at 14:02`, `yesterday at 14:02`, `on 9 November 2026 at 14:02`. */
export function momentWords(instant: string, now: Date): string {
  const at = new Date(instant);
  const day = localDay(at);
  const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  const ago = daysBetween(day, localDay(now));
  return ago === 0 ? `at ${time}` : ago === 1 ? `yesterday at ${time}` : `on ${longDay(day)} at ${time}`;
}
