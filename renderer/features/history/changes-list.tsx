import { Button } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Names } from '../../../shared/history/names.ts';
import { figure } from '../../../shared/papers/words.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { EmptyState } from '../../components/view-header.tsx';
import { useAsAt } from '../../store/as-at.ts';
import { useStore } from '../../store/store.ts';
import { ChangeRow } from './change-row.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { clearHistoryFilter, historyStore, isFiltered } from './history-state.ts';
import styles from './history.module.css';
import { firstOf, grouped, linesOf, matching } from './lines.ts';
import { seenFrom } from './seen.ts';

const PAGE = 100;

/** Every change as a sentence, newest first: found, filtered and grouped over all of them, drawn a page at a time. */
export function ChangesList({ record, revision }: { readonly record: PlanRecord; readonly revision: number }) {
  const state = useStore(historyStore);
  const asAt = useAsAt();
  const [count, setCount] = useState(PAGE);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => onViewEvent('find', () => { search.current?.focus(); search.current?.select(); }), []);
  // The record changes in place: its revision says when.
  const names = useMemo(() => (revision < 0 ? null : new Names(record.state)), [record, revision])!;
  const lines = useMemo(() => (revision < 0 ? [] : linesOf(seenFrom(record, asAt, record.changes()))), [record, revision, asAt]);
  const wanted = useDeferredValue(state);
  const found = useMemo(() => matching(lines, wanted, record, names), [lines, wanted, record, names]);
  const groups = useMemo(() => grouped(found, wanted.grouping, record, names), [found, wanted.grouping, record, names]);
  const people = useMemo(() => [...new Set(lines.map(({ who }) => who))].sort((a, b) => a.localeCompare(b, 'en')), [lines]);
  const focusList = () => list.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  const more = found.length - count;
  const words = found.length === lines.length ? `${figure(lines.length)} change${lines.length === 1 ? '' : 's'}` : `${figure(found.length)} of ${figure(lines.length)} changes`;
  return (
    <>
      <HistoryFilters state={state} people={people} thing={state.thing === null ? null : names.of(state.thing)} count={words} search={search} onLeave={focusList} />
      {found.length === 0 ? (
        <EmptyState title={isFiltered(state) ? 'No change matches' : 'Nothing has been changed yet'} button={isFiltered(state) ? <Button onClick={clearHistoryFilter}>Clear filters</Button> : undefined}>
          {isFiltered(state) ? 'None of the changes has what is asked for above.' : 'Each change you make stands here with your name and the time.'}
        </EmptyState>
      ) : (
        <div className={styles['scroll']} ref={list} onKeyDown={walk}>
          <ol className={styles['groups']} aria-label="Changes, newest first">
            {firstOf(groups, count).map((group) => (
              <li key={group.key}>
                <h2>{group.name}</h2>
                <ul>{group.lines.map((line) => <ChangeRow key={line.change.id} line={line} record={record} names={names} dated={wanted.grouping !== 'day'} />)}</ul>
              </li>
            ))}
          </ol>
          {more > 0 && <Button onClick={() => setCount(count + PAGE)}>Show {figure(Math.min(PAGE, more))} older changes ({figure(more)} left)</Button>}
        </div>
      )}
    </>
  );
}

/** The arrow keys go from change to change. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}
