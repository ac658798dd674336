import { useId, useState } from 'react';
import type { StatusWord } from '../../../shared/domain/action.ts';
import { count } from '../../../shared/papers/words.ts';
import { Segmented } from '../../components/segmented.tsx';
import { BAR_ORDER, type StatusLine } from './by-group.ts';
import { StatusBars } from './status-bars.tsx';
import styles from './status-by.module.css';
import { StatusTable } from './status-table.tsx';

const HOW = [{ value: 'bars', label: 'Bars' }, { value: 'table', label: 'Table' }] as const;

export interface StatusPartProps {
  /** What a line is: `Theme`. */
  readonly of: string;
  readonly lines: readonly StatusLine[];
  /** The statuses that occur, in the order in which a bar is read. */
  readonly used: readonly StatusWord[];
  readonly labelledBy: string;
}
/** How the actions stand, line by line: as bars on one scale, or as a table of the same numbers. Each leads to the rows behind it. */
export function StatusBy({ of, lines }: { readonly of: string; readonly lines: readonly StatusLine[] }) {
  const [how, setHow] = useState<'bars' | 'table'>('bars');
  const id = useId();
  const used = BAR_ORDER.filter((status) => lines.some((line) => line.statuses.has(status)));
  const part: StatusPartProps = { of, lines, used, labelledBy: id };
  return (
    <section aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>Status by {of.toLowerCase()}</h2>
        <span className="quiet">{about(lines)}</span>
        <Segmented label={`Show the statuses by ${of.toLowerCase()} as`} value={how} options={HOW} onPick={setHow} />
      </div>
      {how === 'bars' ? <StatusBars {...part} /> : <StatusTable {...part} />}
    </section>
  );
}
/** `34 actions; 26 of 28 recommendations are covered`. */
function about(lines: readonly StatusLine[]): string {
  const sum = (of: (line: StatusLine) => number) => lines.reduce((all, line) => all + of(line), 0);
  const recommendations = sum((line) => line.recommendations?.all ?? 0);
  const actions = count(sum((line) => line.actions), 'action');
  return recommendations === 0 ? actions : `${actions}; ${sum((line) => line.recommendations?.covered ?? 0)} of ${recommendations} recommendations are covered`;
}
