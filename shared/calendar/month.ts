import { addDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { challengeClock } from '../statutory/deadlines-of-plan.ts';
import { addMonths } from '../statutory/months.ts';
import { weekdayOf } from '../statutory/weekday.ts';
import { meetingDeadlines } from './meeting-deadlines.ts';

/** What a day of the calendar has. */
export interface DayEntry {
  readonly key: string;
  readonly sort: 'meeting' | 'deadline' | 'challenge';
  /** The meeting it leads to; null for the challenge's own clock. */
  readonly meeting: EntityId | null;
  /** Whose it is: `Cabinet`. */
  readonly whose: string;
  /** `Publish the agenda and reports`; of a meeting its time, if it is known. */
  readonly what: string;
  /** The same where there is little room: `Agenda`. */
  readonly short: string;
  readonly onlyWhere: string;
  readonly cancelled: boolean;
  readonly isLate: boolean;
}
/** No deadline lies further from its meeting: 120 working days at most, as a council may set it. */
const FURTHEST = 200;

/** The weeks that show a month, each from Monday to Sunday. */
export function weeksOf(day: CalendarDay): readonly (readonly CalendarDay[])[] {
  const first: CalendarDay = `${day.slice(0, 7)}-01`;
  const next = addMonths(first, 1);
  const weeks: CalendarDay[][] = [];
  for (let monday = mondayOf(first); monday < next; monday = addDays(monday, 7)) weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)));
  return weeks;
}
const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The day a key leads to, as in other calendars; null where it is no key of a calendar's, or leads past the years that are known. */
export function dayAfterKey(key: string, day: CalendarDay, { shift, ctrl }: { readonly shift: boolean; readonly ctrl: boolean }): CalendarDay | null {
  const to = target(key, day, shift, ctrl);
  return to === null || to < '1900-01-01' || to > '2999-12-31' ? null : to;
}
function target(key: string, day: CalendarDay, shift: boolean, ctrl: boolean): CalendarDay | null {
  switch (key) {
    case 'ArrowLeft': return addDays(day, -1);
    case 'ArrowRight': return addDays(day, 1);
    case 'ArrowUp': return addDays(day, -7);
    case 'ArrowDown': return addDays(day, 7);
    case 'PageUp': return addMonths(day, shift ? -12 : -1);
    case 'PageDown': return addMonths(day, shift ? 12 : 1);
    case 'Home': return ctrl ? `${day.slice(0, 7)}-01` : mondayOf(day);
    case 'End': return ctrl ? addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1) : addDays(mondayOf(day), 6);
    default: return null;
  }
}

/** What each day from one to another has: meetings first, then what is due for them, then the challenge's own clock. */
export function entriesBetween(plan: Plan, from: CalendarDay, to: CalendarDay, today: CalendarDay): ReadonlyMap<CalendarDay, readonly DayEntry[]> {
  const days = new Map<CalendarDay, DayEntry[]>();
  const put = (day: CalendarDay, entry: DayEntry) => { if (day >= from && day <= to) days.set(day, [...(days.get(day) ?? []), entry]); };
  const [earliest, latest] = [addDays(from, -FURTHEST), addDays(to, FURTHEST)];
  const near = plan.all('meeting').filter(({ heldOn }) => heldOn !== null && heldOn >= earliest && heldOn <= latest);
  const whose = (committee: EntityId | null) => plan.get('committee', committee)?.name || 'Committee';
  for (const { id, heldOn, committee, startsAt, cancelled } of near) {
    put(heldOn!, { key: id, sort: 'meeting', meeting: id, whose: whose(committee), what: startsAt.trim(), short: startsAt.trim(), onlyWhere: '', cancelled, isLate: false });
  }
  for (const meeting of near) for (const one of meetingDeadlines(plan, meeting, today)) {
    put(one.by, { key: one.key, sort: 'deadline', meeting: meeting.id, whose: whose(meeting.committee), what: one.what, short: one.short, onlyWhere: one.onlyWhere, cancelled: false, isLate: one.late !== '' });
  }
  for (const { what, by } of challengeClock(plan)) put(by, { key: `challenge ${what}`, sort: 'challenge', meeting: null, whose: 'Peer challenge', what, short: what, onlyWhere: '', cancelled: false, isLate: false });
  return days;
}
