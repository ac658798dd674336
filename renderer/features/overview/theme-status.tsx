import { useState } from 'react';
import type { StatusWord } from '../../../shared/domain/action.ts';
import type { StatusSet } from '../../../shared/domain/status-set.ts';
import { Segmented } from '../../components/segmented.tsx';
import { StatusMark, StatusShape, statusColours } from '../../components/status-mark.tsx';
import { useStatuses } from '../../components/statuses.tsx';
import { show } from '../../store/app-store.ts';
import { showActions } from '../actions/arrangement.ts';
import { BAR_ORDER, type ThemeLine } from './by-theme.ts';
import styles from './theme-status.module.css';

const HOW = [{ value: 'bars', label: 'Bars' }, { value: 'table', label: 'Table' }] as const;

/** How the actions stand, theme by theme: as bars on one scale, or as a table of the same numbers. Each leads to the rows behind it. */
export function ThemeStatus({ lines }: { readonly lines: readonly ThemeLine[] }) {
  const [how, setHow] = useState<'bars' | 'table'>('bars');
  const used = BAR_ORDER.filter((status) => lines.some((line) => line.statuses.has(status)));
  const actions = lines.reduce((sum, line) => sum + line.actions, 0);
  const recommendations = lines.reduce((sum, line) => sum + line.recommendations, 0);
  const covered = lines.reduce((sum, line) => sum + line.covered, 0);
  return (
    <section aria-labelledby="themes">
      <div className={styles['head']}>
        <h2 id="themes">Status by theme</h2>
        <span className="quiet">{actions} action{actions === 1 ? '' : 's'}; {covered} of {recommendations} recommendations are covered</span>
        <Segmented label="Show the statuses as" value={how} options={HOW} onPick={setHow} />
      </div>
      {how === 'bars' ? <Bars lines={lines} used={used} /> : <ThemeTable lines={lines} used={used} />}
    </section>
  );
}
interface PartProps {
  readonly lines: readonly ThemeLine[];
  readonly used: readonly StatusWord[];
}

function Bars({ lines, used }: PartProps) {
  const statuses = useStatuses();
  const most = Math.max(1, ...lines.map((line) => line.actions));
  return (
    <>
      <ul className={styles['bars']}>
        {lines.map((line) => (
          <li key={line.key}>
            <button
              type="button"
              onClick={() => { if (line.actions > 0) showActions({ theme: line.key }); else show('review', line.firstRecommendation); }}
            >
              <span className={styles['number']}>{line.number}</span>
              <span className={styles['name']}>{line.title}</span>
              <span className={styles['track']}>
                <span className={styles['bar']} style={{ width: `${(line.actions / most) * 100}%` }}>
                  {used.filter((status) => line.statuses.has(status)).map((status) => (
                    <span key={status} className={`${styles['part']} ${status === 'proposed complete' ? styles['outlined'] : ''}`} style={{ flexGrow: line.statuses.get(status), ...statusColours(status) }} title={`${line.statuses.get(status)} ${statuses[status].word}`}>
                      <StatusShape status={status} />{line.statuses.get(status)}<span className="visually-hidden"> {statuses[status].word},</span>
                    </span>
                  ))}
                  {line.actions === 0 && <span className="quiet">None yet</span>}
                </span>
              </span>
              <span className={styles['total']}><span className="visually-hidden">in all </span>{line.actions}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className={styles['legend']} aria-label="All actions by status">
        {used.map((status) => (
          <li key={status}>
            <button type="button" onClick={() => showActions({ statuses: [status] })}>
              <StatusMark status={status} plain /> <b>{lines.reduce((sum, line) => sum + (line.statuses.get(status) ?? 0), 0)}</b>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The usual word that is longest has a short form at the head of a column. */
const short = (statuses: StatusSet, status: StatusWord): string => (statuses[status].word === 'proposed complete' ? 'Proposed' : statuses[status].label);

function ThemeTable({ lines, used }: PartProps) {
  const statuses = useStatuses();
  const link = (count: number, words: string, act: () => void) =>
    count === 0 ? <span className="quiet">0</span> : <button type="button" className={styles['link']} onClick={act}>{count}<span className="visually-hidden"> {words}</span></button>;
  return (
    <div className={styles['tableScroll']} tabIndex={0} role="group" aria-labelledby="themes">
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Theme</th><th scope="col">Recommen&shy;dations</th><th scope="col">Answered</th><th scope="col">Covered</th><th scope="col">Actions</th>
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
              <td>{link(line.recommendations, 'recommendations', () => show('review', line.firstRecommendation))}</td>
              <td>{line.answered}</td>
              <td>{line.covered}</td>
              <td>{link(line.actions, 'actions', () => showActions({ theme: line.key }))}</td>
              {used.map((status) => (
                <td key={status}>{link(line.statuses.get(status) ?? 0, statuses[status].word, () => showActions({ theme: line.key, statuses: [status] }))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
