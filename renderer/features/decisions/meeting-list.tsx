import { useEffect, useRef } from 'react';
import { ClashSign } from '../clashes/clash-badge.tsx';
import { useClashing } from '../clashes/use-clashes.ts';
import styles from './meetings-part.module.css';
import type { MeetingGroup, MeetingLine } from './meetings.ts';

interface MeetingListProps {
  readonly groups: readonly MeetingGroup[];
  readonly current: MeetingLine['id'];
  readonly onPick: (id: MeetingLine['id']) => void;
}
/** One list to walk with the arrow keys; the page beside it follows. */
export function MeetingList({ groups, current, onPick }: MeetingListProps) {
  const clashing = useClashing();
  const list = useRef<HTMLDivElement>(null);
  const ids = groups.flatMap(({ lines }) => lines.map(({ id }) => id));
  const option = (id: string) => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  useEffect(() => { option(current)?.scrollIntoView({ block: 'nearest' }); }, [current]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = ids.indexOf(current);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8, Home: 0, End: ids.length - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = ids[Math.max(0, Math.min(ids.length - 1, step))]!;
    onPick(to);
    requestAnimationFrame(() => option(to)?.focus());
  };
  return (
    <div ref={list} role="listbox" aria-label="Meetings" className={styles['list']} onKeyDown={onKeyDown}>
      {groups.map(({ title, lines }) => (
        <div key={title} role="group" aria-label={title}>
          <div className={styles['group']} aria-hidden>{title}</div>
          {lines.map((one) => (
            <div
              key={one.id} role="option" data-id={one.id} aria-selected={one.id === current} tabIndex={one.id === current ? 0 : -1} className={styles['line']}
              {...(one.id === current ? { 'data-pane-start': true } : {})} onClick={() => onPick(one.id)}
            >
              <span className={styles['committee']}>{one.cancelled ? <s>{one.committee}</s> : one.committee}{one.things.some((id) => clashing.has(id)) && <ClashSign />}</span>
              <span className={styles['day']}>{one.day}</span><span className={styles['holds']}>{one.holds}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
