import { longDay } from '../../../shared/domain/calendar-day.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import type { Matter } from '../../../shared/matters-arising/matters-arising.ts';
import { ClassificationMark, StatusMark } from '../../components/status-mark.tsx';
import { show } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { showPart } from '../decisions/decisions-state.ts';
import styles from './matters.module.css';

const KIND: Readonly<Record<Matter['is'], string>> = { commitment: 'Commitment', decision: 'Decision', amendment: 'Amendment', referral: 'Recommendation' };

/** One matter: what was said and where, what was made of it, and what was last heard. */
export function MatterLine({ one }: { readonly one: Matter }) {
  const plan = usePlan();
  const { action, resolution, update } = one;
  const level = (action ?? resolution)!.classification.level;
  return (
    <li className={styles['matter']}>
      <p className={styles['facts']}><b>{KIND[one.is]}</b>{one.where !== '' && <span>{one.where}</span>}<ClassificationMark level={level} /></p>
      <p className={styles['said']}><q>{one.words}</q></p>
      {action !== null && (
        <p className={styles['facts']}>
          <button type="button" className={styles['link']} aria-label={`Show ${action.ref}`} onClick={() => show('actions', action.id)}>{action.ref}</button>
          <span className={styles['title']}>{action.title}</span>
          <StatusMark status={action.status.is} />
          <span>{nameOf(plan, action.owner) || 'No owner yet'}</span>
          <span className={one.late ? styles['late'] : undefined}>{action.dueOn === null ? 'No date yet' : `${one.late ? 'Overdue since' : 'Due'} ${longDay(action.dueOn)}`}</span>
        </p>
      )}
      {action !== null && <p className={styles['update']}>{update === null ? 'Nothing has been heard of it yet.' : `${update.madeOn === null ? '' : `${longDay(update.madeOn)}: `}${update.progress}`}</p>}
      {resolution !== null && (
        <p className={styles['facts']}>
          <button type="button" className={styles['link']} onClick={() => showPart('referrals')}>No reply yet</button>
          {resolution.replyBy !== null && <span className={one.late ? styles['late'] : undefined}>{one.late ? 'It was asked for' : 'Asked for'} by {longDay(resolution.replyBy)}</span>}
        </p>
      )}
    </li>
  );
}
