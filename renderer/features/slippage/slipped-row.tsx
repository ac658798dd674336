import type { DateMove } from '../../../shared/domain/action.ts';
import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { isOpen } from '../../../shared/domain/facts.ts';
import { stopped } from '../../../shared/papers/words.ts';
import { approvedWords, laterWords, spanWords } from '../../../shared/slippage/ledger.ts';
import { daysOfMove, type Slipped } from '../../../shared/slippage/slipped.ts';
import { LongText } from '../../components/fold.tsx';
import { ClassificationMark, StatusMark } from '../../components/status-mark.tsx';
import { openThing } from '../history/places.ts';
import styles from './slippage.module.css';

/** One action of the ledger: where its date began, where it is now, and each step between. */
export function SlippedRow({ one: { action, owner, days, moves } }: { readonly one: Slipped }) {
  return (
    <tr>
      <td className="quiet">{action.ref}</td>
      <td>
        <button type="button" className={styles['link']} title={action.title} onClick={() => openThing(action.id)}><span>{action.title}</span></button>
        <ClassificationMark level={action.classification.level} />
        {!isOpen(action.status) && <StatusMark status={action.status.is} plain />}
      </td>
      <td>{owner || <span className="quiet">Nobody yet</span>}</td>
      <td>{dayWords(action.originalDueOn)}</td>
      <td><b>{dayWords(action.dueOn)}</b></td>
      <td className={styles['number']}>{days === 0 ? <span className="quiet">0</span> : <><b>{days > 0 ? `+${days}` : `−${-days}`}</b><small>{spanWords(days)}</small></>}</td>
      <td className={styles['number']}>{moves.length}</td>
      <td>
        <ol className={styles['moves']}>
          {moves.map((move) => {
            const far = daysOfMove(move);
            return (
              <li key={move.id}>
                <p>To {move.to === null ? 'no date' : longDay(move.to)}{far !== null && <span className="quiet">, {laterWords(far)}</span>}</p>
                <div className={styles['why']}><LongText words={whyWords(move)} what={`why ${action.ref} moved`} /></div>
              </li>
            );
          })}
        </ol>
      </td>
    </tr>
  );
}
const dayWords = (day: CalendarDay | null) => (day === null ? <span className="quiet">None</span> : longDay(day));
/** The reason, and who approved it; that either is missing is said. */
function whyWords(move: DateMove): string {
  const approved = approvedWords(move) || `No approver named${move.movedOn === null ? '' : `; moved on ${longDay(move.movedOn)}`}`;
  return `${move.reason.trim() === '' ? 'No reason given.' : stopped(move.reason)} ${stopped(approved)}`;
}
