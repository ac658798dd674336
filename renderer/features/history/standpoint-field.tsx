import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import { capitalised } from '../../../shared/domain/facts.ts';
import { Names } from '../../../shared/history/names.ts';
import { standpointWords, type Standpoint } from '../../../shared/history/standpoint.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { Choice } from '../../components/choice.tsx';
import { DateField } from '../../components/date-field.tsx';
import { NotOfThePlan } from '../../components/may-change.tsx';
import styles from './history.module.css';
import { keyOf, type StandpointChoice } from './standpoints.ts';

const ANOTHER_DAY = 'another day';

interface StandpointFieldProps {
  readonly label: string;
  readonly record: PlanRecord;
  readonly choices: readonly StandpointChoice[];
  readonly value: Standpoint | null;
  readonly onPick: (standpoint: Standpoint) => void;
}
/** One end of a comparison: now, a named point, the day of a meeting, or the end of another day. */
export function StandpointField({ label, record, choices, value, onPick }: StandpointFieldProps) {
  const [askDay, setAskDay] = useState(false);
  const words = (standpoint: Standpoint) => standpointWords(record, new Names(record.state), standpoint);
  const listed = value === null || choices.some(({ key }) => key === keyOf(value)) ? [] : [{ key: keyOf(value), label: capitalised(words(value).replace(/^on /, '')), standpoint: value }];
  const all = [...listed, ...choices];
  const options = [...all.map((one) => ({ value: one.key, label: one.label })), { value: ANOTHER_DAY, label: 'The end of another day…' }];
  const pick = (key: string) => {
    setAskDay(key === ANOTHER_DAY);
    const chosen = all.find((one) => one.key === key);
    if (chosen) onPick(chosen.standpoint);
  };
  return (
    <div className={styles['end']}>
      <Field label={label} orientation="horizontal"><Choice value={askDay ? ANOTHER_DAY : value === null ? null : keyOf(value)} placeholder="Choose" options={options} onPick={pick} /></Field>
      {askDay && (
        <NotOfThePlan><DateField
          aria-label={`${label}: the end of which day`} placeholder="Which day" value={value?.is === 'day' ? value.day : null}
          onCommit={(day) => { if (day !== null) { setAskDay(false); onPick({ is: 'day', day }); } return undefined; }}
        /></NotOfThePlan>
      )}
    </div>
  );
}
