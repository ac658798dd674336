import { longDay, shortDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { awayWords, meetingsAhead, type MeetingAhead } from '../../../shared/statutory/deadlines-of-plan.ts';
import { Challenge } from '../challenge/challenge.tsx';
import { goToMeetings } from '../people/go-to-meetings.ts';
import styles from './ahead.module.css';
import { go } from './go.ts';
import { stepsOf, type Step } from './steps.ts';
import { WhyThisDate } from './why-this-date.tsx';

const MOST_MEETINGS = 3;

/** What comes: the next meetings with what is due before each, and the milestones of the challenge itself. */
export function Ahead({ plan, today }: { readonly plan: Plan; readonly today: CalendarDay }) {
  const meetings = meetingsAhead(plan, today, MOST_MEETINGS);
  const all = plan.all('meeting').filter(({ heldOn, cancelled }) => heldOn !== null && heldOn >= today && !cancelled).length;
  return (
    <div className={styles['ahead']}>
      <section aria-labelledby="meetings">
        <h2 id="meetings">Next meetings</h2>
        {meetings.length === 0
          ? <p className={styles['none']}>No meeting is ahead. With its date, what is due before it stands here, counted as the law counts. <button type="button" className={styles['link']} onClick={goToMeetings}>Add the meetings under People</button></p>
          : meetings.map((meeting) => <MeetingDates key={meeting.id} meeting={meeting} steps={stepsOf(plan, meeting, today)} today={today} />)}
        {all > meetings.length && <button type="button" className={styles['link']} onClick={() => go({ view: 'people', id: meetings.at(-1)!.id })}>{all} meetings are ahead: show all</button>}
      </section>
      <Challenge plan={plan} today={today} />
    </div>
  );
}

interface MeetingDatesProps {
  readonly meeting: MeetingAhead;
  readonly steps: readonly Step[];
  readonly today: CalendarDay;
}
function MeetingDates({ meeting: { id, committee, heldOn, away }, steps, today }: MeetingDatesProps) {
  return (
    <div className={styles['meeting']}>
      <h3><button type="button" className={styles['link']} onClick={() => go({ view: 'people', id })}>{committee}, {longDay(heldOn)}</button></h3>
      <p className="quiet small">{heldOn === today ? 'Today' : `In ${awayWords(today, heldOn, away)}`}</p>
      <ol className={styles['steps']} aria-label={`What is due before ${committee}, ${longDay(heldOn)}`}>
        {steps.map(({ key, day, what, note, deadline, isMeeting }) => (
          <li key={key} data-state={isMeeting ? 'meeting' : day < today ? 'past' : day === today ? 'today' : 'ahead'}>
            <span className={styles['day']}>{shortDay(day).replace(/ \d{4}$/, day.slice(0, 4) === today.slice(0, 4) ? '' : '$&')}</span>
            <span className={styles['node']} aria-hidden />
            <span className={styles['what']}>
              <span>{what}</span>
              {note !== '' && <small>{note}</small>}
              {deadline !== null && <WhyThisDate deadline={deadline} name={what} />}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
