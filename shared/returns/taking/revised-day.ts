import type { Needed } from '../../contract/returns.ts';
import { isCalendarDay, longDay, readDay, type CalendarDay } from '../../domain/calendar-day.ts';
import { briefly } from '../../commands/words.ts';
import type { SheetCell } from '../../intake/sheet/read-sheet.ts';
import { listed } from '../../papers/words.ts';

export type DayRead = { readonly day: CalendarDay } | { readonly needs: Needed };

const MONTH_ALONE = /^(?:by |in |end of |the end of |late |mid[- ]?|early )?([a-z]{3,9})\.?,? (\d{4})$/;
const NUMBERS = /^(?:[a-z]+,? )?(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/;
const HAS_YEAR = /(?:\b|\D)(?:\d{4}|[/.\- ]\d{2})$|^\d{4}-/;

/**
 * The day a cell means. A cell that is a date is that date; words count where the day comes first and can mean nothing else. Everything
 * else is asked: `3/4/27` may have been typed by somebody whose months come first, and is never taken for theirs. `near` helps to offer a year.
 */
export function revisedDay(cell: SheetCell, near: CalendarDay): DayRead {
  if (cell.date !== undefined && isCalendarDay(cell.date)) return { day: cell.date };
  const words = cell.text.trim().toLowerCase().replace(/\s+/g, ' ');
  const numbers = NUMBERS.exec(words);
  const read = cell.number === undefined && !/^(\+|to)/.test(words) ? readDay(words, near) : null;
  if (numbers) {
    const [, first, second, year] = numbers as unknown as [string, string, string, string | undefined];
    const swapped = readDay([second, first, ...(year === undefined ? [] : [year])].join('/'), near);
    const days = [...new Set([read, swapped].filter((day) => day !== null))];
    return read !== null && days.length === 1 && year !== undefined ? { day: read } : asked(cell.text, days);
  }
  if (read !== null) return HAS_YEAR.test(words) ? { day: read } : asked(cell.text, [read]);
  const month = MONTH_ALONE.exec(words);
  return asked(cell.text, month ? lastOf(month[1]!, month[2]!) : []);
}

function asked(text: string, days: readonly CalendarDay[]): DayRead {
  const may = days.length === 0 ? 'is no day' : `may be ${listed(days.map(longDay), 'or')}`;
  return { needs: { what: 'day', sentence: `The revised date says “${briefly(text)}”, which ${may}. Say which day is meant.`, days } };
}

/** The last day of a month, where only the month was given. */
function lastOf(month: string, year: string): CalendarDay[] {
  for (const day of ['31', '30', '29', '28']) {
    const read = readDay(`${day} ${month} ${year}`, `${year}-01-01`);
    if (read !== null) return [read];
  }
  return [];
}
