import type { CalendarDay } from '../domain/calendar-day.ts';
import { fileNameOf } from '../text/file-name.ts';

/** What the copies end in: mail gateways let JSON through, and stop endings they do not know. */
export const COPY_ENDING = '.matters.json';
const LONGEST = 90;

/** `2026-11-25 Peer challenge 2025 – Action plan.matters.json`. Never the word “final”: there is always a later one. */
export function copyFileName(title: string, day: CalendarDay): string {
  const words = title.replace(/\bfinal\b/gi, ' ').replace(/:\s+/g, ' – ').replace(/\s+/g, ' ').trim();
  const name = fileNameOf(words, LONGEST).replace(/^[ .–-]+|[ .–-]+$/g, '') || 'Action plan';
  return `${day} ${name}${COPY_ENDING}`;
}
