import type { ReactNode } from 'react';
import type { Resolution } from '../../../shared/domain/decision.ts';
import { ToChange } from '../../components/may-change.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { DecisionMenu } from './decision-menu.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import styles from './meeting-page.module.css';
import { minuteBlocks, type Numbered } from './minutes.ts';
import type { Doing } from './writing.ts';

interface MinutesOfMeetingProps {
  readonly decisions: readonly Resolution[];
  readonly doing: Doing | null;
  readonly onDo: (doing: Doing) => void;
  /** The form for the decision that something is being done with: it takes the decision's place, or stands under it. */
  readonly children: ReactNode;
}
/** What a meeting decided, as its minutes set it out: under each power the numbered decisions, with what came of each. */
export function MinutesOfMeeting({ decisions, doing, onDo, children }: MinutesOfMeetingProps) {
  const plan = usePlan();
  const here = doing !== null && 'id' in doing ? doing : null;
  return minuteBlocks(plan, decisions).map(({ key, place, power, to, decisions: numbered }) => (
    <section key={key} className={styles['block']}>
      {place !== '' && <p className={styles['place']}>{place}</p>}
      <h3>{power === 'resolved' ? 'RESOLVED' : `RECOMMENDED${to === '' ? '' : ` to ${to}`}`}: That</h3>
      <ol>
        {numbered.map((one) => (
          <li key={one.resolution.id} data-decision={one.resolution.id}>
            {here?.id === one.resolution.id && here.is === 'changing' ? <div className={styles['under']}>{children}</div> : <Decided one={one} all={decisions} onDo={onDo} />}
            {here?.id === one.resolution.id && here.is !== 'changing' && <div className={styles['under']}>{children}</div>}
          </li>
        ))}
      </ol>
    </section>
  ));
}

interface DecidedProps {
  readonly one: Numbered;
  readonly all: readonly Resolution[];
  readonly onDo: (doing: Doing) => void;
}
function Decided({ one: { number, words, resolution }, all, onDo }: DecidedProps) {
  const called = `the decision ${number}${resolution.minute === '' ? '' : ` of minute ${resolution.minute}`}`;
  return (
    <div className={styles['decision']}>
      <span className={styles['number']}>{number}</span>
      <div>
        <p className={styles['words']}>{words}</p>
        <ClashLinks id={resolution.id} />
        <DecisionNotes of={resolution} />
      </div>
      <ToChange><DecisionMenu of={resolution} called={called} all={all} onDo={onDo} /></ToChange>
    </div>
  );
}
