import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Council } from '../domain/council.ts';
import type { Committee } from '../domain/people.ts';
import type { ChallengeMonths } from './challenge-clock.ts';
import type { ClockSettings } from './clock-settings.ts';
import type { Deadline } from './counted.ts';
import { noticeFor } from './notices.ts';
import { workingDaysFrom } from './office-days.ts';

/** How a council counts, as its profile has it. */
export const clockOf = (council: Council): ClockSettings => ({
  counting: council.clearDaysCount,
  office: { closed: new Set(council.closedDays), moreBankHolidays: new Set(council.moreBankHolidays) },
  publishBefore: council.publishBefore,
  callIn: { workingDays: council.callInDays, closesAt: council.callInClosesAt, effective: council.callInEffective },
  preElection: council.preElection,
});

/** The months of the peer challenge's own clock, as the council has agreed them. */
export const challengeMonthsOf = (council: Council): ChallengeMonths => ({
  published: council.challengePublished, planAtTheLatest: council.challengePlanLatest, progressReview: council.challengeReview, progressReport: council.challengeReviewReport,
});

type Leads = Pick<Committee, 'agendaLead' | 'returnsLead'>;
/** The day the agenda is to be out: so many working days before as the committee, else the council, has it; never later than the law's day. */
export function agendaDay(meeting: CalendarDay, council: Council, committee: Leads | null = null): CalendarDay {
  const clock = clockOf(council);
  const own = workingDaysFrom(meeting, -(committee?.agendaLead ?? council.agendaLead), clock.office);
  const law = noticeFor('agenda', meeting, clock).by;
  return own < law ? own : law;
}
/** The day returns are to be back. */
export const returnsDay = (meeting: CalendarDay, council: Council, committee: Leads | null = null): CalendarDay =>
  workingDaysFrom(meeting, -(committee?.returnsLead ?? council.returnsLead), clockOf(council).office);
/** The law's day for an agenda, or the committee's or the council's own where that is earlier. */
export function agendaOf(heldOn: CalendarDay, council: Council, committee: Leads | null): Deadline {
  const law = noticeFor('agenda', heldOn, clockOf(council));
  const by = agendaDay(heldOn, council, committee);
  if (by === law.by) return law;
  const lead = committee?.agendaLead ?? council.agendaLead;
  return { ...law, by, count: [], rule: `As your council does: ${lead} working days before the meeting. The law’s day, five clear days before, is ${longDay(law.by)}.` };
}
