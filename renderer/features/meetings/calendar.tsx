import { Button, Tooltip } from '@fluentui/react-components';
import { Add16Regular, ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { fullDay, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { meetingsOf } from '../../../shared/calendar/meeting-events.ts';
import { dayAfterKey, entriesBetween, weeksOf, type DayEntry } from '../../../shared/calendar/month.ts';
import { clockOf } from '../../../shared/statutory/council-clock.ts';
import { whyClosed } from '../../../shared/statutory/office-days.ts';
import { ToChange } from '../../components/may-change.tsx';
import { planToday, select, useApp } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { showsInOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { DayCell, entryWords } from './day-cell.tsx';
import styles from './calendar.module.css';
import { meetingsStore } from './meetings-state.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const goTo = (day: CalendarDay): void => meetingsStore.update({ day });

/** The meetings and everything that is due for them, a month at a time. One walks it by the arrow keys; what the day has stands beneath in full. */
export function Calendar({ onAdd }: { readonly onAdd: (day: CalendarDay) => void }) {
  const plan = usePlan();
  const today = planToday();
  const selected = useApp((state) => state.selected);
  const day = useStore(meetingsStore).day ?? plan.get('meeting', selected)?.heldOn ?? today;
  const grid = useRef<HTMLTableElement>(null);
  const list = useRef<HTMLElement>(null);
  const wantsFocus = useRef(false);
  const weeks = useMemo(() => weeksOf(day), [day]);
  const entries = useMemo(() => entriesBetween(plan, weeks[0]![0]!, weeks.at(-1)!.at(-1)!, today), [plan, weeks, today]);
  const { office } = clockOf(plan.council);
  const month = longDay(day).replace(/^\d+ /, '');
  const here = entries.get(day) ?? [];
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    grid.current?.querySelector<HTMLElement>('[data-current]')?.focus();
  });
  // Next and previous in the details mean the next and the previous meeting.
  useEffect(() => showsInOrder(meetingsOf(plan, { meeting: null, committee: null }).map(({ id }) => id)), [plan]);
  const walk = (to: CalendarDay) => { wantsFocus.current = true; goTo(to); };
  const turn = (key: 'PageUp' | 'PageDown') => { const to = dayAfterKey(key, day, { shift: false, ctrl: false }); if (to !== null) goTo(to); };
  const openDetails = (meeting: EntityId) => {
    select(meeting);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="details"] [data-pane-start]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Ctrl+PageUp and PageDown go through the details.
    if (event.altKey || event.metaKey || (event.ctrlKey && event.key.startsWith('Page'))) return;
    const to = dayAfterKey(event.key, day, { shift: event.shiftKey, ctrl: event.ctrlKey });
    if (to !== null) { event.preventDefault(); return walk(to); }
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const [only, another] = here;
    if (only?.meeting != null && another === undefined) openDetails(only.meeting);
    else list.current?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <div className={styles['calendar']}>
      <div className={styles['bar']}>
        <h2 aria-live="polite">{month}</h2>
        <Tooltip content="The month before (Page Up)" relationship="label"><Button appearance="subtle" icon={<ChevronLeft20Regular />} onClick={() => turn('PageUp')} /></Tooltip>
        <Button appearance="subtle" onClick={() => goTo(today)}>Today</Button>
        <Tooltip content="The month after (Page Down)" relationship="label"><Button appearance="subtle" icon={<ChevronRight20Regular />} onClick={() => turn('PageDown')} /></Tooltip>
      </div>
      <table ref={grid} role="grid" aria-label={`Meetings and deadlines, ${month}`} className={styles['grid']} onKeyDown={onKeyDown}>
        <thead><tr>{WEEKDAYS.map((name) => <th key={name} scope="col" abbr={name}>{name.slice(0, 3)}</th>)}</tr></thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <DayCell
                  key={each} day={each} entries={entries.get(each) ?? []} closed={whyClosed(each, office)} isCurrent={each === day} isToday={each === today}
                  isOutside={each.slice(0, 7) !== day.slice(0, 7)} onPick={() => walk(each)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section ref={list} className={styles['day']} aria-labelledby="the-day" onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); walk(day); } }}>
        <h3 id="the-day">{fullDay(day)}</h3>
        {here.length === 0 && <p className="quiet">{whyClosed(day, office) ?? 'Nothing is due.'}</p>}
        <ul>{here.map((one) => <EntryLine key={one.key} entry={one} onOpen={openDetails} />)}</ul>
        <ToChange><Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={() => onAdd(day)}>Add a meeting on this day</Button></ToChange>
      </section>
    </div>
  );
}
function EntryLine({ entry, onOpen }: { readonly entry: DayEntry; readonly onOpen: (meeting: EntityId) => void }) {
  const words = <><span className={styles['mark']} data-sort={entry.sort} aria-hidden />{entryWords(entry)}</>;
  const { meeting } = entry;
  return (
    <li>
      {meeting === null ? <span className={styles['entry']}>{words}</span> : <button type="button" className={styles['entry']} onClick={() => onOpen(meeting)}>{words}</button>}
      {entry.onlyWhere !== '' && <small>{entry.onlyWhere}</small>}
    </li>
  );
}
