import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { fullDay, readDay, shortDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import { onViewEvent } from '../../../app/view-events.ts';
import { useCommitted } from '../../../components/committed-field.tsx';
import { planToday } from '../../../store/app-store.ts';
import type { Onward } from '../moving.ts';
import { CellPopover, Keys } from './cell-popover.tsx';
import styles from './cells.module.css';
import { caretToEnd, markWhole, onwardOf, type EditorProps } from './editing.ts';

interface DayEditorProps extends EditorProps {
  readonly value: CalendarDay | null;
  readonly cell: HTMLElement | null;
  readonly applies: string | null;
  readonly onSet: (day: CalendarDay | null) => Promise<unknown>;
}
/** A day that may simply be set, typed as one would write it. Beneath stands how it was read. */
export function DayEditor({ label, typed, value, cell, applies, onSet, onClose }: DayEditorProps) {
  const today = planToday();
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  const field = useCommitted(value === null ? '' : shortDay(value), (words) => {
    const day = words.trim() === '' ? null : readDay(words, today);
    return (day === null && words.trim() !== '') || day === value ? undefined : onSet(day);
  });
  useLayoutEffect(() => {
    if (typed !== null) field.change(typed);
    (typed === null ? markWhole : caretToEnd)(input.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the cell opens
  }, []);
  useEffect(() => onViewEvent('today', () => field.change(shortDay(today))));
  const close = (to: Onward | null) => {
    if (left.current) return;
    left.current = true;
    onClose(to);
  };
  const empty = field.shown.trim() === '';
  const day = empty ? null : readDay(field.shown, today);
  return (
    <>
      <input
        ref={input} className={styles['input']} aria-label={label} aria-describedby="day-read" value={field.shown} placeholder="29 may"
        onChange={(event) => { setRefused(false); field.change(event.target.value); }}
        onBlur={() => { void field.send(); close(null); }}
        onKeyDown={(event) => {
          event.stopPropagation();
          const to = onwardOf(event);
          if (to !== null) {
            event.preventDefault();
            if (day === null && !empty) return setRefused(true);
            void field.send();
            close(to);
          }
          if (event.key === 'Escape') { event.preventDefault(); field.forget(); close('stay'); }
        }}
      />
      <CellPopover under={cell}>
        {applies !== null && <p className={styles['applies']}>{applies}</p>}
        <div id="day-read" aria-live="polite">
          <b>{day !== null ? fullDay(day) : empty ? 'No date' : refused ? `“${field.shown.trim()}” is not a date` : 'Not yet a date'}</b>
          <p>Type it as you would write it: 29 may, 29/5/26, +2w.</p>
        </div>
        <Keys keys={[['Enter', 'keep it'], ['Esc', 'leave as it was']]} />
      </CellPopover>
    </>
  );
}
