import { meetingDeadlines, type MeetingDeadline } from '../calendar/meeting-deadlines.ts';
import { fullDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Resolution } from '../domain/decision.ts';
import type { Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { are, count, sentence } from '../papers/words.ts';

/** Where the decisions of a meeting of the executive stand with call-in (LGA 2000 s9F(3)). */
export type CallInStanding =
  /** Nothing that was decided is subject to it. */
  | { readonly is: 'not subject' }
  | { readonly is: 'not published'; readonly subject: readonly Resolution[] }
  | {
    readonly is: 'open' | 'over';
    readonly subject: readonly Resolution[];
    readonly calledIn: readonly Resolution[];
    readonly publishedOn: CalendarDay;
    /** Until when, with its count. */
    readonly ends: MeetingDeadline;
    readonly effectiveFrom: CalendarDay;
  };

/** Counted from the day the decisions came out; on the last day it is still open, whatever the hour. */
export function callInStanding(plan: Plan, meeting: Meeting, today: CalendarDay): CallInStanding {
  const subject = plan.all('resolution').filter((one) => one.meeting === meeting.id && (one.callIn.is === 'subject to it' || one.callIn.is === 'called in'));
  if (subject.length === 0) return { is: 'not subject' };
  const deadlines = meetingDeadlines(plan, meeting, today);
  const of = (name: string) => deadlines.find(({ key }) => key === `${meeting.id} ${name}`);
  const [ends, effective] = [of('callIn'), of('effective')];
  if (meeting.decisionsPublishedOn === null || !ends || !effective) return { is: 'not published', subject };
  return {
    is: today <= ends.by ? 'open' : 'over', subject, calledIn: subject.filter(({ callIn }) => callIn.is === 'called in'), publishedOn: meeting.decisionsPublishedOn, ends, effectiveFrom: effective.by,
  };
}

/** What the strip over the decisions says: first what matters, then the days. */
export function standingWords(standing: Exclude<CallInStanding, { is: 'not subject' }>, closesAt: string | null): { readonly head: string; readonly rest: string } {
  const decisions = count(standing.subject.length, 'decision');
  if (standing.is === 'not published') {
    return { head: 'The decisions are not said to be published.', rest: `Call-in runs from the day they are. ${sentence(decisions)} ${are(standing.subject.length)} subject to it.` };
  }
  const until = `${fullDay(standing.ends.by)}${closesAt === null ? '' : `, ${closesAt}`}`;
  const called = standing.calledIn.length;
  const calledWords = called === 0 ? '' : ` ${sentence(count(called, 'decision'))} ${called === 1 ? 'was' : 'were'} called in.`;
  const published = `Published ${fullDay(standing.publishedOn)}`;
  const from = `${called === 0 ? 'effective' : 'the rest effective'} from ${fullDay(standing.effectiveFrom)}.`;
  return standing.is === 'open'
    ? { head: `Open for call-in until ${until}.${calledWords}`, rest: `${published}; unless called in, ${from}` }
    : { head: called === 0 ? 'Call-in period over, not called in.' : `Call-in period over.${calledWords}`, rest: `${published}; closed ${until}; ${from}` };
}
