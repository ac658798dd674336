import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { Action } from '../../../../shared/domain/action.ts';
import { longDay } from '../../../../shared/domain/calendar-day.ts';
import { isOverdue, oldestFirst, slippage } from '../../../../shared/domain/facts.ts';
import { smartGaps } from '../../../../shared/domain/smart.ts';
import { smartWords } from '../../../../shared/domain/still-to-say.ts';
import { ledgerOf, slippageWords } from '../../../../shared/slippage/ledger.ts';
import { Advice } from '../../../components/advice.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { ToChange } from '../../../components/may-change.tsx';
import { Labelled } from '../../../components/view-header.tsx';
import { run } from '../../../store/commands.ts';
import { usePart } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';
import { MoveDateDialog, MOVING } from '../move-date-dialog.tsx';
import ledger from './ledger-section.module.css';
import { planToday } from '../../../store/app-store.ts';

/** The target date, and every date it had before: the original as a ring, moves as dots, all but the current struck through. */
export function LedgerSection({ action }: { readonly action: Action }) {
  const moved = usePart((plan) => plan.owned('move', action.id));
  const [moving, setMoving] = useState(false);
  const restore = useRestoreFocusTarget();
  const moves = oldestFirst(moved);
  const lines = ledgerOf(action, moves);
  const slipped = slippageWords(action, moves);
  const id = `${action.id}-due`;
  const advice = <Advice id={`${id}-advice`} words={smartGaps(action).includes('no date') ? smartWords('no date').words : null} />;
  if (lines.length === 0) {
    return (
      <section className={styles['section']} data-field="dueOn">
        <h3>Target date</h3>
        <Labelled label="First date" htmlFor={id}>
          <DateField id={id} aria-describedby={`${id}-advice`} value={null} onCommit={(dueOn) => run({ do: 'action.setDueDate', id: action.id, dueOn })} />
          {advice}
        </Labelled>
      </section>
    );
  }
  return (
    <section className={styles['section']} data-field="dueOn">
      <h3>
        Target date
        {slipped !== null && <em className={slippage(action) > 0 ? styles['slipped'] : undefined}>{slipped}</em>}
        {isOverdue(action, planToday()) && <em className={styles['slipped']}>{slipped === null ? 'overdue' : '· overdue'}</em>}
      </h3>
      <ol className={ledger['ledger']}>
        {lines.map((line) => (
          <li key={line.key} className={`${line.original ? ledger['original'] : ''} ${line.current ? ledger['current'] : ''}`}>
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden><circle cx="5" cy="5" r={line.original ? 4 : 5} /></svg>
            <div>
              <p>{line.current ? <b>{dayWords(line.day)}</b> : <s>{dayWords(line.day)}</s>}<span>{line.original ? 'original' : line.interval}</span></p>
              {line.reason !== '' && <small>{/[.!?]$/.test(line.reason) ? line.reason : `${line.reason}.`}{line.approvedBy !== '' && ` Approved by ${line.approvedBy}`}</small>}
            </div>
          </li>
        ))}
      </ol>
      {advice}
      <ToChange><Button {...restore} data-opens={MOVING} size="small" onClick={() => setMoving(true)}>Move the date…</Button></ToChange>
      {moving && <MoveDateDialog action={action.id} onClose={() => setMoving(false)} />}
    </section>
  );
}
const dayWords = (day: string | null): string => (day === null ? 'No date' : longDay(day));
