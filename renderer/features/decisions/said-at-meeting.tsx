import type { Comment } from '../../../shared/domain/decision.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import type { Meeting } from '../../../shared/domain/people.ts';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { openThing } from '../history/places.ts';
import styles from './meeting-page.module.css';
import { refOfThing } from './things.ts';

/** What was said at a meeting about the plan, in the order in which it was taken down. Amendments are under Shaping. */
export function SaidAtMeeting({ meeting }: { readonly meeting: Meeting }) {
  const plan = usePlan();
  const said = plan.all('comment').filter((one) => one.meeting === meeting.id && one.type === 'comment');
  if (said.length === 0) return null;
  return (
    <section className={styles['block']}>
      <h3>Said at the meeting</h3>
      <ul>{said.map((one) => <SaidLine key={one.id} one={one} />)}</ul>
    </section>
  );
}
function SaidLine({ one }: { readonly one: Comment }) {
  const plan = usePlan();
  const by = nameOf(plan, one.proposer) || one.politicalGroup;
  return (
    <li className={styles['decision']}>
      {one.about === null ? <span className="quiet">Plan</span> : <button type="button" className={styles['link']} onClick={() => openThing(one.about!)}>{refOfThing(plan, one.about)}</button>}
      <div>
        <p className={styles['words']}>{one.text}</p>
        <p className={styles['notes']}>{by === '' ? 'Nobody named' : by}<ClassificationMark level={one.classification.level} /></p>
      </div>
    </li>
  );
}
