import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Action, DateMove } from '../../../../shared/domain/action.ts';
import { fullDay, readDay, shortDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import { moveWords } from '../../../../shared/slippage/ledger.ts';
import { onViewEvent } from '../../../app/view-events.ts';
import { useCommitted } from '../../../components/committed-field.tsx';
import type { Onward } from '../moving.ts';
import { CellPopover, Keys } from './cell-popover.tsx';
import styles from './cells.module.css';
import { caretToEnd, markWhole, onwardOf, type EditorProps } from './editing.ts';
import { planToday } from '../../../store/app-store.ts';

interface DateEditorProps extends EditorProps {
  readonly action: Action;
  readonly moves: readonly DateMove[];
  readonly cell: HTMLElement | null;
  readonly onSet: (day: CalendarDay | null) => Promise<unknown>;
  /** A date that stood before needs a reason: the dialog asks for it, then goes on. */
  readonly onMove: (day: CalendarDay | null, onward: Onward) => void;
}
/** The target date, typed as one would write it. Beneath stands how it was read and what follows from it. */
export function DateEditor({ label, typed, action, moves, cell, onSet, onMove, onClose }: DateEditorProps) {
  const today = planToday();
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  const onward = useRef<Onward>('stay');
  const read = (words: string) => (words.trim() === '' ? null : readDay(words, today));
  const field = useCommitted(action.dueOn === null ? '' : shortDay(action.dueOn), (words) => {
    const day = read(words);
    if ((day === null && words.trim() !== '') || day === action.dueOn) return undefined;
    if (action.originalDueOn === null) return onSet(day);
    onMove(day, onward.current);
    return undefined;
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
  const day = read(field.shown);
  const empty = field.shown.trim() === '';
  const moving = action.originalDueOn !== null && day !== action.dueOn && (day !== null || empty);
  return (
    <>
      <input
        ref={input} className={styles['input']} aria-label={label} aria-describedby="date-read" value={field.shown} placeholder="29 may"
        onChange={(event) => { setRefused(false); field.change(event.target.value); }}
        onBlur={() => { if (left.current) return; void field.send(); close(null); }}
        onKeyDown={(event) => {
          event.stopPropagation();
          const to = onwardOf(event);
          if (to !== null) {
            event.preventDefault();
            if (day === null && !empty) return setRefused(true);
            onward.current = to;
            left.current = true;
            void field.send();
            onClose(moving ? null : to);
          }
          if (event.key === 'Escape') { event.preventDefault(); field.forget(); close('stay'); }
        }}
      />
      <CellPopover under={cell}>
        <div id="date-read" aria-live="polite">
          <b>{day !== null ? fullDay(day) : empty ? 'No target date' : refused ? `“${field.shown.trim()}” is not a date` : 'Not yet a date'}</b>
          <p>{day !== null || empty ? (empty && action.dueOn === null ? 'Type it as you would write it: 29 may, 29/5/26, +6w.' : moveWords(action, moves, day)) : 'Try 29/5/26, 29 may or +6w.'}</p>
        </div>
        <Keys keys={[...(day === null && !empty ? [] : [['Enter', moving ? 'give the reason' : 'keep it'] as const]), ['Esc', 'leave as it was']]} />
      </CellPopover>
    </>
  );
}
