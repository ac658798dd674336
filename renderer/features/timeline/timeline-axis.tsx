import { fullDay, shortDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { ticksBetween, xOf, yearsBetween, type Scale } from './scale.ts';
import styles from './timeline.module.css';

/** Half of the flag of today. */
const FLAG = 20;

/** A day that has a line of its own: the next meeting. */
export interface MarkedDay {
  readonly day: CalendarDay;
  readonly words: string;
}
interface AxisProps {
  readonly scale: Scale;
  readonly left: number;
  readonly right: number;
  readonly today: CalendarDay;
  readonly meeting: MarkedDay | null;
}
/** Years above, months, quarters or half-years below; today and the next meeting where they are. Only what is in sight is drawn. */
export function Axis({ scale, left, right, today, meeting }: AxisProps) {
  const now = xOf(scale, today);
  return (
    <span className={styles['axis']} aria-hidden>
      {yearsBetween(scale, left, right).map(({ year, x, width }) => <span key={year} className={styles['year']} style={{ left: x, width }}><b>{year}</b></span>)}
      {ticksBetween(scale, left, right).map(({ day, x, label }) => <span key={day} className={styles['unit']} style={{ left: x }}>{label}</span>)}
      <span className={styles['today']} style={{ left: now }} title={fullDay(today)}>Today</span>
      {meeting !== null && (
        <span className={styles['meeting']} style={{ left: Math.max(xOf(scale, meeting.day), meeting.day >= today ? now + FLAG : 0) }} title={`${meeting.words}, ${fullDay(meeting.day)}`}>
          {meeting.words}, {shortDay(meeting.day).replace(/ \d{4}$/, '')}
        </span>
      )}
    </span>
  );
}
/** The lines behind the bars. */
export function GridLines({ scale, left, right }: Pick<AxisProps, 'scale' | 'left' | 'right'>) {
  return <span className={styles['behind']} aria-hidden>{ticksBetween(scale, left, right).map(({ day, x, isYear }) => <span key={day} data-year={isYear || undefined} style={{ left: x }} />)}</span>;
}
/** The lines before the bars: today, and the next meeting. */
export function DayLines({ scale, today, meeting }: Pick<AxisProps, 'scale' | 'today' | 'meeting'>) {
  return (
    <span className={styles['before']} aria-hidden>
      <span className={styles['todayLine']} style={{ left: xOf(scale, today) }} />
      {meeting !== null && meeting.day !== today && <span className={styles['meetingLine']} style={{ left: xOf(scale, meeting.day) }} />}
    </span>
  );
}
