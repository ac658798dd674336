import type { KeyboardEvent } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Line } from '../actions/arrange.ts';
import { placeAfter } from '../actions/moving.ts';
import type { GridState } from '../actions/use-grid-state.ts';
import { zoomBy } from './timeline-store.ts';
import type { TimeScroll } from './use-time-scroll.ts';

/** The timeline as a key finds it. */
export interface TimelineAtHand {
  readonly lines: readonly Line[];
  readonly activeLine: number;
  /** Lines that fit on the screen. */
  readonly page: number;
  readonly state: GridState;
  readonly time: TimeScroll;
  readonly go: (line: number, extend: boolean) => void;
  readonly goToToday: () => void;
  readonly openDetails: (id: EntityId) => void;
  readonly byWeek: (way: -1 | 1) => void;
  readonly giveUpMoving: () => boolean;
  readonly onRemove: (ids: readonly EntityId[]) => void;
}
/** How much of what is seen a press of an arrow goes on. */
const PART = 0.15;

/** What a key does in the timeline. True: it was for the timeline. */
export function timelineKey(event: KeyboardEvent, timeline: TimelineAtHand): boolean {
  const { lines, activeLine, state } = timeline;
  const line = lines[activeLine];
  const control = event.ctrlKey || event.metaKey;
  const way = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
  if (event.key === 'Escape') return escape(timeline);
  if (way !== null && event.altKey) { timeline.byWeek(way); return true; }
  if (event.altKey) return false;
  if (line?.is === 'group') {
    if (event.key === (line.closed ? 'ArrowRight' : 'ArrowLeft') || event.key === ' ' || event.key === 'Enter') { state.toggleGroup(line.key); return true; }
  }
  return timeKey(event, way, control, timeline) || rowKey(event, control, line, timeline);
}
function escape({ state, giveUpMoving }: TimelineAtHand): boolean {
  if (giveUpMoving()) return true;
  if (state.ticked.size === 0) return false;
  state.clearTicks();
  return true;
}
/** Through time: left and right, today, nearer and farther; with Ctrl to where a bar begins or ends. */
function timeKey(event: KeyboardEvent, way: -1 | 1 | null, control: boolean, { lines, activeLine, time, goToToday }: TimelineAtHand): boolean {
  const line = lines[activeLine];
  if (way !== null && control) {
    const day = line?.is !== 'row' ? null : way < 0 ? line.row.action.startOn : line.row.action.dueOn;
    if (day !== null) time.goTo(day);
  } else if (way !== null) time.by(way * PART);
  else if (control) return false;
  else if (event.key === 'Home') goToToday();
  else if (event.key === '+' || event.key === '=') zoomBy(-1);
  else if (event.key === '-') zoomBy(1);
  else return false;
  return true;
}
function rowKey(event: KeyboardEvent, control: boolean, line: Line | undefined, { lines, activeLine, page, state, go, openDetails, onRemove }: TimelineAtHand): boolean {
  const rows = () => lines.flatMap((one) => (one.is === 'row' ? [one.key] : []));
  const place = placeAfter(event.key, { line: activeLine, column: 0 }, control, { lines: lines.length, columns: 1, page });
  if (place !== null) { go(Math.max(0, place.line), event.shiftKey); return true; }
  if (control && event.key.toLowerCase() === 'a') { state.tickAll(rows()); return true; }
  if (control || line?.is !== 'row') return false;
  if (event.key === 'Enter') openDetails(line.key);
  else if (event.key === ' ') state.tick(line.key);
  else if (event.key === 'Delete') onRemove(state.targetsOf(line.key, rows()));
  else return false;
  return true;
}
