import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fullDay } from '../../../shared/domain/calendar-day.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { planToday, show } from '../../store/app-store.ts';
import { readReport } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useClashes } from '../clashes/use-clashes.ts';
import { Ahead } from './ahead.tsx';
import { holderLines, themeLines } from './by-group.ts';
import { Lately } from './lately.tsx';
import { NeedList } from './need-list.tsx';
import { headline, needsOf } from './needs.ts';
import styles from './overview.module.css';
import { StatusBy } from './status-by.tsx';

/** Where one begins: what matters today in a sentence, what needs doing, how all of it stands, what comes and what happened. */
export function OverviewView() {
  const plan = usePlan();
  const clashes = useClashes();
  const today = planToday();
  const needs = useMemo(() => needsOf(plan, today), [plan, today]);
  const themes = useMemo(() => themeLines(plan, today), [plan, today]);
  const holders = useMemo(() => holderLines(plan, today), [plan, today]);
  const isBlank = plan.all('recommendation').length === 0 && plan.all('action').length === 0;
  const about = [plan.council.name, plan.review.title].filter(Boolean).join(' · ');
  return (
    <div className={styles['page']}>
      <div className={styles['today']}>
        <p className="quiet">{fullDay(today)}</p>
        <h1 className={styles['headline']} tabIndex={-1}>{headline(plan, needs, today).map((said) => <span key={said}>{said}. </span>)}</h1>
        <p className="quiet">
          {about !== '' && `${about} · `}Stage: <button type="button" className={styles['link']} onClick={() => show('settings')}>{capitalised(plan.details.stage)}</button>
        </p>
        <section aria-labelledby="needs">
          <h2 id="needs">What needs doing</h2>
          {isBlank ? (
            <div className={styles['none']}>
              <p>The recommendations of a review come from its report, word for word. This plan was made without any; actions can be added all the same.</p>
              <Button onClick={() => void readReport(null)}>New plan from a report…</Button>
            </div>
          ) : needs.length === 0 && clashes.length === 0 ? <p className={styles['none']}>Nothing is waiting.</p> : <NeedList needs={needs} clashes={clashes} />}
        </section>
        {themes.length > 0 && <StatusBy of="Theme" lines={themes} />}
        {holders.length > 0 && <StatusBy of="Portfolio holder" lines={holders} />}
        <Lately today={today} />
      </div>
      <Ahead plan={plan} today={today} />
    </div>
  );
}
