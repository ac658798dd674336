import { fullDay } from '../../domain/calendar-day.ts';
import { noticeFor } from '../../statutory/notices.ts';
import { clockOf } from '../../statutory/council-clock.ts';
import { inFront, type Rule } from '../finding.ts';

/** A meeting whose agenda cannot lawfully come out any more, or is planned to come out too late. */
export const missesTheDeadline: Rule = {
  name: 'dates that miss the statutory deadline',
  says: 'The report can still be published five clear days before the meeting (LGA 1972 s100B), and was, where its agenda is out.',
  find: ({ plan, values, today }) => {
    const meeting = plan.get('meeting', values.meeting);
    if (meeting === null || meeting.heldOn === null) return [];
    if (meeting.cancelled) return [{ is: 'must', what: 'The meeting is cancelled', why: `The report is for the meeting on ${fullDay(meeting.heldOn)}, which will not be held.`, where: inFront('Date of Meeting') }];
    const law = noticeFor('agenda', meeting.heldOn, clockOf(plan.council));
    const out = meeting.agendaPublishedOn;
    if (out !== null) return out <= law.by ? [] : [{ is: 'should', what: 'The agenda came out late', why: `It was published on ${fullDay(out)}, and the law’s last day was ${fullDay(law.by)}. The chair has to agree that the item is urgent, and the reason is minuted (LGA 1972 s100B(4)(b)).`, where: inFront('Date of Meeting') }];
    // A meeting that has been held had its agenda, whether or not the day was noted.
    if (today <= law.by || meeting.heldOn < today) return [];
    return [{ is: 'must', what: 'The last day for publishing is past', why: `For the meeting on ${fullDay(meeting.heldOn)} it was ${fullDay(law.by)}. It can only be taken if the chair agrees that it is urgent, and the reason is minuted (LGA 1972 s100B(4)(b)).`, where: inFront('Date of Meeting') }];
  },
};
