import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { figure } from '../../../shared/papers/words.ts';
import { isShown, slippedActions, slippedSorted, slippedWords, SLIPPED_SHOWN, type Slipped, type SlippedBy, type SlippedShown } from '../../../shared/slippage/slipped.ts';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { SlippedRow } from './slipped-row.tsx';
import styles from './slippage.module.css';

const PAGE = 100;
const SHOWN_WORDS: Readonly<Record<SlippedShown, string>> = { all: 'All moved', later: 'Later than first set', several: 'More than once', unapproved: 'No approver named' };
const HEADINGS: readonly (readonly [by: SlippedBy | null, words: string])[] = [
  ['ref', 'Ref'], ['action', 'Action'], ['owner', 'Owner'], ['original', 'Original date'], ['current', 'Date now'], ['days', 'Days'], ['moves', 'Moves'], [null, 'Each move, why, and who approved it'],
];

/** The slippage ledger of the whole plan: every action whose target date has moved, from what to what, how often, and for which reasons. */
export function SlippagePart() {
  const plan = usePlan();
  const [shown, setShown] = useState<SlippedShown>('all');
  const [{ by, descending }, setSorting] = useState<{ readonly by: SlippedBy; readonly descending: boolean }>({ by: 'days', descending: true });
  const [most, setMost] = useState(PAGE);
  const slipped = useMemo(() => slippedActions(plan), [plan]);
  const rows = useMemo(() => slippedSorted(slipped.filter((one) => isShown(one, shown)), by, descending), [slipped, shown, by, descending]);
  if (slipped.length === 0) return <EmptyState title="No target date has moved">When one does, it stands here with its original date, the reason and who approved it.</EmptyState>;
  const options = SLIPPED_SHOWN.map((value) => ({ value, label: `${SHOWN_WORDS[value]} ${figure(slipped.filter((one) => isShown(one, value)).length)}` }));
  const sortBy = (next: SlippedBy) => setSorting({ by: next, descending: next === by ? !descending : next === 'days' || next === 'moves' });
  return (
    <ScrollArea label="Slippage" className={styles['page']}>
      <div className={styles['head']}>
        <p role="status">{slippedWords(plan, slipped)}</p>
        <Segmented label="Which actions" value={shown} options={options} onPick={setShown} />
      </div>
      {rows.length === 0 ? <EmptyState inside title="None of them" button={<Button onClick={() => setShown('all')}>Show all that moved</Button>}>No action that moved is of this kind.</EmptyState> : (
        <div className={styles['tableScroll']}>
          <table className={styles['table']} aria-label="Target dates that moved">
            <thead>
              <tr>
                {HEADINGS.map(([column, words]) => (
                  <th key={words} scope="col" aria-sort={column === by ? (descending ? 'descending' : 'ascending') : undefined}>
                    {column === null ? words : <button type="button" onClick={() => sortBy(column)}>{words}<span aria-hidden>{column === by ? (descending ? ' ↓' : ' ↑') : ''}</span></button>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rows.slice(0, most).map((one: Slipped) => <SlippedRow key={one.action.id} one={one} />)}</tbody>
          </table>
        </div>
      )}
      {rows.length > most && <Button onClick={() => setMost(most + PAGE)}>Show {figure(Math.min(PAGE, rows.length - most))} more ({figure(rows.length - most)} left)</Button>}
    </ScrollArea>
  );
}
