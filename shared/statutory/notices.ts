import type { CalendarDay } from '../domain/calendar-day.ts';
import { clearDaysBefore } from './clear-days.ts';
import type { ClockSettings } from './clock-settings.ts';
import type { Deadline } from './counted.ts';
import { addMonths } from './months.ts';
import type { Counting } from './office-days.ts';

/** Every notice that hangs on the day of a meeting. */
export type NoticeName = 'agenda' | 'keyDecision' | 'generalException' | 'privateMeeting' | 'privateMeetingAgain';

/** The Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012. */
const REGULATIONS = 'Executive Arrangements (Access to Information) Regulations 2012 (SI 2012/2089)';
const CLEAR_DAYS = 5;
/** Calendar days: weekends and bank holidays count. */
const NOTICE_DAYS = 28;

interface NoticeRule extends Pick<Deadline, 'what' | 'source' | 'rule'> {
  readonly days: number;
  readonly counting: Counting | null;
}
const RULES: Readonly<Record<NoticeName, NoticeRule>> = {
  agenda: {
    what: 'Publish the agenda and reports', days: CLEAR_DAYS, counting: null,
    source: `LGA 1972 s100A(6) and s100B; for Cabinet ${REGULATIONS}, r.6 and r.7`,
    rule: 'At least five clear days before the meeting.',
  },
  keyDecision: {
    what: 'Publish the notice of a key decision', days: NOTICE_DAYS, counting: 'every day',
    source: `${REGULATIONS}, r.9`,
    rule: 'At least 28 clear days before the decision is made.',
  },
  generalException: {
    what: 'Tell the chair of scrutiny of a key decision that had no 28 days’ notice', days: CLEAR_DAYS, counting: null,
    source: `${REGULATIONS}, r.10`,
    rule: 'Where 28 days are impracticable: the chair of the relevant scrutiny committee is told, and five clear days pass.',
  },
  privateMeeting: {
    what: 'Publish the notice that part of the meeting is to be held in private', days: NOTICE_DAYS, counting: 'every day',
    source: `${REGULATIONS}, r.5(2)`,
    rule: 'At least 28 clear days before a private meeting of the executive, with the reasons.',
  },
  privateMeetingAgain: {
    what: 'Publish the further notice of the private meeting, with what was said against it and the reply', days: CLEAR_DAYS, counting: null,
    source: `${REGULATIONS}, r.5(3) and (4)`,
    rule: 'At least five clear days before the private meeting.',
  },
};
export const NOTICES = Object.keys(RULES) as readonly NoticeName[];

/** The last day for a notice of a meeting. */
export function noticeFor(name: NoticeName, meeting: CalendarDay, { counting, office }: Pick<ClockSettings, 'counting' | 'office'>): Deadline {
  const { days, counting: itsOwn, what, source, rule } = RULES[name];
  return { what, source, rule, ...clearDaysBefore(meeting, days, itsOwn ?? counting, office) };
}

/** What may still be open where a notice is late. It names the rule; whether it applies is for the monitoring officer. */
export const EXCEPTIONS: Readonly<Record<NoticeName, string>> = {
  agenda: 'A late item may be taken only if the chair agrees that it is urgent, and the reason is minuted (LGA 1972 s100B(4)(b)).',
  keyDecision: 'The general exception (2012 Regulations, r.10) needs the chair of scrutiny to be told and five clear days; special urgency (r.11) needs the chair’s agreement.',
  generalException: 'Special urgency (2012 Regulations, r.11) needs the agreement of the chair of the relevant scrutiny committee.',
  privateMeeting: 'A private meeting without 28 days’ notice needs the agreement of the chair of the relevant scrutiny committee that it is urgent (2012 Regulations, r.5(6)).',
  privateMeetingAgain: 'A private meeting without the further notice needs the agreement of the chair of the relevant scrutiny committee that it is urgent (2012 Regulations, r.5(6)).',
};

const REPLY_MONTHS = 2;
/** The executive’s reply to a report of scrutiny, where the committee’s notice requires one. */
export const replyToScrutiny = (received: CalendarDay): Deadline => ({
  what: 'Reply to the scrutiny committee', by: addMonths(received, REPLY_MONTHS), source: 'LGA 2000 s9FE(4)',
  rule: 'Within two months of receiving the report, where the committee’s notice requires it.', count: [],
});
