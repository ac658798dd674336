import { Button } from '@fluentui/react-components';
import { BranchFork16Filled, ChevronRight16Regular, Clock16Regular, Warning16Filled } from '@fluentui/react-icons';
import { planToday, show } from '../../store/app-store.ts';
import { readReport } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { showActions } from '../actions/arrangement.ts';
import { themeLines } from './by-theme.ts';
import { showClashes } from '../clashes/show-clashes.ts';
import { useClashes } from '../clashes/use-clashes.ts';
import { comingMeetings, headline, needsOf, type Need } from './needs.ts';
import styles from './overview.module.css';
import { ThemeStatus } from './theme-status.tsx';

function go({ rows, first }: Need): void {
  if (rows.view === 'actions') showActions(rows, first);
  else show(rows.view, first);
}

export function OverviewView() {
  const plan = usePlan();
  const clashes = useClashes();
  const today = planToday();
  const needs = needsOf(plan, today);
  const lines = themeLines(plan, today);
  const meetings = comingMeetings(plan, today);
  return (
    <div className={styles['scroll']}>
      <h1 className={styles['headline']} tabIndex={-1}>{headline(plan, needs)}</h1>
      <p className="quiet">{[plan.council.name, plan.review.title].filter(Boolean).join(' · ')}</p>
      <div className={styles['columns']}>
        <section aria-labelledby="needs">
          <h2 id="needs">What needs doing</h2>
          {plan.all('recommendation').length === 0 ? (
            <div className={styles['none']}>
              <p>The recommendations of a review come from its report, word for word. This plan was made without any; actions can be added all the same.</p>
              <Button onClick={() => void readReport(null)}>New plan from a report…</Button>
            </div>
          ) : needs.length === 0 && clashes.length === 0 ? <p className={styles['none']}>Nothing is waiting.</p> : (
            <ul className={styles['needs']}>
              {clashes.length > 0 && (
                <li>
                  <button type="button" onClick={() => showClashes()}>
                    <BranchFork16Filled aria-hidden className={styles['clash'] ?? ''} />
                    <span>{clashes.length === 1 ? '1 clash is' : `${clashes.length} clashes are`} to be settled<small>{[...new Set(clashes.slice(0, 6).map(({ about }) => about.ref || about.name))].join(', ')}</small></span>
                    <ChevronRight16Regular aria-hidden />
                  </button>
                </li>
              )}
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
      {lines.length > 0 && <ThemeStatus lines={lines} />}
    </div>
  );
}
