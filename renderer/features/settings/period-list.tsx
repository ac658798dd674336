import { Button, Field } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Council } from '../../../shared/domain/council.ts';
import { DateField } from '../../components/date-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { say } from '../../store/app-store.ts';
import styles from './settings.module.css';

type Periods = Council['preElection'];
interface PeriodListProps {
  readonly periods: Periods;
  readonly onCommit: (periods: Periods) => Promise<unknown>;
}
/** Pre-election periods: first and last day, each to take out, with two fields for the next one. */
export function PeriodList({ periods, onCommit }: PeriodListProps) {
  const id = useId();
  const [from, setFrom] = useState<CalendarDay | null>(null);
  const add = (to: CalendarDay | null): Promise<unknown> | undefined => {
    if (from === null || to === null) return undefined;
    if (to < from) {
      say('warning', 'A period ends on or after the day it begins. Nothing was added.');
      return undefined;
    }
    setFrom(null);
    return onCommit([...periods, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1)));
  };
  return (
    <div role="group" aria-labelledby={id} className={styles['days']}>
      <span id={id}>Pre-election periods</span>
      {periods.length === 0 ? <span className={styles['none']}>None</span> : (
        <ul>
          {periods.map((one) => (
            <li key={`${one.from} ${one.to}`}>
              {longDay(one.from)} to {longDay(one.to)}
              <ToChange>
                <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={`Take out ${longDay(one.from)} to ${longDay(one.to)}`} onClick={() => void onCommit(periods.filter((other) => other !== one))} />
              </ToChange>
            </li>
          ))}
        </ul>
      )}
      <ToChange>
        <div className={styles['pair']}>
          <Field label="First day"><DateField value={from} onCommit={(day) => { setFrom(day); return undefined; }} /></Field>
          <Field label="Last day"><DateField value={null} onCommit={add} /></Field>
        </div>
      </ToChange>
      <span className={styles['follows']}>A meeting that falls into one is warned about where its dates are counted.</span>
    </div>
  );
}
