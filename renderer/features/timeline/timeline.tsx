import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { useMayChange } from '../../components/may-change.tsx';
import { planToday, say, select } from '../../store/app-store.ts';
import { saysOnlyToRead } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { follow } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import type { Line } from '../actions/arrange.ts';
import type { ActionRow } from '../actions/rows.ts';
import type { GridState } from '../actions/use-grid-state.ts';
import { useWidth } from '../../components/use-width.ts';
import { barOf, beyondOf, daysOf } from './bars.ts';
import { movingWords } from './moving-words.ts';
import { nextMeeting } from './next-meeting.ts';
import { scaleOf } from './scale.ts';
import { Axis, DayLines, GridLines } from './timeline-axis.tsx';
import { TimelineFoot } from './timeline-foot.tsx';
import { timelineKey } from './timeline-keys.ts';
import { GroupRow, TimelineRow } from './timeline-rows.tsx';
import { timelineStore } from './timeline-store.ts';
import styles from './timeline.module.css';
import { useMoving } from './use-moving.ts';
import { useTimeScroll } from './use-time-scroll.ts';

const HEADINGS_HEIGHT = 44;
const ROW_HEIGHT = 32;
const GROUP_HEIGHT = 36;
/** A row of the list, until it has been measured. */
const LISTED_HEIGHT = 64;
/** Narrower than this a bar says nothing: then the dates stand in words. */
const LEAST_FOR_BARS = 560;
const KEYS = [
  'Up and down go from action to action, Enter opens its details.', 'Left and right go through time, plus and minus nearer and farther, Home to today.',
  'With Alt, left and right move the target date by a week.',
].join(' ');
const titleWidth = (width: number): number => (width >= 1000 ? 380 : width >= 760 ? 300 : 220);

