import { useMemo } from 'react';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { localDay, shortDay } from '../../../../shared/domain/calendar-day.ts';
import { lookBefore } from '../../../../shared/history/before.ts';
import { Names } from '../../../../shared/history/names.ts';
import { tellChange } from '../../../../shared/history/sentences.ts';
import { stopped } from '../../../../shared/papers/words.ts';
import { focusViewSoon } from '../../../app/panes.ts';
import { currentRecord, useRevision } from '../../../store/plan-mirror.ts';
import { useAsAt } from '../../../store/as-at.ts';
import { seenFrom } from '../../history/seen.ts';
import { showHistoryOf } from '../../history/history-state.ts';
import styles from '../details-pane.module.css';
import lists from './lists.module.css';

const MOST_SHOWN = 3;

/** What happened to one thing, the latest first, and the way to all of it. */
export function HistoryOfThis({ id }: { readonly id: EntityId }) {
  const revision = useRevision();
  const asAt = useAsAt();
  const { latest, count } = useMemo(() => {
    const record = currentRecord();
    if (record === null || revision < 0) return { latest: [], count: 0 };
    const changes = seenFrom(record, asAt, record.state.changesOf(id));
    const names = new Names(record.state);
    return { count: changes.length, latest: changes.slice(-MOST_SHOWN).reverse().map((change) => ({ change, ...tellChange(change, lookBefore(record, change.id), names) })) };
  }, [id, revision, asAt]);
  if (count === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>History <em>{count}</em></h3>
      <ul className={lists['stream']}>
        {latest.map(({ change, who, did }) => (
          <li key={change.id}>
            <span className={lists['by']}>{Number.isNaN(Date.parse(change.at)) ? '' : shortDay(localDay(new Date(change.at)))}</span>
            <p><b>{who}</b> {stopped(did)}</p>
          </li>
        ))}
      </ul>
      <button type="button" className={styles['link']} onClick={() => { showHistoryOf(id); focusViewSoon(); }}>All of its history</button>
    </section>
  );
}
