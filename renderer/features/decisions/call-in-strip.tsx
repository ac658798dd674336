import { CheckmarkCircle20Regular, Clock20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { callInStanding, standingWords } from '../../../shared/decisions/call-in-standing.ts';
import { fullDay } from '../../../shared/domain/calendar-day.ts';
import type { Meeting } from '../../../shared/domain/people.ts';
import type { Deadline } from '../../../shared/statutory/counted.ts';
import { DateField } from '../../components/date-field.tsx';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './meeting-page.module.css';

/** Over the decisions of the executive: until when they are open for call-in, from when they count, and how that was counted. */
export function CallInStrip({ meeting }: { readonly meeting: Meeting }) {
  const plan = usePlan();
  const id = useId();
  const standing = callInStanding(plan, meeting, planToday());
  if (standing.is === 'not subject') return null;
  const { head, rest } = standingWords(standing, plan.council.callInClosesAt);
  return (
    <section className={styles['strip']} aria-label="Call-in">
      {standing.is === 'over' ? <CheckmarkCircle20Regular aria-hidden /> : <Clock20Regular aria-hidden />}
      <div>
        <p><b>{head}</b> {rest}</p>
        {standing.is !== 'not published' && <Why deadline={standing.ends} />}
        <div className={styles['published']}>
          <label htmlFor={id}>Decisions published on</label>
          <DateField id={id} value={meeting.decisionsPublishedOn} onCommit={(decisionsPublishedOn) => run({ do: 'meeting.set', id: meeting.id, fields: { decisionsPublishedOn } })} />
        </div>
      </div>
    </section>
  );
}
function Why({ deadline: { rule, source, count } }: { readonly deadline: Deadline }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button type="button" className={styles['link']} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>Why this date?</button>
      {open && (
        <div id={id} className={styles['why']}>
          <p>{rule} <span className="quiet">{source}.</span></p>
          <ol>{count.map(({ day, number, passedOver }) => <li key={day}><span>{fullDay(day)}</span><span>{number === null ? `not counted: ${passedOver ?? ''}` : `working day ${number}`}</span></li>)}</ol>
        </div>
      )}
    </>
  );
}
