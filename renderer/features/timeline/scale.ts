import { addDays, daysBetween, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { addMonths } from '../../../shared/statutory/months.ts';

export const ZOOMS = ['month', 'quarter', 'year'] as const;
export type Zoom = (typeof ZOOMS)[number];
/** Pixels for a day: a month of 54, a quarter of 82, a year of 148. */
const PER_DAY: Readonly<Record<Zoom, number>> = { month: 1.78, quarter: 0.9, year: 0.405 };
/** Room right of the last bar for what stands beside it. */
const ROOM_FOR_WORDS = 260;

/** How days are laid out across. Days before `from` stand left of nought. */
export interface Scale {
  readonly zoom: Zoom;
  readonly from: CalendarDay;
  readonly perDay: number;
  /** Pixels in all. */
  readonly width: number;
}
const monthBegin = (day: CalendarDay): CalendarDay => `${day.slice(0, 7)}-01`;

/** A scale on which all days have a place, and today one in the middle of a window of `least` pixels. */
export function scaleOf(days: Iterable<CalendarDay>, today: CalendarDay, zoom: Zoom, least: number): Scale {
  const perDay = PER_DAY[zoom];
  const aside = Math.ceil(least / 2 / perDay);
  let [first, last] = [addDays(today, -aside), addDays(today, aside)];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const from = monthBegin(addDays(first, -Math.ceil(24 / perDay)));
  return { zoom, from, perDay, width: Math.ceil((daysBetween(from, last) + 1) * perDay) + ROOM_FOR_WORDS };
}
/** Pixels from the left to the beginning of a day. */
export const xOf = ({ from, perDay }: Scale, day: CalendarDay): number => daysBetween(from, day) * perDay;
/** The day that stands so many pixels from the left. */
export const dayAt = ({ from, perDay }: Scale, x: number): CalendarDay => addDays(from, Math.floor(x / perDay));

/** A place on the axis where something begins: a year above, a month, quarter or half-year below. */
export interface Tick {
  readonly day: CalendarDay;
  readonly x: number;
  readonly label: string;
  readonly isYear: boolean;
}
const MONTHS: Readonly<Record<Zoom, number>> = { month: 1, quarter: 3, year: 6 };
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const labelOf = (day: CalendarDay, months: number): string => {
  const month = Number(day.slice(5, 7)) - 1;
  return months === 1 ? NAMES[month]! : `${NAMES[month]}–${NAMES[month + months - 1]}`;
};
/** The ticks from one pixel to another, the one that is already going on at the left among them. */
export function ticksBetween(scale: Scale, left: number, right: number): readonly Tick[] {
  const months = MONTHS[scale.zoom];
  const begin = monthBegin(dayAt(scale, Math.max(0, left)));
  let day = addMonths(begin, -((Number(begin.slice(5, 7)) - 1) % months));
  const ticks: Tick[] = [];
  for (let x = xOf(scale, day); x < right; x = xOf(scale, day)) {
    ticks.push({ day, x, label: labelOf(day, months), isYear: day.endsWith('-01-01') });
    day = addMonths(day, months);
  }
  return ticks;
}
/** The years from one pixel to another, each where its label stands: the first stays at the left edge while it lasts. */
export function yearsBetween(scale: Scale, left: number, right: number): readonly { readonly year: string; readonly x: number; readonly width: number }[] {
  const years = [];
  for (let year = Number(dayAt(scale, Math.max(0, left)).slice(0, 4)); ; year++) {
    const x = Math.max(0, xOf(scale, `${year}-01-01`));
    if (x >= right) return years;
    years.push({ year: String(year), x, width: xOf(scale, `${year + 1}-01-01`) - x });
  }
}
