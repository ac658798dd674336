import type { StatusWord } from '../../../shared/domain/action.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { StatusSet } from '../../../shared/domain/status-set.ts';
import { StatusShape, statusColours } from '../../components/status-mark.tsx';
import { useStatuses } from '../../components/statuses.tsx';
import type { Shown } from '../review/sections.ts';
import type { StatusLine } from './by-group.ts';
import { go, type Behind } from './go.ts';
import styles from './status-by.module.css';
import type { StatusPartProps } from './status-by.tsx';

/** The usual word that is longest has a short form at the head of a column. */
const short = (statuses: StatusSet, status: StatusWord): string => (statuses[status].word === 'proposed complete' ? 'Proposed' : statuses[status].label);

/** The same numbers as the bars, each one a link to its rows. */
export function StatusTable({ of, lines, used, labelledBy }: StatusPartProps) {
  const statuses = useStatuses();
  const recommends = lines.some((line) => line.recommendations !== null);
  return (
    <div className={styles['tableScroll']} tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table className={styles['table']} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {recommends && <><th scope="col">Recommen&shy;dations</th><th scope="col">Not answered</th><th scope="col">Not covered</th></>}
            <th scope="col">Actions</th>
            {used.map((status) => (
              <th key={status} scope="col">
                <span className={styles['shape']} style={statusColours(status)}><StatusShape status={status} /></span>
                <span aria-hidden>{short(statuses, status)}</span><span className="visually-hidden">{statuses[status].label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.number !== '' && <span className={styles['number']}>{line.number}</span>}{line.title}</th>
              {recommends && <RecommendedCells line={line} />}
              <td><NumberLink count={line.actions} words="actions" behind={{ view: 'actions', filters: [line.filter] }} /></td>
              {used.map((status) => (
                <td key={status}><NumberLink count={line.statuses.get(status) ?? 0} words={statuses[status].word} behind={{ view: 'actions', filters: [line.filter, { by: 'status', values: [status] }] }} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
function RecommendedCells({ line: { recommendations } }: { readonly line: StatusLine }) {
  if (recommendations === null) return <><td /><td /><td /></>;
  const { all, notAnswered, notCovered, first, firstNotAnswered, firstNotCovered } = recommendations;
  const cell = (count: number, words: string, shown: Shown, at: EntityId | null) => <td><NumberLink count={count} words={words} behind={{ view: 'review', shown, first: at }} /></td>;
  return (
    <>
      {cell(all, 'recommendations', 'all', first)}
      {cell(notAnswered, 'not answered', 'not answered', firstNotAnswered)}
      {cell(notCovered, 'not covered', 'not covered', firstNotCovered)}
    </>
  );
}
function NumberLink({ count, words, behind }: { readonly count: number; readonly words: string; readonly behind: Behind }) {
  if (count === 0) return <span className="quiet">0</span>;
  return <button type="button" className={styles['link']} onClick={() => go(behind)}>{count}<span className="visually-hidden"> {words}</span></button>;
}
