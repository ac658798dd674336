import { useLayoutEffect, useRef, useState } from 'react';
import { fullDay, readDay, shortDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { CellPopover } from '../../features/actions/cells/cell-popover.tsx';
import cells from '../../features/actions/cells/cells.module.css';
import { caretToEnd, markWhole, onwardOf } from '../../features/actions/cells/editing.ts';
import { planToday } from '../../store/app-store.ts';
import { useCommitted } from '../committed-field.tsx';
import type { SheetEditorProps } from './sheet-columns.ts';

interface DayEditorProps extends SheetEditorProps {
  readonly value: CalendarDay | null;
  readonly onCommit: (day: CalendarDay) => Promise<unknown>;
}
/** A day, typed as one would write it. Beneath stands how it was read; what is no day stays open until it is one or Esc is pressed. */
export function DayEditor({ label, typed, cell, value, onCommit, onClose }: DayEditorProps) {
  const today = planToday();
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  const [refused, setRefused] = useState(false);
  const field = useCommitted(value === null ? '' : shortDay(value), (words) => {
    const day = readDay(words, today);
    return day === null || day === value ? undefined : onCommit(day);
  });
  useLayoutEffect(() => {
    if (typed !== null) field.change(typed);
    (typed === null ? markWhole : caretToEnd)(input.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the cell opens
  }, []);
  const close = (onward: Parameters<typeof onClose>[0]) => {
    if (left.current) return;
    left.current = true;
    onClose(onward);
  };
  const day = readDay(field.shown, today);
  return (
    <>
      <input
        ref={input} className={cells['input']} aria-label={label} aria-describedby="day-read" value={field.shown} placeholder="29 may"
        onChange={(event) => { setRefused(false); field.change(event.target.value); }}
        onBlur={() => { if (left.current) return; void field.send(); close(null); }}
        onKeyDown={(event) => {
          event.stopPropagation();
          const onward = onwardOf(event);
          if (onward !== null) {
            event.preventDefault();
            if (day === null) return setRefused(true);
            void field.send();
            close(onward);
          }
          if (event.key === 'Escape') { event.preventDefault(); field.forget(); close('stay'); }
        }}
      />
      <CellPopover under={cell}>
        <p id="day-read" role="status">{day !== null ? <b>{fullDay(day)}</b> : refused ? <b>That is not a day. Type it as 29 May, 29/5/26 or +2w.</b> : 'A day, as 29 May, 29/5/26 or +2w'}</p>
      </CellPopover>
    </>
  );
}
