import type { MouseEvent } from 'react';
import type { StatusWord } from '../../../shared/domain/action.ts';
import { StatusMark, StatusShape, statusColours } from '../../components/status-mark.tsx';
import { useStatuses } from '../../components/statuses.tsx';
import type { StatusLine } from './by-group.ts';
import { go } from './go.ts';
import styles from './status-by.module.css';
import type { StatusPartProps } from './status-by.tsx';

/** A bar a line, all on one scale. A line leads to its actions; pressed on a part, to those of that status. By keyboard each number is in the table. */
export function StatusBars({ lines, used }: StatusPartProps) {
  const most = Math.max(1, ...lines.map((line) => line.actions));
  const total = (status: StatusWord) => lines.reduce((sum, line) => sum + (line.statuses.get(status) ?? 0), 0);
  return (
    <>
      <ul className={styles['bars']}>{lines.map((line) => <li key={line.key}><BarLine line={line} used={used} share={line.actions / most} /></li>)}</ul>
      <ul className={styles['legend']} aria-label="All actions by status">
        {used.map((status) => (
          <li key={status}>
            <button type="button" onClick={() => go({ view: 'actions', filters: [{ by: 'status', values: [status] }] })}><StatusMark status={status} plain /> <b>{total(status)}</b></button>
          </li>
        ))}
      </ul>
    </>
  );
}

function BarLine({ line, used, share }: { readonly line: StatusLine; readonly used: readonly StatusWord[]; readonly share: number }) {
  const statuses = useStatuses();
  const { number, title, actions, filter, recommendations } = line;
  const onClick = (event: MouseEvent) => {
    const status = (event.target as Element).closest<HTMLElement>('[data-status]')?.dataset['status'];
    if (actions === 0) go({ view: 'review', shown: 'all', first: recommendations?.first ?? null });
    else go({ view: 'actions', filters: status === undefined ? [filter] : [filter, { by: 'status', values: [status] }] });
  };
  return (
    <button type="button" onClick={onClick}>
      <span className={styles['name']}>{number !== '' && <span className={styles['number']}>{number}</span>}{title}</span>
      <span className={styles['track']}>
        <span className={styles['bar']} style={{ width: `${share * 100}%` }}>
          {used.filter((status) => line.statuses.has(status)).map((status) => {
            const n = line.statuses.get(status)!;
            return (
              <span
                key={status} className={`${styles['part']} ${status === 'proposed complete' ? styles['outlined'] : ''}`} style={{ flexGrow: n, ...statusColours(status) }}
                data-status={status} title={`${n} ${statuses[status].word}`}
              >
                <StatusShape status={status} />{n}<span className="visually-hidden"> {statuses[status].word},</span>
              </span>
            );
          })}
          {actions === 0 && <span className={`quiet ${styles['none']}`}>None yet</span>}
        </span>
      </span>
      <span className={styles['total']}><span className="visually-hidden">in all </span>{actions}</span>
    </button>
  );
}
