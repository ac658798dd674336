import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Action } from '../../../shared/domain/action.ts';
import { addDays, isCalendarDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';

/** Where a target date is about to be moved. Nothing is changed: at the end the reason is asked for. */
export interface Moving {
  readonly id: EntityId;
  readonly to: CalendarDay;
}
export interface MovingHands {
  readonly moving: Moving | null;
  /** A week later or earlier, once or more; letting go of Alt asks. */
  readonly byWeek: (action: Action, way: -1 | 1) => CalendarDay | null;
  /** The end of a bar is taken hold of. */
  readonly grip: (event: PointerEvent, action: Action, perDay: number) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  /** As it was. False: nothing was on the way. */
  readonly giveUp: () => boolean;
}
const WEEK = 7;

/** Moves a target date by pointer or keyboard as far as one likes, and then asks for it once. */
export function useMoving(onAsk: (id: EntityId, to: CalendarDay) => void): MovingHands {
  const [moving, setMoving] = useState<Moving | null>(null);
  const held = useRef<{ readonly action: Action; readonly x: number; readonly perDay: number } | null>(null);
  const giveUp = () => {
    held.current = null;
    setMoving(null);
    return moving !== null;
  };
  // Alt let go of in another window is never heard here.
  useEffect(() => {
    const left = () => setMoving(null);
    window.addEventListener('blur', left);
    return () => window.removeEventListener('blur', left);
  }, []);
  const ask = (from: CalendarDay | null) => {
    const asked = moving;
    giveUp();
    if (asked !== null && asked.to !== from) onAsk(asked.id, asked.to);
  };
  const target = useRef<CalendarDay | null>(null);
  return {
    moving,
    byWeek: (action, way) => {
      if (action.dueOn === null) return null;
      target.current = action.dueOn;
      const to = addDays(moving?.id === action.id ? moving.to : action.dueOn, way * WEEK);
      if (isCalendarDay(to)) setMoving({ id: action.id, to });
      return to;
    },
    grip: (event, action, perDay) => {
      if (action.dueOn === null || event.button !== 0) return;
      event.preventDefault();
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      target.current = action.dueOn;
      held.current = { action, x: event.clientX, perDay };
    },
    onPointerMove: (event) => {
      if (held.current === null) return;
      const { action, x, perDay } = held.current;
      const to = addDays(action.dueOn!, Math.round((event.clientX - x) / perDay));
      if (isCalendarDay(to)) setMoving({ id: action.id, to });
    },
    onPointerUp: () => { if (held.current !== null) ask(target.current); },
    onKeyUp: (event) => { if (event.key === 'Alt' && held.current === null) ask(target.current); },
    giveUp,
  };
}
