import { arisingFrom } from '../../../shared/decisions/arising.ts';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { Resolution } from '../../../shared/domain/decision.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import { ClassificationMark, StatusMark } from '../../components/status-mark.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { openThing } from '../history/places.ts';
import styles from './meeting-page.module.css';
import { minuteBlocks } from './minutes.ts';

/** The actions that the decisions of a meeting asked for, with where each stands now. */
export function ArisingList({ decisions }: { readonly decisions: readonly Resolution[] }) {
  const plan = usePlan();
  const actions = arisingFrom(plan, decisions);
  if (actions.length === 0) return null;
  const numbers = new Map(minuteBlocks(plan, decisions).flatMap((block) => block.decisions.map(({ resolution, number }) => [resolution.id, number] as const)));
  return (
    <section className={styles['block']}>
      <h3>Actions arising</h3>
      <ul>
        {actions.map((one) => (
          <li key={one.id} className={styles['decision']}>
            <button type="button" className={styles['link']} onClick={() => openThing(one.id)}>{one.ref}</button>
            <div>
              <p className={styles['words']}>{one.title}</p>
              <p className={styles['notes']}>
                <StatusMark status={one.status.is} plain />
                <span>{[nameOf(plan, one.owner) || 'no owner yet', one.dueOn === null ? 'no date yet' : longDay(one.dueOn), `from ${numbers.get(one.arises?.from ?? '') ?? 'a decision'}`].join(', ')}</span>
                <ClassificationMark level={one.classification.level} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
