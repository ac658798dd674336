import { Field, type InputProps } from '@fluentui/react-components';
import { fullDay, longDay, readDay, type CalendarDay } from '../../shared/domain/calendar-day.ts';
import { Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { onViewEvent } from '../app/view-events.ts';
import { useCommitted, useReading } from './committed-field.tsx';
import { planToday } from '../store/app-store.ts';

interface DateFieldProps extends Omit<InputProps, 'value' | 'onChange'> {
  readonly value: CalendarDay | null;
  readonly onCommit: (day: CalendarDay | null) => Promise<unknown> | undefined;
}
/** A day as people here type it (`8/12/16`, `8 dec`, `+2w`); what it was read as stands beneath while typing. Ctrl+; puts in today. */
export function DateField({ value, onCommit, ...rest }: DateFieldProps) {
  const today = planToday();
  const [focused, setFocused] = useState(false);
  const [unread, setUnread] = useState<string | null>(null);
  const reading = useReading(rest);
  const field = useCommitted(value === null ? '' : longDay(value), (typed) => {
    const read = typed.trim() === '' ? null : readDay(typed, today);
    if (read === null && typed.trim() !== '') { setUnread(typed.trim()); return undefined; }
    return read === value ? undefined : onCommit(read);
  });
  useEffect(() => (focused && !reading.readOnly ? onViewEvent('today', () => field.change(longDay(today))) : undefined), [focused, reading.readOnly, field, today]);
  const read = field.isTyping && field.shown.trim() !== '' ? readDay(field.shown, today) : null;
  const hint = field.isTyping && field.shown.trim() !== '' ? (read === null ? 'Not yet a date: try 8/12/26, 8 dec or +2w' : fullDay(read)) : unread !== null ? `“${unread}” is not a date, so nothing was changed. Try 8/12/26, 8 dec or +2w.` : null;
  return (
    <Field validationMessage={hint} validationState={read === null && hint !== null ? 'warning' : 'none'}>
      <Input
        placeholder="No date"
        {...rest}
        {...reading}
        {...(reading.readOnly ? { placeholder: 'No date' } : {})}
        value={field.shown}
        onChange={(_, data) => { setUnread(null); field.change(data.value); }}
        onFocus={() => setFocused(true)}
        onBlur={() => { setFocused(false); void field.send(); }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void field.send();
          if (event.key === 'Escape' && field.isTyping) { event.stopPropagation(); field.forget(); }
        }}
      />
    </Field>
  );
}
