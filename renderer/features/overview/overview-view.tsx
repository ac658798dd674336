import { ChevronRight16Regular, Clock16Regular, Warning16Filled } from '@fluentui/react-icons';
import { STATUSES, type StatusWord } from '../../../shared/domain/action.ts';
import { capitalised, coverage, isAnswered } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import { planToday, show } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { showActions } from '../actions/arrangement.ts';
import { comingMeetings, headline, needsOf, type Need } from './needs.ts';
import styles from './overview.module.css';

interface ThemeRow {
  readonly id: string;
  readonly name: string;
  readonly recommendations: number;
  readonly answered: number;
  readonly covered: number;
  readonly statuses: ReadonlyMap<StatusWord, number>;
}
/** A row for the key recommendations that stand under no theme, then one for each theme. */
function themeRows(plan: Plan): readonly ThemeRow[] {
  const groups = [{ id: '', name: 'Key recommendations' }, ...plan.all('theme').map((one) => ({ id: one.id, name: `${one.number} ${one.title}`.trim() }))];
  return groups.map(({ id, name }) => {
    const recommendations = plan.all('recommendation').filter((one) => (one.theme ?? '') === id);
    const ids = new Set(recommendations.map((one) => one.id));
    const statuses = new Map<StatusWord, number>();
    for (const action of plan.all('action')) if (action.answers.some((one) => ids.has(one))) statuses.set(action.status.is, (statuses.get(action.status.is) ?? 0) + 1);
    return { id, name, recommendations: recommendations.length, answered: recommendations.filter(isAnswered).length, covered: recommendations.filter((one) => coverage(plan, one) !== 'not yet').length, statuses };
  }).filter((row) => row.recommendations > 0);
}

function go({ rows, first }: Need): void {
  if (rows.view === 'actions') showActions(rows);
  show(rows.view, first);
}

export function OverviewView() {
  const plan = usePlan();
  const today = planToday();
  const needs = needsOf(plan, today);
  const rows = themeRows(plan);
  const used = STATUSES.filter((status) => rows.some((row) => row.statuses.has(status)));
  const meetings = comingMeetings(plan, today);
  return (
    <div className={styles['scroll']}>
      <h1 className={styles['headline']}>{headline(plan, needs)}</h1>
      <p className="quiet">{[plan.council.name, plan.review.title].filter(Boolean).join(' · ')}</p>
      <div className={styles['columns']}>
        <section aria-labelledby="needs">
          <h2 id="needs">What needs doing</h2>
          {needs.length === 0 ? <p className={styles['none']}>Nothing is waiting.</p> : (
            <ul className={styles['needs']}>
              {needs.map((need) => (
                <li key={need.words}>
                  <button type="button" onClick={() => go(need)}>
                    {need.tone === 'trouble' ? <Warning16Filled aria-hidden className={styles['trouble'] ?? ''} /> : <Clock16Regular aria-hidden />}
                    <span>{need.words}<small>{need.detail}</small></span>
                    <ChevronRight16Regular aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="meetings">
          <h2 id="meetings">Next meetings</h2>
          {meetings.length === 0 ? (
            <p className={styles['none']}>No meeting is in the plan yet. <button type="button" className={styles['link']} onClick={() => show('people')}>Add the meetings under People</button></p>
          ) : (
            <ul className={styles['meetings']}>{meetings.map((one) => <li key={one.id}><b>{one.committee}</b><span>{one.heldOn}</span><span className="quiet">{one.in}</span></li>)}</ul>
          )}
        </section>
      </div>
      <section aria-labelledby="themes">
        <h2 id="themes">Status by theme</h2>
        <div className={styles['tableScroll']} tabIndex={0} role="group" aria-labelledby="themes">
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Theme</th><th scope="col" className={styles['number']}>Recommendations</th><th scope="col" className={styles['number']}>Answered</th><th scope="col" className={styles['number']}>Covered</th>
                {used.map((status) => <th key={status} scope="col" className={styles['status']}><span className={styles['mark']} title={capitalised(status)}><StatusMark status={status} /></span></th>)}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row"><button type="button" className={styles['link']} onClick={() => show('review')}>{row.name}</button></th>
                  <td className={styles['number']}>{row.recommendations}</td>
                  <td className={styles['number']}>{row.answered}</td>
                  <td className={styles['number']}>{row.covered}</td>
                  {used.map((status) => <td key={status} className={styles['status']}>{row.statuses.get(status) ?? <span className="quiet">0</span>}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  );
}
