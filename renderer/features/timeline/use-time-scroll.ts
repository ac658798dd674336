import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { daysBetween, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { xOf, type Scale } from './scale.ts';

/** What is drawn follows the scrolling in steps of so many pixels. */
const STEP = 20;
const EPOCH: CalendarDay = '2000-01-01';

export interface TimeScroll {
  /** What of the scale is seen, in pixels from its left, to the next step outwards. */
  readonly left: number;
  readonly right: number;
  readonly onScroll: () => void;
  /** Puts a day in the middle. */
  readonly goTo: (day: CalendarDay) => void;
  /** Scrolls by a part of what is seen. */
  readonly by: (part: number) => void;
  /** Scrolls as little as it takes for a day to be seen. */
  readonly reveal: (day: CalendarDay) => void;
}
/** Scrolls through time: the day in the middle stays there when one zooms, when rows come and go, and when the window changes its width. */
export function useTimeScroll(scroller: RefObject<HTMLDivElement | null>, scale: Scale, seen: number, today: CalendarDay): TimeScroll {
  /** In days since a fixed one, with parts of a day, so that nothing drifts. */
  const middle = useRef(daysBetween(EPOCH, today));
  const [step, setStep] = useState(0);
  const { from, perDay } = scale;
  const origin = daysBetween(EPOCH, from);

  const put = (day: number) => {
    middle.current = day;
    scroller.current?.scrollTo({ left: (day - origin) * perDay - seen / 2, behavior: 'instant' });
  };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- only when days are laid out otherwise
  useLayoutEffect(() => put(middle.current), [origin, perDay, seen]);

  return {
    left: step * STEP, right: (step + 1) * STEP + seen,
    onScroll: () => {
      const left = scroller.current?.scrollLeft ?? 0;
      // The window may round to whole pixels: what it rounded is not taken for a scroll.
      if (Math.abs(left - ((middle.current - origin) * perDay - seen / 2)) > 1) middle.current = origin + (left + seen / 2) / perDay;
      setStep(Math.floor(left / STEP));
    },
    goTo: (day) => put(daysBetween(EPOCH, day)),
    by: (part) => put(middle.current + (part * seen) / perDay),
    reveal: (day) => {
      const x = xOf(scale, day);
      const left = scroller.current?.scrollLeft ?? 0;
      if (x < left + 24 || x > left + seen - 24) put(daysBetween(EPOCH, day));
    },
  };
}
