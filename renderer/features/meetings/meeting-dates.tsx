import { Warning16Regular } from '@fluentui/react-icons';
import { briefDay, daysBetween, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Meeting } from '../../../shared/domain/people.ts';
import { count } from '../../../shared/papers/words.ts';
import { meetingDeadlines, type MeetingDeadline } from '../../../shared/calendar/meeting-deadlines.ts';
import { meetingWarnings } from '../../../shared/calendar/meeting-warnings.ts';
import { DateField } from '../../components/date-field.tsx';
import { Labelled } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import details from '../details/details-pane.module.css';
import { WhyThisDate } from '../overview/why-this-date.tsx';
import styles from './meeting-dates.module.css';

/** What the clerk should know of the day itself; nothing where there is nothing. */
export function MeetingWarnings({ meeting }: { readonly meeting: Meeting }) {
  const warnings = meetingWarnings(usePlan(), meeting, planToday());
  if (warnings.length === 0) return null;
  return <ul className={styles['warnings']} aria-label="What to know of this date">{warnings.map((one) => <Warning key={one} words={one} />)}</ul>;
}
const Warning = ({ words }: { readonly words: string }) => <li className={details['warn']}><Warning16Regular aria-hidden /><span>{words}</span></li>;

/** Every date that hangs on a meeting, with why it is that one, what is late, and the days agenda and decisions really came out. */
export function MeetingDates({ meeting }: { readonly meeting: Meeting }) {
  const plan = usePlan();
  const today = planToday();
  const deadlines = meetingDeadlines(plan, meeting, today);
  const ids = { agenda: `${meeting.id}-agenda`, decisions: `${meeting.id}-decisions` };
  const set = (fields: Partial<Pick<Meeting, 'agendaPublishedOn' | 'decisionsPublishedOn'>>) => run({ do: 'meeting.set', id: meeting.id, fields });
  return (
    <section className={details['section']}>
      <h3>Dates</h3>
      {meeting.cancelled ? <p className="quiet">It is cancelled, so nothing is due for it.</p> : (
        <ol className={styles['dates']} aria-label="What is due for this meeting">
          {deadlines.map((one) => (
            <li key={one.key} data-past={one.by < today || one.doneOn !== null || undefined}>
              <span className={styles['day']}>{dayWords(one.by, today)}</span>
              <div className={styles['what']}>
                <span>{one.what}</span>
                <small>{[one.onlyWhere, whenWords(one, today)].filter(Boolean).join(' · ')}</small>
                {one.late !== '' && <p className={details['warn']}><Warning16Regular aria-hidden /><span>{one.late}</span></p>}
                <WhyThisDate deadline={one} name={one.what} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <Labelled label="Agenda out on" htmlFor={ids.agenda}><DateField id={ids.agenda} value={meeting.agendaPublishedOn} placeholder="Not yet" onCommit={(day) => set({ agendaPublishedOn: day })} /></Labelled>
      <Labelled label="Decisions out on" htmlFor={ids.decisions}><DateField id={ids.decisions} value={meeting.decisionsPublishedOn} placeholder="Not yet" onCommit={(day) => set({ decisionsPublishedOn: day })} /></Labelled>
    </section>
  );
}
/** With its year where that is not this one. */
const dayWords = (day: CalendarDay, today: CalendarDay): string => `${briefDay(day)}${day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`}`;
function whenWords({ by, doneOn }: MeetingDeadline, today: CalendarDay): string {
  if (doneOn !== null) return `Out on ${longDay(doneOn)}`;
  if (by === today) return 'Today';
  return by < today ? `${count(daysBetween(by, today), 'day')} ago` : `In ${count(daysBetween(today, by), 'day')}`;
}
