import { daysBetween, type CalendarDay } from '../domain/calendar-day.ts';

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: CalendarDay): number => (((daysBetween('2000-01-02', day) % 7) + 7) % 7);
