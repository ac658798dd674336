import { useMemo } from 'react';
import { localDay, longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { lookBefore } from '../../../shared/history/before.ts';
import { Names } from '../../../shared/history/names.ts';
import { tellChange } from '../../../shared/history/sentences.ts';
import { clockTime } from '../../../shared/history/standpoint.ts';
import { figure, stopped } from '../../../shared/papers/words.ts';
import type { Change } from '../../../shared/record/change.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { show } from '../../store/app-store.ts';
import { useAsAt } from '../../store/as-at.ts';
import { currentRecord, useRevision } from '../../store/plan-mirror.ts';
import { clearHistoryFilter, historyStore } from '../history/history-state.ts';
import { canOpen, openThing } from '../history/places.ts';
import { seenFrom } from '../history/seen.ts';
import styles from './lately.module.css';

const MOST = 6;
/** Longer sentences are told in the history. */
const LONGEST = 220;

/** The last changes in sentences, newest first, each leading to what it is about. */
export function Lately({ today }: { readonly today: CalendarDay }) {
  const revision = useRevision();
  const asAt = useAsAt();
  const record = currentRecord();
  // The record changes in place: its revision says when.
  const { last, all } = useMemo(() => {
    const changes = revision < 0 || record === null ? [] : seenFrom(record, asAt, record.changes());
    return { last: changes.slice(-MOST).reverse(), all: changes.length };
  }, [record, revision, asAt]);
  if (record === null || last.length === 0) return null;
  const names = new Names(record.state);
  const told = (change: Change) => tellChange(change, lookBefore(record, change.id), names);
  return (
    <section aria-labelledby="lately">
      <h2 id="lately">What happened lately</h2>
      <ol className={styles['changes']}>
        {last.map((change) => {
          const { who, did, things } = told(change);
          const thing = things.find(canOpen);
          const said = did.length > LONGEST ? `${did.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : stopped(did);
          return (
            <li key={change.id}>
              <button type="button" onClick={() => { if (thing === undefined) showAll(); else openThing(thing); }}>
                <span className={styles['when']}>{whenWords(change.at, today)}</span>
                <span><b>{who}</b> {said}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <button type="button" className={styles['all']} onClick={showAll}>{all === 1 ? 'Show it in the history' : `All ${figure(all)} changes`}</button>
    </section>
  );
}
function showAll(): void {
  clearHistoryFilter();
  historyStore.update({ shown: 'changes' });
  show('history');
  focusViewSoon();
}
function whenWords(at: string, today: CalendarDay): string {
  if (Number.isNaN(Date.parse(at))) return 'Without a date';
  const day = localDay(new Date(at));
  return day === today ? `Today ${clockTime(at)}` : longDay(day);
}
