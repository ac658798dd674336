import { longDay } from '../../shared/domain/calendar-day.ts';
import { isAnswered, isOverdue } from '../../shared/domain/facts.ts';
import { ClashMark } from '../components/clash-mark.tsx';
import { showClashes } from '../features/clashes/show-clashes.ts';
import { useClashes } from '../features/clashes/use-clashes.ts';
import { usePlan } from '../store/plan-mirror.ts';
import styles from './frame.module.css';
import { planToday, useApp } from '../store/app-store.ts';

/** What comes next, what is late, and how far the answers are: always in sight, in words. */
export function StatusBar() {
  const plan = usePlan();
  const standsOn = useApp((state) => state.standsOn);
  const clashes = useClashes().length;
  const today = planToday();
  const recommendations = plan.all('recommendation');
  const answered = recommendations.filter(isAnswered).length;
  const overdue = plan.all('action').filter((one) => isOverdue(one, today)).length;
  const next = plan.all('meeting').filter((one) => one.heldOn !== null && one.heldOn >= today).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1))[0];
  return (
    <footer className={styles['status']} data-pane="status" aria-label="Status">
      {standsOn !== null && <span>The example stands still on {longDay(standsOn)}</span>}
      <span>{next ? <><b>Next:</b> {plan.get('committee', next.committee)?.name ?? 'meeting'}, {longDay(next.heldOn!)}</> : 'No meeting is in the plan yet'}</span>
      {overdue > 0 && <span>{overdue} action{overdue === 1 ? ' is' : 's are'} overdue</span>}
      {clashes > 0 && <button type="button" className={styles['clashes']} onClick={() => showClashes()}><ClashMark words={`${clashes} clash${clashes === 1 ? '' : 'es'} to settle`} /></button>}
      <span className={styles['space']} />
      <span>{recommendations.length === 0 ? 'No recommendations yet' : `${answered} of ${recommendations.length} recommendations answered`}</span>
    </footer>
  );
}
