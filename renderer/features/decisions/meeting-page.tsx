import { Button } from '@fluentui/react-components';
import { Add20Regular, Mic20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { MeetingDocuments } from '../documents/meeting-documents.tsx';
import { ArisingForm } from './arising-form.tsx';
import { ArisingList } from './arising-list.tsx';
import { CallInStrip } from './call-in-strip.tsx';
import { ClosuresSection } from './closures-section.tsx';
import { decisionsStore } from './decisions-state.ts';
import { LIVE_FORM } from './live-meeting.tsx';
import { aboutMeeting, meetingName } from './meetings.ts';
import styles from './meeting-page.module.css';
import { decisionsOf } from './minutes.ts';
import { MinutesOfMeeting } from './minutes-of-meeting.tsx';
import { ReplyForm } from './reply-form.tsx';
import { ResolutionForm } from './resolution-form.tsx';
import { SaidAtMeeting } from './said-at-meeting.tsx';
import type { Doing } from './writing.ts';

/** The page of a meeting: what it decided, and what follows from it. With null, the decisions whose meeting is not known. */
export function MeetingPage({ meeting }: { readonly meeting: EntityId | null }) {
  const plan = usePlan();
  const [doing, setDoing] = useState<Doing | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const one = plan.get('meeting', meeting);
  const decisions = decisionsOf(plan, meeting);
  const about = one === null ? 'Change each of them to say at which meeting it was made.' : aboutMeeting(plan, one);
  const done = () => {
    const was = doing;
    setDoing(null);
    if (was?.is === 'recording') requestAnimationFrame(() => button.current?.focus());
    if (was !== null && 'id' in was) requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-decision="${CSS.escape(was.id)}"] button:last-of-type`)?.focus());
  };
  return (
    <ScrollArea label={one === null ? 'Decisions without a meeting' : meetingName(plan, one)} className={styles['page']}>
      <div className={styles['head']}>
        <div>
          <h2>{one === null ? 'Decisions without a meeting' : inOneLine(meetingName(plan, one))}</h2>
          {about !== '' && <p className="quiet">{about}</p>}
          {meeting !== null && <ClashLinks id={meeting} />}
        </div>
        {one !== null && (
          <ToChange><span className={styles['buttons']}>
            <Button data-opens={LIVE_FORM} icon={<Mic20Regular />} onClick={() => decisionsStore.update({ live: one.id })}>Take comments</Button>
            <Button ref={fluentRef(button)} data-opens="New decision" appearance="primary" icon={<Add20Regular />} aria-expanded={doing?.is === 'recording'} onClick={() => setDoing({ is: 'recording' })}>Record a decision</Button>
          </span></ToChange>
        )}
      </div>
      {one !== null && <CallInStrip meeting={one} />}
      {doing?.is === 'recording' && <ResolutionForm id={null} meeting={meeting} onDone={done} />}
      {one !== null && <ClosuresSection meeting={one} open={doing?.is === 'closing'} onOpen={() => setDoing({ is: 'closing' })} onDone={done} />}
      {decisions.length === 0 && doing === null && <p className={styles['none']}>{one?.cancelled ? 'The meeting was cancelled.' : 'Nothing is recorded of what it decided. After the meeting, record each resolution in the words of its minute.'}</p>}
      <MinutesOfMeeting decisions={decisions} doing={doing} onDo={setDoing}>{doing !== null && 'id' in doing && <FormOf doing={doing} meeting={meeting} onDone={done} />}</MinutesOfMeeting>
      <ArisingList decisions={decisions} />
      {one !== null && <SaidAtMeeting meeting={one} />}
      {one !== null && <MeetingDocuments meeting={one.id} />}
    </ScrollArea>
  );
}

/** A day is not broken over two lines. */
const inOneLine = (name: string): string => name.replace(/ (?=\S+ \d{4}$| ?\d{4}$)/g, '\u00a0');

interface FormOfProps {
  readonly doing: Extract<Doing, { readonly id: EntityId }>;
  readonly meeting: EntityId | null;
  readonly onDone: () => void;
}
function FormOf({ doing: { is, id }, meeting, onDone }: FormOfProps) {
  switch (is) {
    case 'changing': return <ResolutionForm id={id} meeting={meeting} onDone={onDone} />;
    case 'arising': return <ArisingForm decision={id} onDone={onDone} />;
    case 'replying': return <ReplyForm decision={id} onDone={onDone} />;
  }
}
