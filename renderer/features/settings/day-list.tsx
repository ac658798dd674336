import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import { fullDay, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { DateField } from '../../components/date-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import styles from './settings.module.css';

interface DayListProps {
  readonly label: string;
  /** What one of them is called: `office closure`. */
  readonly one: string;
  readonly hint: string;
  readonly days: readonly CalendarDay[];
  readonly onCommit: (days: CalendarDay[]) => Promise<unknown>;
}
/** Days in their order, each to take out, with a field for the next one. */
export function DayList({ label, one, hint, days, onCommit }: DayListProps) {
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const toField = () => field.current?.querySelector('input')?.focus();
  return (
    <div role="group" aria-labelledby={id} className={styles['days']}>
      <span id={id}>{label}</span>
      {days.length === 0 ? <span className={styles['none']}>None</span> : (
        <ul>
          {days.map((day) => (
            <li key={day}>
              {fullDay(day)}
              <ToChange>
                <Button
                  size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={`Take out ${longDay(day)}`}
                  onClick={() => void onCommit(days.filter((other) => other !== day)).then(toField)}
                />
              </ToChange>
            </li>
          ))}
        </ul>
      )}
      <ToChange>
        <div ref={field}><DateField value={null} placeholder={`Add: ${one}`} aria-label={`Add: ${one}`} onCommit={(day) => (day === null || days.includes(day) ? undefined : onCommit([...days, day].sort()))} /></div>
      </ToChange>
      <span className={styles['follows']}>{hint}</span>
    </div>
  );
}
