import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { decisionsOf } from './minutes.ts';
import { MinutesOfMeeting } from './minutes-of-meeting.tsx';
import { aboutMeeting, meetingName } from './meetings.ts';
import styles from './meeting-page.module.css';
import { ResolutionForm } from './resolution-form.tsx';
import type { Writing } from './writing.ts';

/** The page of a meeting: what it decided, and what follows from it. With null, the decisions whose meeting is not known. */
export function MeetingPage({ meeting }: { readonly meeting: EntityId | null }) {
  const plan = usePlan();
  const [writing, setWriting] = useState<Writing>(null);
  const button = useRef<HTMLButtonElement>(null);
  const one = plan.get('meeting', meeting);
  const decisions = decisionsOf(plan, meeting);
  const about = one === null ? 'Change each of them to say at which meeting it was made.' : aboutMeeting(plan, one);
  const done = () => {
    const wasNew = writing?.id === null;
    setWriting(null);
    if (wasNew) requestAnimationFrame(() => button.current?.focus());
  };
  const form = writing !== null && <ResolutionForm key={writing.id} id={writing.id} meeting={meeting} onDone={done} />;
  return (
    <ScrollArea label={one === null ? 'Decisions without a meeting' : meetingName(plan, one)} className={styles['page']}>
      <div className={styles['head']}>
        <div>
          <h2>{one === null ? 'Decisions without a meeting' : meetingName(plan, one)}</h2>
          {about !== '' && <p className="quiet">{about}</p>}
          {meeting !== null && <ClashLinks id={meeting} />}
        </div>
        {one !== null && (
          <ToChange><Button ref={fluentRef(button)} data-opens="New decision" appearance="primary" icon={<Add20Regular />} aria-expanded={writing?.id === null} onClick={() => setWriting({ id: null })}>Record a decision</Button></ToChange>
        )}
      </div>
      {writing?.id === null && form}
      {decisions.length === 0 && writing === null && <p className={styles['none']}>{one?.cancelled ? 'The meeting was cancelled.' : 'Nothing is recorded of what it decided. After the meeting, record each resolution in the words of its minute.'}</p>}
      <MinutesOfMeeting decisions={decisions} writing={writing} onWrite={setWriting}>{form}</MinutesOfMeeting>
    </ScrollArea>
  );
}
