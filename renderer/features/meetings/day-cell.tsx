import { fullDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { DayEntry } from '../../../shared/calendar/month.ts';
import styles from './calendar.module.css';

/** More than these do not fit into a day; beneath the month all of them stand. */
const MOST = 3;

/** `Cabinet, 18:30`; `Publish the agenda and reports: Cabinet, late`. */
export function entryWords({ sort, whose, what, cancelled, isLate }: DayEntry): string {
  const words = sort === 'meeting' ? `Meeting of ${whose}${what === '' ? '' : `, ${what}`}` : `${what}: ${whose}`;
  return `${words}${cancelled ? ', cancelled' : ''}${isLate ? ', late' : ''}`;
}

interface DayCellProps {
  readonly day: CalendarDay;
  readonly entries: readonly DayEntry[];
  /** Why the offices are closed; null where they are open. */
  readonly closed: string | null;
  readonly isCurrent: boolean;
  readonly isToday: boolean;
  /** Of the month before or after. */
  readonly isOutside: boolean;
  readonly onPick: () => void;
}
/** A day of the month: its number, and in few words what it has. Its name says all of it. */
export function DayCell({ day, entries, closed, isCurrent, isToday, isOutside, onPick }: DayCellProps) {
  const isHoliday = closed !== null && closed !== 'Saturday' && closed !== 'Sunday';
  const name = [`${fullDay(day)}${isToday ? ', today' : ''}`, ...(isHoliday ? [closed] : []), ...entries.map(entryWords)].join('. ');
  return (
    <td
      className={styles['cell']} aria-selected={isCurrent} aria-current={isToday ? 'date' : undefined} tabIndex={isCurrent ? 0 : -1} onClick={onPick}
      data-current={isCurrent || undefined} data-pane-start={isCurrent || undefined} data-outside={isOutside || undefined}
      data-closed={closed !== null || undefined} data-today={isToday || undefined}
    >
      <span className="visually-hidden">{name}</span>
      <div aria-hidden>
        <span className={styles['number']}>{Number(day.slice(8))}</span>
        {isHoliday && <span className={styles['holiday']}>{closed}</span>}
        {entries.slice(0, entries.length > MOST ? MOST - 1 : MOST).map((one) => (
          <span key={one.key} className={styles['chip']} data-sort={one.sort} data-cancelled={one.cancelled || undefined} data-late={one.isLate || undefined}>
            {one.sort === 'meeting' ? `${one.whose} ${one.short}`.trim() : one.sort === 'deadline' ? `${one.short}: ${one.whose}` : one.short}
          </span>
        ))}
        {entries.length > MOST && <span className={styles['more']}>{entries.length - MOST + 1} more</span>}
      </div>
    </td>
  );
}
