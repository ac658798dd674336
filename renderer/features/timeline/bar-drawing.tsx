import type { Action } from '../../../shared/domain/action.ts';
import { daysBetween, shortDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { laterWords } from '../../../shared/slippage/ledger.ts';
import { statusColours } from '../../components/status-mark.tsx';
import { barWords, type Bar } from './bars.ts';
import { DiamondShape, RingShape } from './shapes.tsx';
import { xOf, type Scale } from './scale.ts';
import styles from './timeline.module.css';

/** A bar without a start reaches this far left of its end, open. */
const OPEN = 16;
const LEAST = 5;
/** Between a bar and the words right of it. */
const BESIDE = 10;

interface BarDrawingProps {
  readonly action: Action;
  readonly bar: Bar;
  readonly scale: Scale;
  readonly today: CalendarDay;
  /** Where its target is about to be moved; null while it is not. */
  readonly movingTo: CalendarDay | null;
  /** Whether its end can be taken hold of. */
  readonly isMovable: boolean;
}
/** One action as a bar, for the eyes alone: its row says the same in words. */
export function BarDrawing({ action, bar, scale, today, movingTo, isMovable }: BarDrawingProps) {
  const { start, target, original, addedFrom } = bar;
  const words = barWords(action, bar, today);
  const at = (day: CalendarDay) => xOf(scale, day);
  /** The end of a day: what is due on it has all of it. */
  const endOf = (day: CalendarDay) => at(day) + scale.perDay;
  const end = target === null ? null : endOf(target);
  const begin = start !== null ? at(start) : (addedFrom === null ? end! : endOf(addedFrom)) - OPEN;
  const split = addedFrom === null || end === null ? null : Math.min(endOf(addedFrom), end - LEAST);
  const right = Math.max(end ?? begin, original === null ? 0 : endOf(original) + 2, movingTo === null ? 0 : endOf(movingTo));
  return (
    <span className={styles['drawing']} style={statusColours(action.status.is)}>
      {end === null
        ? <span className={styles['endless']} style={{ left: begin }} />
        : <span className={styles['bar']} data-open={start === null || undefined} data-troubled={bar.isTroubled || undefined} data-goes-on={split !== null || undefined} style={{ left: begin, width: Math.max(LEAST, (split ?? end) - begin) }} />}
      {split !== null && <span className={styles['added']} data-troubled={bar.isTroubled || undefined} style={{ left: split, width: end! - split }} />}
      {bar.milestones.map(({ id, day, isDone }) => <span key={id} className={styles['shape']} style={{ left: at(day) + scale.perDay / 2 }}><DiamondShape isDone={isDone} /></span>)}
      {original !== null && <span className={styles['shape']} style={{ left: endOf(original) }}><RingShape /></span>}
      {movingTo !== null && end !== null && <span className={styles['ghost']} style={{ left: Math.min(end, endOf(movingTo)), width: Math.abs(endOf(movingTo) - end) }} />}
      <span className={styles['words']} style={{ left: right + BESIDE }}>
        {movingTo !== null && target !== null
          ? <b>{shortDay(movingTo)}, {laterWords(daysBetween(target, movingTo))}</b>
          : <>{words.late === null ? words.date : <b className={styles['late']}>{words.date}, {words.late}</b>}{words.was !== null && <i> {words.was}</i>}</>}
      </span>
      {isMovable && end !== null && <span className={styles['grip']} data-grip style={{ left: movingTo === null ? end : endOf(movingTo) }} />}
    </span>
  );
}
