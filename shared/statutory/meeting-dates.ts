import { daysBetween, fullDay, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { count } from '../papers/words.ts';
import { KNOWN_UNTIL, provisionalYears } from './bank-holidays.ts';
import { callInOf, type CallIn } from './call-in.ts';
import type { ClockSettings } from './clock-settings.ts';
import type { Deadline } from './counted.ts';
import { EXCEPTIONS, NOTICES, noticeFor, type NoticeName } from './notices.ts';
import { whyClosed } from './office-days.ts';

export interface MeetingDates {
  readonly meeting: CalendarDay;
  readonly notices: Readonly<Record<NoticeName, Deadline>>;
  /** Null until the day is known on which the decisions were published. */
  readonly callIn: CallIn | null;
  /** What the clerk should know, in sentences. */
  readonly warnings: readonly string[];
}

/** Every date that hangs on one meeting. `today`: to say what is already past; null: nothing is. `published`: the day its decisions came out. */
export function datesOfMeeting(
  meeting: CalendarDay, settings: ClockSettings, { today = null, published = null }: { readonly today?: CalendarDay | null; readonly published?: CalendarDay | null } = {},
): MeetingDates {
  const notices = Object.fromEntries(NOTICES.map((name) => [name, noticeFor(name, meeting, settings)])) as Record<NoticeName, Deadline>;
  const callIn = published === null ? null : callInOf(published, settings.callIn, settings.office);
  const first = NOTICES.map((name) => notices[name].by).reduce((a, b) => (a < b ? a : b));
  const last = callIn && callIn.effectiveFrom > meeting ? callIn.effectiveFrom : meeting;
  return {
    meeting, notices, callIn,
    warnings: [
      ...warnOfDay(meeting, settings),
      ...(published !== null && published < meeting ? [`The decisions cannot have been published on ${longDay(published)}, before the meeting.`] : []),
      ...provisionalYears(first, last).map(warnOfYear),
      ...(today === null ? [] : warnOfPast(meeting, notices, today)),
    ],
  };
}

function warnOfDay(meeting: CalendarDay, { office, preElection }: ClockSettings): string[] {
  const closed = whyClosed(meeting, office);
  const period = preElection.find(({ from, to }) => meeting >= from && meeting <= to);
  return [
    ...(closed === null ? [] : [`${fullDay(meeting)} is a day on which the offices are closed (${closed}).`]),
    ...(period ? [`The meeting falls in the pre-election period, ${longDay(period.from)} to ${longDay(period.to)}.`] : []),
  ];
}

const warnOfYear = (year: number): string => (year > KNOWN_UNTIL
  ? `The bank holidays of ${year} have not been proclaimed as far as this version knows: they are worked out by the usual rules. Check them before you rely on these dates.`
  : `The bank holidays of ${year} are worked out by the usual rules; days that were moved or added that year are not known.`);

/** What is late already, and which rule may still help. For a meeting that is over only that is said. */
function warnOfPast(meeting: CalendarDay, notices: MeetingDates['notices'], today: CalendarDay): string[] {
  if (meeting < today) return [`The meeting was ${count(daysBetween(meeting, today), 'day')} ago.`];
  return NOTICES.filter((name) => notices[name].by < today).map((name) => {
    const { what, by } = notices[name];
    return `${what}: that was due on ${longDay(by)}, ${count(daysBetween(by, today), 'day')} ago. ${EXCEPTIONS[name]}`;
  });
}
