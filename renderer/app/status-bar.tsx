import { briefDay, longDay, type CalendarDay } from '../../shared/domain/calendar-day.ts';
import { isAnswered, isOverdue } from '../../shared/domain/facts.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { awayWords, deadlinesAhead, meetingsAhead } from '../../shared/statutory/deadlines-of-plan.ts';
import { ClashMark } from '../components/clash-mark.tsx';
import { useMayChange } from '../components/may-change.tsx';
import { showClashes } from '../features/clashes/show-clashes.ts';
import { useClashes } from '../features/clashes/use-clashes.ts';
import { showRound } from '../features/monitoring/monitoring-state.ts';
import { goToMeetings } from '../features/people/go-to-meetings.ts';
import { usePlanLater } from '../store/plan-mirror.ts';
import styles from './frame.module.css';
import { focusViewSoon } from './panes.ts';
import { planToday, show, useApp } from '../store/app-store.ts';

/** What comes next, what is late, and how far the answers are: always in sight, in words. */
export function StatusBar() {
  const plan = usePlanLater();
  const standsOn = useApp((state) => state.standsOn);
  const clashes = useClashes().length;
  const today = planToday();
  const recommendations = plan.all('recommendation');
  const answered = recommendations.filter(isAnswered).length;
  const overdue = plan.all('action').filter((one) => isOverdue(one, today)).length;
  return (
    <footer className={styles['status']} data-pane="status" aria-label="Status">
      {standsOn !== null && <span>The example stands still on {longDay(standsOn)}</span>}
      <NextDeadline plan={plan} today={today} />
      {overdue > 0 && <span>{overdue} action{overdue === 1 ? ' is' : 's are'} overdue</span>}
      {clashes > 0 && <button type="button" className={styles['clashes']} onClick={() => showClashes()}><ClashMark words={`${clashes} clash${clashes === 1 ? '' : 'es'} to settle`} /></button>}
      <NoName />
      <span className={styles['space']} />
      <span>{recommendations.length === 0 ? 'No recommendations yet' : `${answered} of ${recommendations.length} recommendations answered`}</span>
    </footer>
  );
}

/** Every change is signed. Where this computer knows nobody's name, as when a colleague's plan is opened first, the way to say it. Nobody signs the example. */
function NoName() {
  const isUnsigned = useApp((state) => state.preferences.name === '' && state.standsOn === null);
  const mayChange = useMayChange();
  if (!isUnsigned || !mayChange) return null;
  return <button type="button" className={styles['next']} onClick={() => { show('settings'); focusViewSoon(); }}>Your changes carry no name</button>;
}

/** `Next: publish the agenda for Cabinet, Wed 30 Nov (3 working days)`, leading to the meeting; where none is ahead, to where one is added. */
function NextDeadline({ plan, today }: { readonly plan: Plan; readonly today: CalendarDay }) {
  const [next] = deadlinesAhead(plan, today);
  if (next) {
    return (
      <button type="button" className={styles['next']} onClick={() => { if (next.about.startsWith('round/')) showRound(next.about); else show('people', next.about); focusViewSoon(); }}>
        <b>Next:</b> {next.short}, {briefDay(next.by)} ({awayWords(today, next.by, next.away)})
      </button>
    );
  }
  const [meeting] = meetingsAhead(plan, today, 1);
  if (meeting) return <span><b>Next:</b> {meeting.committee}, {longDay(meeting.heldOn)}</span>;
  return (
    <button type="button" className={styles['next']} onClick={goToMeetings}>
      {plan.all('meeting').length > 0 ? 'No meeting is ahead' : 'No meeting is in the plan yet'}
    </button>
  );
}
