import { Button, SearchBox } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { localDay, longDay } from '../../../shared/domain/calendar-day.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { StrikeButton } from '../record/strike-button.tsx';
import { currentRecord, usePlan } from '../../store/plan-mirror.ts';
import styles from './history.module.css';

const PAGE = 200;
interface Line { readonly id: string; readonly day: string; readonly time: string; readonly by: string; readonly words: string; }

function lines(): readonly Line[] {
  return (currentRecord()?.changes() ?? []).map((change) => {
    const at = new Date(change.at);
    const struck = 'struck' in change;
    return { id: change.id, day: localDay(at), time: at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }), by: change.by || 'Somebody without a name', words: struck ? 'These words were struck out' : change.label };
  }).reverse();
}

/** Who did what and when, newest first, as those computers recorded it. */
export function HistoryView() {
  usePlan();
  const [query, setQuery] = useState('');
  const [count, setCount] = useState(PAGE);
  const find = useRef<HTMLInputElement>(null);
  useEffect(() => onViewEvent('find', () => find.current?.focus()), []);
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const found = lines().filter((line) => wanted === '' || `${line.by} ${line.words} ${longDay(line.day)}`.toLowerCase().includes(wanted));
  const shown = found.slice(0, count);
  return (
    <>
      <ViewHeader title="History" about="Every change that was ever made to this plan, as each person’s own computer recorded it.">
        <SearchBox ref={fluentRef(find)} placeholder="Find in the history" aria-label="Find in the history" value={query} onChange={(_, data) => setQuery(data.value)} />
        <StrikeButton />
      </ViewHeader>
      {found.length === 0 ? (
        <EmptyState title={wanted === '' ? 'Nothing has been changed yet' : 'Nothing found'} button={wanted === '' ? undefined : <Button onClick={() => setQuery('')}>Clear the search</Button>}>
          {wanted === '' ? 'Each change you make stands here with your name and the time.' : `No change has “${query.trim()}” in it.`}
        </EmptyState>
      ) : (
        <ScrollArea label="Changes, newest first" className={styles['scroll']}>
          <ol className={styles['days']}>
            {[...new Set(shown.map((line) => line.day))].map((day) => (
              <li key={day}>
                <h2>{longDay(day)}</h2>
                <ul>{shown.filter((line) => line.day === day).map((line) => <li key={line.id}><span className="quiet">{line.time}</span><b>{line.by}</b><span>{line.words}</span></li>)}</ul>
              </li>
            ))}
          </ol>
          {found.length > count && <Button onClick={() => setCount(count + PAGE)}>Show older changes ({found.length - count})</Button>}
        </ScrollArea>
      )}
    </>
  );
}
