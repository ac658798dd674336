import { CheckmarkCircle16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { FileAside, ReturnInHand } from '../../../shared/contract/contract.ts';
import { count } from '../../../shared/papers/words.ts';
import { useStore } from '../../store/store.ts';
import { ClashSign } from '../clashes/clash-badge.tsx';
import { inOrder, standingOf } from './decisions.ts';
import styles from './return-list.module.css';
import { standingWords } from './review-words.ts';
import { takingStore } from './taking-store.ts';

/** The place in the list of the files of which nothing can be taken in. */
export const NOT_TAKEN_IN = 'not taken in';

interface ReturnListProps {
  readonly returns: readonly ReturnInHand[];
  readonly aside: readonly FileAside[];
  readonly current: string;
  readonly onPick: (key: string) => void;
}
/** Who has answered: one list to walk with the arrow keys; what they say is beside it. */
export function ReturnList({ returns, aside, current, onPick }: ReturnListProps) {
  const { decisions } = useStore(takingStore);
  const list = useRef<HTMLDivElement>(null);
  const news = inOrder(returns).filter(({ actions }) => actions.length > 0);
  const nothing = returns.filter(({ actions }) => actions.length === 0);
  const keys = [...news, ...nothing].map(({ key }) => key).concat(aside.length > 0 ? [NOT_TAKEN_IN] : []);
  const option = (key: string) => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(key)}"]`);
  useEffect(() => { option(current)?.scrollIntoView({ block: 'nearest' }); }, [current]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = keys.indexOf(current);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8, Home: 0, End: keys.length - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = keys[Math.max(0, Math.min(keys.length - 1, step))]!;
    onPick(to);
    requestAnimationFrame(() => option(to)?.focus());
  };
  const line = (key: string) => ({
    role: 'option', 'data-id': key, 'aria-selected': key === current, tabIndex: key === current ? 0 : -1, className: styles['line'], onClick: () => onPick(key),
    ...(key === current ? { 'data-pane-start': true } : {}),
  } as const);
  const owners = (title: string, some: readonly ReturnInHand[]) => some.length > 0 && (
    <div role="group" aria-label={title}>
      <div className={styles['group']} aria-hidden>{title}</div>
      {some.map((one) => {
        const standing = standingOf(one, decisions);
        const waits = standing.open + standing.lacking > 0;
        return (
          <div key={one.key} {...line(one.key)}>
            <span className={styles['owner']}>{one.owner.name}</span>
            <span className={standing.open > 0 ? styles['clashes'] : waits ? styles['waits'] : styles['about']}>
              {standing.open > 0 ? <ClashSign /> : standing.clashes > 0 && !waits && <CheckmarkCircle16Regular aria-hidden />}{standingWords(standing)}
            </span>
          </div>
        );
      })}
    </div>
  );
  return (
    <div ref={list} role="listbox" aria-label="Returns" className={styles['list']} onKeyDown={onKeyDown}>
      {owners('Returns', news)}
      {owners('Nothing to report', nothing)}
      {aside.length > 0 && (
        <div role="group" aria-label="Not taken in">
          <div className={styles['group']} aria-hidden>Not taken in</div>
          <div {...line(NOT_TAKEN_IN)}><span className={styles['owner']}>{count(aside.length, 'file')}</span><span className={styles['about']}>Each with why</span></div>
        </div>
      )}
    </div>
  );
}
