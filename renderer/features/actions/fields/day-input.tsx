import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { fullDay, longDay, readDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import { planToday } from '../../../store/app-store.ts';

interface DayInputProps {
  readonly label: string;
  readonly value: CalendarDay | null;
  readonly onChange: (value: CalendarDay | null) => void;
}
/** A day in a form, as people here type it; what it was read as stands beneath. */
export function DayInput({ label, value, onChange }: DayInputProps) {
  const [typed, setTyped] = useState(value === null ? '' : longDay(value));
  const today = planToday();
  const read = typed.trim() === '' ? null : readDay(typed, today);
  const unread = typed.trim() !== '' && read === null;
  return (
    <Field label={label} size="small" validationState={unread ? 'warning' : 'none'} validationMessage={unread ? 'Not yet a date: try 8/12/26, 8 dec or +2w' : read === null ? null : fullDay(read)}>
      <Input size="small" placeholder="8 dec, 8/12/26 or +2w" value={typed} onChange={(_, data) => { setTyped(data.value); onChange(data.value.trim() === '' ? null : readDay(data.value, today)); }} />
    </Field>
  );
}