interface TimelineProps {
  readonly lines: readonly Line[];
  /** All rows that pass the filter, those of closed groups too: they span the time. */
  readonly rows: readonly ActionRow[];
  readonly state: GridState;
  readonly onRemove: (ids: readonly EntityId[]) => void;
  /** A target date is to be moved: that asks for the reason. */
  readonly onMove: (id: EntityId, to: CalendarDay) => void;
}
/** The rows of the table once more, each with its dates as a bar. Only the lines in sight are in the document, and only the months in sight. */
export function Timeline({ lines, rows, state, onRemove, onMove }: TimelineProps) {
  const plan = usePlan();
  const today = planToday();
  const mayChange = useMayChange();
  const { zoom } = useStore(timelineStore);
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const hadFocus = useRef(false);
  const lastLine = useRef(0);
  const width = useWidth(scroller);
  const isList = width < LEAST_FOR_BARS;
  const title = titleWidth(width);
  const seen = Math.max(100, width - title);
  const milestonesOf = (row: ActionRow) => plan.owned('milestone', row.action.id);
  const days = useMemo(() => rows.flatMap(({ action }) => daysOf(barOf(action, plan.owned('milestone', action.id)))), [rows, plan]);
  const scale = useMemo(() => scaleOf(days, today, zoom, seen), [days, today, zoom, seen]);
  const time = useTimeScroll(scroller, scale, seen, today);
  const hands = useMoving(onMove);
  const meeting = useMemo(() => nextMeeting(plan, today), [plan, today]);

  const lineOf = useMemo(() => new Map(lines.map((line, at) => [line.key, at])), [lines]);
  const { active, ticked } = state;
  // A line that has gone leaves its place to the one that stands there now.
  const activeLine = active === null ? 0 : Math.max(0, lineOf.get(active.key) ?? Math.min(lastLine.current, lines.length - 1));
  useEffect(() => { lastLine.current = activeLine; }, [activeLine]);

  // eslint-disable-next-line react-hooks/incompatible-library -- its functions stay inside this component
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]?.is === 'group' ? GROUP_HEIGHT : isList ? LISTED_HEIGHT : ROW_HEIGHT),
    getItemKey: useCallback((at: number) => lines[at]?.key ?? at, [lines]),
    overscan: 8,
    scrollMargin: HEADINGS_HEIGHT,
    scrollPaddingStart: HEADINGS_HEIGHT,
    // The active line stays in the document wherever one scrolls, so that the focus is never lost.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), activeLine])].sort((a, b) => a - b),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, isList]);
  // What was selected elsewhere (next in the details, a number in the overview) is brought into sight.
  useEffect(() => {
    const at = state.selected === null ? undefined : lineOf.get(state.selected);
    if (at === undefined) return;
    if (state.selected !== active?.key) state.activate({ key: state.selected!, column: active?.column ?? 'title' }, false);
    virtualizer.scrollToIndex(at);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when another thing is selected
  }, [state.selected]);

  const go = (line: number, extend: boolean) => {
    const to = lines[line];
    if (!to) return;
    state.activate({ key: to.key, column: active?.column ?? 'title' }, true);
    virtualizer.scrollToIndex(line);
    if (to.is !== 'row') return;
    if (extend) state.tickTo(to.key, rowKeys(lines));
    else state.setAnchor(to.key);
    follow(to.key);
  };
  const openDetails = (id: EntityId) => {
    select(id);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="details"] [data-pane-start]')?.focus());
  };
  const byWeek = (way: -1 | 1) => {
    const line = lines[activeLine];
    if (line?.is !== 'row' || (!mayChange && saysOnlyToRead())) return;
    const to = hands.byWeek(line.row.action, way);
    if (to === null) say('info', `${line.row.action.ref} has no target date yet. Give it one in its details, and it can be moved from here.`);
    else time.reveal(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEADINGS_HEIGHT) / (isList ? LISTED_HEIGHT : ROW_HEIGHT)) - 1);
    const mine = timelineKey(event, { lines, activeLine, page, state, time, go, goToToday: () => time.goTo(today), openDetails, byWeek, giveUpMoving: hands.giveUp, onRemove });
    if (mine) event.preventDefault();
  };
  const lineAt = (event: MouseEvent): Line | undefined => lines[lineOf.get((event.target as Element).closest('tr')?.dataset['key'] ?? '') ?? -1];
  const onClick = (event: MouseEvent) => {
    const [line, at] = [lineAt(event), event.target as Element];
    if (line === undefined || at.closest('[data-grip]')) return;
    state.activate({ key: line.key, column: active?.column ?? 'title' }, true);
    if (line.is === 'group') return state.toggleGroup(line.key);
    if (at.closest('[data-bring]') && (line.row.action.dueOn ?? line.row.action.startOn) !== null) time.goTo((line.row.action.dueOn ?? line.row.action.startOn)!);
    if (at.closest('[data-tick]') || event.ctrlKey || event.metaKey) state.tick(line.key);
    else if (event.shiftKey) state.tickTo(line.key, rowKeys(lines));
    else {
      state.clearTicks();
      state.setAnchor(line.key);
    }
    follow(line.key);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const line = lineAt(event);
    if (line?.is === 'row') openDetails(line.key);
  };
  const onPointerDown = (event: PointerEvent) => {
    const line = lineAt(event);
    if (line?.is === 'row' && (event.target as Element).closest('[data-grip]')) hands.grip(event, line.row.action, scale.perDay);
  };

  // Puts the focus on the active line when that was asked for, or when the line that held it has gone.
  useLayoutEffect(() => {
    const lost = hadFocus.current && document.activeElement === document.body;
    if (!(state.wantsFocus.current || lost)) return;
    const row = table.current?.querySelector<HTMLElement>('[data-current]');
    if (!row) return;
    state.wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const grouped = lines.some((line) => line.is === 'group');
  let reached = 0;
  const items = virtualizer.getVirtualItems().map((item) => {
    const gap = item.start - HEADINGS_HEIGHT - reached;
    reached = item.end - HEADINGS_HEIGHT;
    return { index: item.index, line: lines[item.index]!, gap };
  });
  const rest = virtualizer.getTotalSize() - reached;
  const lineProps = (index: number) => ({ index, rowIndex: index + 2, isActive: index === activeLine, measure: isList ? virtualizer.measureElement : undefined });
  const across = { scale, left: time.left, right: time.right, today, meeting };
  return (
    <>
      <div className={styles['scroller']} ref={scroller} data-list={isList || undefined} onScroll={time.onScroll} style={{ '--title': `${title}px` } as React.CSSProperties}>
        <div className={styles['sheet']} style={isList ? undefined : { width: title + scale.width }}>
          {!isList && <GridLines {...across} />}
          <table
            ref={table} role="treegrid" className={styles['table']} aria-label="Timeline of the actions" aria-describedby="timeline-keys"
            aria-rowcount={lines.length + 1} aria-colcount={2} aria-multiselectable aria-readonly
            onKeyDown={onKeyDown} onKeyUp={hands.onKeyUp} onClick={onClick} onDoubleClick={onDoubleClick}
            onPointerDown={onPointerDown} onPointerMove={hands.onPointerMove} onPointerUp={hands.onPointerUp} onPointerCancel={hands.giveUp}
            onFocus={() => { hadFocus.current = true; }} onBlur={(event) => { if (event.relatedTarget !== null) hadFocus.current = false; }}
          >
            <thead role="rowgroup">
              <tr role="row" aria-rowindex={1}>
                <th role="columnheader" scope="col" aria-colindex={1}>Action</th>
                <th role="columnheader" scope="col" aria-colindex={2} className={styles['axisCell']}>
                  <span className={isList ? '' : 'visually-hidden'}>Dates</span>
                  {!isList && <Axis {...across} />}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {items.flatMap(({ index, line, gap }) => [
                ...(gap > 0 ? [<Gap key={`before ${line.key}`} height={gap} />] : []),
                line.is === 'group'
                  ? <GroupRow {...lineProps(index)} key={line.key} lineKey={line.key} group={line.group} closed={line.closed} />
                  : (
                    <TimelineRow
                      {...lineProps(index)} key={line.key} row={line.row} milestones={milestonesOf(line.row)} scale={scale} today={today}
                      level={grouped ? 2 : 1} isList={isList} isMovable={mayChange}
                      isCurrent={state.selected === line.key} isTicked={ticked.has(line.key)} isSelected={ticked.size > 0 ? ticked.has(line.key) : state.selected === line.key}
                      movingTo={hands.moving?.id === line.key ? hands.moving.to : null}
                      beyond={isList ? null : beyondOf(barOf(line.row.action, milestonesOf(line.row)), scale, time.left, time.right)}
                    />
                  ),
              ])}
              {rest > 0 && <Gap height={rest} />}
            </tbody>
          </table>
          {!isList && <DayLines {...across} />}
        </div>
      </div>
      <p id="timeline-keys" className="visually-hidden">{KEYS}</p>
      <p className="visually-hidden" role="status">{hands.moving === null ? '' : movingWords(plan.get('action', hands.moving.id), hands.moving.to)}</p>
      {!isList && <TimelineFoot onToday={() => time.goTo(today)} />}
    </>
  );
}
const rowKeys = (lines: readonly Line[]): readonly EntityId[] => lines.flatMap((line) => (line.is === 'row' ? [line.key] : []));
function Gap({ height }: { readonly height: number }) {
  return <tr className={styles['gap']} role="presentation" aria-hidden><td role="presentation" colSpan={2} style={{ height }} /></tr>;
}
