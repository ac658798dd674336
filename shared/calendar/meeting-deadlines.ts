import { daysBetween, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { count } from '../papers/words.ts';
import { roundDays, type RoundDay } from '../rounds/round-days.ts';
import { callInOf } from '../statutory/call-in.ts';
import { clearDaysBetween } from '../statutory/clear-days.ts';
import { countsAsPublished, type ClockSettings } from '../statutory/clock-settings.ts';
import { agendaOf, clockOf } from '../statutory/council-clock.ts';
import type { Deadline } from '../statutory/counted.ts';
import { EXCEPTIONS, noticeFor, type NoticeName } from '../statutory/notices.ts';

/** A date that hangs on a meeting, with what has become of it. */
export interface MeetingDeadline extends Deadline {
  /** The same as long as the meeting and its rounds are: `meeting/k1 agenda`, `round/k2 returns`. */
  readonly key: string;
  /** The meeting or the round. */
  readonly about: EntityId;
  /** In two or three words, for where there is little room: `Agenda`. */
  readonly short: string;
  /** Where it binds only sometimes, the case in words: `Only where part of it is held in private`; else empty. */
  readonly onlyWhere: string;
  /** The day it was really done, as far as the plan knows. */
  readonly doneOn: CalendarDay | null;
  /** What is late about it, by how much, and which exception could apply; empty where nothing is. It never decides whether one does. */
  readonly late: string;
}

const SHORT: Readonly<Record<NoticeName, string>> = {
  agenda: 'Agenda', keyDecision: 'Key decision notice', generalException: 'General exception', privateMeeting: 'Private meeting notice', privateMeetingAgain: 'Further private notice',
};

/**
 * Every date that hangs on a meeting, in order: notices and agenda before it, what its rounds ask, and call-in once its decisions are published.
 * Nothing where it has no date or is cancelled.
 */
export function meetingDeadlines(plan: Plan, meeting: Meeting, today: CalendarDay): readonly MeetingDeadline[] {
  if (meeting.heldOn === null || meeting.cancelled) return [];
  const clock = clockOf(plan.council);
  return [...noticesOf(plan, meeting, meeting.heldOn, clock, today), ...roundsOf(plan, meeting), ...callInDates(plan, meeting, clock)]
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

function noticesOf(plan: Plan, meeting: Meeting, heldOn: CalendarDay, clock: ClockSettings, today: CalendarDay): MeetingDeadline[] {
  const committee = plan.get('committee', meeting.committee);
  const made = (name: NoticeName, deadline: Deadline, doneOn: CalendarDay | null, onlyWhere: string): MeetingDeadline =>
    ({ ...deadline, key: `${meeting.id} ${name}`, about: meeting.id, short: SHORT[name], onlyWhere, doneOn, late: lateness(name, heldOn, doneOn, clock, today) });
  const agenda = made('agenda', agendaOf(heldOn, plan.council, committee), meeting.agendaPublishedOn, '');
  // Key decisions and notices of private meetings are the executive's (SI 2012/2089).
  if (committee?.type !== 'executive') return [agenda];
  const key = plan.all('planneditem').filter((one) => one.meeting === meeting.id && one.isKey);
  const given = key.length > 0 && key.every(({ noticeOn }) => noticeOn !== null) ? key.map(({ noticeOn }) => noticeOn!).reduce((a, b) => (a > b ? a : b)) : null;
  const inPrivate = 'Only where part of it is held in private';
  const keyNotice = made('keyDecision', noticeFor('keyDecision', heldOn, clock), given, key.length > 0 ? '' : 'Only where a key decision is to be made');
  // Once it is over, what only may have been asked for is no news.
  if (heldOn < today) return key.length > 0 ? [keyNotice, agenda] : [agenda];
  return [
    keyNotice,
    made('privateMeeting', noticeFor('privateMeeting', heldOn, clock), null, inPrivate),
    made('privateMeetingAgain', noticeFor('privateMeetingAgain', heldOn, clock), null, inPrivate),
    agenda,
  ];
}

/** By the law's own day, whatever earlier one the council keeps. */
function lateness(name: NoticeName, heldOn: CalendarDay, doneOn: CalendarDay | null, clock: ClockSettings, today: CalendarDay): string {
  const { by } = noticeFor(name, heldOn, clock);
  if (doneOn !== null) return lateBy(name, heldOn, doneOn, clock);
  if (by >= today || heldOn < today) return '';
  const general = name === 'keyDecision' ? noticeFor('generalException', heldOn, clock).by : null;
  const open = general === null ? '' : general >= today ? ` The last day for the general exception is ${longDay(general)}.` : ` The last day for the general exception was ${longDay(general)}.`;
  return `The last day was ${count(daysBetween(by, today), 'day')} ago. ${EXCEPTIONS[name]}${open}`;
}
/** What came out too late, by how much; empty where it was in time. The day is that from which it counts as published. */
export function lateBy(name: NoticeName, heldOn: CalendarDay, doneOn: CalendarDay, clock: ClockSettings): string {
  const { by } = noticeFor(name, heldOn, clock);
  const counted = countsAsPublished(doneOn, null, clock);
  if (counted <= by) return '';
  const isLong = name === 'keyDecision' || name === 'privateMeeting';
  const left = clearDaysBetween(counted, heldOn, isLong ? 'every day' : clock.counting, clock.office);
  return `It came out ${count(daysBetween(by, counted), 'day')} after the last day, with ${count(left, 'clear day')} where ${isLong ? '28' : 'five'} are needed. ${EXCEPTIONS[name]}`;
}

function roundsOf(plan: Plan, meeting: Meeting): MeetingDeadline[] {
  return plan.all('round').filter((one) => one.meeting === meeting.id).flatMap((round) => {
    const { askedOn, returnsBy } = roundDays(plan, round);
    const name = round.ref || 'the round';
    const step = (key: string, day: RoundDay | null, what: string, short: string): MeetingDeadline[] =>
      (day === null ? [] : [{ key: `${round.id} ${key}`, about: round.id, what, short, by: day.by, source: day.source, rule: day.rule, count: [], onlyWhere: '', doneOn: null, late: '' }]);
    return [...step('asked', askedOn, `Owners asked for ${name}`, 'Owners asked'), ...step('returns', returnsBy, `Returns for ${name} due`, 'Returns due')];
  });
}

/** Only decisions of the executive can be called in (LGA 2000 s9F(3)). */
function callInDates(plan: Plan, { id, committee, decisionsPublishedOn }: Meeting, clock: ClockSettings): MeetingDeadline[] {
  if (decisionsPublishedOn === null || plan.get('committee', committee)?.type !== 'executive') return [];
  const { ends, closesAt, effectiveFrom, count: days } = callInOf(countsAsPublished(decisionsPublishedOn, null, clock), clock.callIn, clock.office);
  const source = 'LGA 2000 s9F(3) and the council’s constitution';
  const shared = { about: id, source, onlyWhere: '', doneOn: null, late: '' };
  return [
    {
      ...shared, key: `${id} callIn`, short: 'Call-in ends', what: `Call-in ends${closesAt === null ? '' : ` at ${closesAt}`}`, by: ends, count: days,
      rule: `At the end of the ${ordinal(clock.callIn.workingDays)} working day after the decisions were published.`,
    },
    { ...shared, key: `${id} effective`, short: 'In effect', what: 'Decisions that are not called in take effect', by: effectiveFrom, count: [], rule: `On ${clock.callIn.effective} after call-in ends.` },
  ];
}
const ordinal = (n: number): string => `${n}${n % 100 >= 11 && n % 100 <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th')}`;
