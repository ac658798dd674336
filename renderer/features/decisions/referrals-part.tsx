import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { referralsOf, type Referral } from '../../../shared/decisions/referrals.ts';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { DecisionNotes } from './decision-notes.tsx';
import { showMeeting } from './decisions-state.ts';
import styles from './meeting-page.module.css';
import { NO_MEETING } from './meetings.ts';
import { afterThat } from './minutes.ts';
import { ReplyForm } from './reply-form.tsx';

/** What one body recommended to another, in both directions: what waits for a reply, and what was answered. */
export function ReferralsPart() {
  const plan = usePlan();
  const [replying, setReplying] = useState<EntityId | null>(null);
  const { waiting, answered } = referralsOf(plan, planToday());
  if (waiting.length + answered.length === 0) {
    return <EmptyState title="Nothing is referred">What a committee recommends to another stands here until it is answered, and after. Record the decision on the page of its meeting, as RECOMMENDED to the other body.</EmptyState>;
  }
  const overdue = waiting.filter((one) => one.overdue).length;
  const list = (title: string, all: readonly Referral[]) => all.length > 0 && (
    <section className={styles['block']} aria-label={title}>
      <h2>{title}</h2>
      <ul>{all.map((one) => <Line key={one.resolution.id} one={one} isOpen={replying === one.resolution.id} onReply={setReplying} />)}</ul>
    </section>
  );
  return (
    <ScrollArea label="Referrals" className={styles['page']}>
      {list(`Waiting for a reply ${waiting.length}${overdue === 0 ? '' : `, ${overdue} overdue`}`, waiting)}
      {list(`Answered ${answered.length}`, answered)}
    </ScrollArea>
  );
}

interface LineProps {
  readonly one: Referral;
  readonly isOpen: boolean;
  readonly onReply: (id: EntityId | null) => void;
}
function Line({ one: { resolution, from, to, heldOn }, isOpen, onReply }: LineProps) {
  return (
    <li className={styles['referral']}>
      <div>
        <p className={styles['place']}>
          <b>{from || 'A committee'} to {to || 'another body'}</b>
          <button type="button" className={styles['link']} onClick={() => showMeeting(resolution.meeting ?? NO_MEETING)}>{[heldOn === null ? 'Meeting not known' : longDay(heldOn), resolution.minute === '' ? '' : `minute ${resolution.minute}`].filter(Boolean).join(', ')}</button>
        </p>
        <p className={styles['words']}>That {afterThat(resolution.text)}</p>
        <DecisionNotes of={resolution} withoutBody />
      </div>
      {!isOpen && <ToChange><Button size="small" aria-label={`${resolution.reply === null ? 'Record the reply' : 'Change the reply'} to “${resolution.text}”`} onClick={() => onReply(resolution.id)}>{resolution.reply === null ? 'Record the reply…' : 'Change…'}</Button></ToChange>}
      {isOpen && <div className={styles['under']}><ReplyForm decision={resolution.id} onDone={() => onReply(null)} /></div>}
    </li>
  );
}
