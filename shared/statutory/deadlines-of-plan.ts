import { daysBetween, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { roundDeadlines } from '../rounds/round-deadlines.ts';
import { callInOf } from './call-in.ts';
import { challengeDeadlines } from './challenge-clock.ts';
import { countsAsPublished } from './clock-settings.ts';
import { agendaOf, challengeMonthsOf, clockOf } from './council-clock.ts';
import type { Deadline } from './counted.ts';
import { noticeFor } from './notices.ts';
import { workingDaysBetween, type OfficeDays } from './office-days.ts';

/** A deadline with what it is about, and how far away it is. */
export interface PlanDeadline extends Deadline {
  readonly key: string;
  /** The meeting, the round, or the decision that waits for a reply. */
  readonly about: EntityId;
  /** `publish the agenda for Cabinet`: the words after “Next:”. */
  readonly short: string;
  /** Working days from today until it, today not counted; below zero when it is past; null where it is over a year. */
  readonly away: number | null;
}
/** A meeting that is still to come, with what has to be done before it. */
export interface MeetingAhead {
  readonly id: EntityId;
  readonly committee: string;
  readonly heldOn: CalendarDay;
  readonly away: number | null;
  readonly deadlines: readonly PlanDeadline[];
}

/** More meetings than this are not looked at ahead. */
const MOST = 12;
const LONG = 366;

/** The next meetings from today on, soonest first; none that is cancelled. */
export function meetingsAhead(plan: Plan, today: CalendarDay, most = MOST): readonly MeetingAhead[] {
  const clock = clockOf(plan.council);
  const ahead = plan.all('meeting').flatMap((one) => (one.heldOn === null || one.heldOn < today || one.cancelled ? [] : [{ ...one, heldOn: one.heldOn }]));
  return ahead.sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : a.id < b.id ? -1 : 1)).slice(0, most).map((one): MeetingAhead => {
    const { heldOn } = one;
    const committee = plan.get('committee', one.committee);
    const name = committee?.name ?? 'a committee';
    const made = (key: string, deadline: Deadline, short: string): PlanDeadline =>
      ({ ...deadline, key: `${one.id} ${key}`, about: one.id, short, away: daysAway(today, deadline.by, clock.office) });
    return {
      id: one.id, committee: committee?.name ?? 'A committee', heldOn, away: daysAway(today, heldOn, clock.office),
      deadlines: [
        // Only the executive makes key decisions.
        ...(committee?.type === 'executive' ? [made('keyDecision', noticeFor('keyDecision', heldOn, clock), `publish the notice of key decisions for ${name}`)] : []),
        // What is out is not due any more.
        ...(one.agendaPublishedOn === null ? [made('agenda', agendaOf(heldOn, plan.council, committee), `publish the agenda for ${name}`)] : []),
      ],
    };
  });
}

/** Replies that another body was asked for and has not given. */
function repliesDue(plan: Plan, today: CalendarDay, office: OfficeDays): PlanDeadline[] {
  return plan.all('resolution').flatMap(({ id, power, toCommittee, replyBy, reply }) => {
    if (power !== 'recommended' || replyBy === null || reply !== null) return [];
    const from = plan.get('committee', toCommittee)?.name ?? 'another body';
    return [{
      key: `${id} reply`, about: id, what: `Reply of ${from}`, short: `the reply of ${from} is due`, by: replyBy, source: 'LGA 2000 s9FE',
      rule: 'As it was asked for; at most two months where scrutiny’s notice requires a reply of the executive.', count: [], away: daysAway(today, replyBy, office),
    }];
  });
}
/** Until when what a meeting of the executive decided can be called in. */
function callInsOpen(plan: Plan, today: CalendarDay): PlanDeadline[] {
  const clock = clockOf(plan.council);
  const subject = new Set(plan.all('resolution').filter(({ callIn }) => callIn.is === 'subject to it').map(({ meeting }) => meeting));
  return plan.all('meeting').flatMap(({ id, committee, decisionsPublishedOn }) => {
    if (decisionsPublishedOn === null || !subject.has(id)) return [];
    const { ends, count } = callInOf(countsAsPublished(decisionsPublishedOn, null, clock), clock.callIn, clock.office);
    const name = plan.get('committee', committee)?.name ?? 'a committee';
    return [{
      key: `${id} callIn`, about: id, what: `Call-in of what ${name} decided ends`, short: `call-in of what ${name} decided ends`, by: ends, source: 'LGA 2000 s9F(3) and the council’s constitution',
      rule: `${clock.callIn.workingDays} working days after the decisions were published.`, count, away: daysAway(today, ends, clock.office),
    }];
  });
}

/** The deadlines from today on, soonest first: agendas, notices, what a round asks of the clerk, replies asked for, and the end of call-in. */
export function deadlinesAhead(plan: Plan, today: CalendarDay): readonly PlanDeadline[] {
  const { office } = clockOf(plan.council);
  const rounds = plan.all('round').flatMap((round) => roundDeadlines(plan, round, today))
    .map((one): PlanDeadline => ({ ...one, away: daysAway(today, one.by, office) }));
  return [...meetingsAhead(plan, today).flatMap(({ deadlines }) => deadlines), ...rounds, ...repliesDue(plan, today, office), ...callInsOpen(plan, today)]
    .filter(({ by }) => by >= today).sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

/** What the peer challenge itself asks for; nothing where the last day on site is not known. */
export const challengeClock = (plan: Plan): readonly Deadline[] => (plan.review.onSiteTo === null ? [] : challengeDeadlines(plan.review.onSiteTo, challengeMonthsOf(plan.council)));

function daysAway(today: CalendarDay, day: CalendarDay, office: OfficeDays): number | null {
  if (Math.abs(daysBetween(today, day)) > LONG) return null;
  return day >= today ? workingDaysBetween(today, day, office) : -workingDaysBetween(day, today, office);
}

/** `today`, `1 working day`, `3 working days`; `2 working days ago`. */
export function awayWords(today: CalendarDay, by: CalendarDay, away: number | null): string {
  if (away === null) return by < today ? 'over a year ago' : 'over a year';
  if (by === today) return 'today';
  const count = Math.abs(away);
  const words = `${count} working day${count === 1 ? '' : 's'}`;
  return by < today ? `${words} ago` : words;
}
