import { Button } from '@fluentui/react-components';
import { ArrowSwap20Regular, History20Regular, LockClosed16Regular, LockClosed20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { fullDay, longDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Meeting, Point } from '../../../shared/domain/people.ts';
import { planAt, pointOfMeeting } from '../../../shared/frozen/past-of-paper.ts';
import type { Standpoint } from '../../../shared/history/standpoint.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { planToday, show } from '../../store/app-store.ts';
import { lookAt } from '../../store/look-at.ts';
import { currentRecord, usePlan } from '../../store/plan-mirror.ts';
import { showComparison } from '../history/history-state.ts';
import { freeze } from './freezing.ts';
import { FrozenDocuments } from './frozen-documents.tsx';
import styles from './frozen.module.css';
import { PlanAsItStood } from './plan-as-it-stood.tsx';

/** Beside a meeting's page: what the committee was given, kept so that it cannot change, and how the plan stood then. */
export function WhatTheySaw({ meeting }: { readonly meeting: EntityId }) {
  const plan = usePlan();
  const record = currentRecord();
  const one = plan.get('meeting', meeting);
  const point = record === null ? null : pointOfMeeting(record, plan, meeting);
  if (one === null) return null;
  return (
    <ScrollArea label="What the committee saw" className={styles['saw']}>
      <h2>What the committee saw</h2>
      {point === null ? <NothingFrozen meeting={one} /> : <Frozen key={point.id} point={point} meeting={one} />}
    </ScrollArea>
  );
}

function Frozen({ point, meeting }: { readonly point: Point; readonly meeting: Meeting }) {
  const plan = usePlan();
  const record = currentRecord();
  const then = useMemo(() => (record === null ? null : planAt(record, point.frontier)), [record, point]);
  const isToCome = meeting.heldOn === null || meeting.heldOn >= planToday();
  const hasFiles = point.files.length > 0;
  return (
    <>
      <p className={styles['when']}>
        <LockClosed16Regular aria-hidden />
        <span>{hasFiles ? 'Frozen' : 'Kept'} on {fullDay(point.madeOn!)}. {hasFiles ? 'It cannot change: the documents are made of the plan as it stood then.' : 'No document was frozen with it.'}</span>
      </p>
      {hasFiles && <FrozenDocuments point={point} />}
      {then === null
        ? <p className={styles['none']}>This copy of the plan does not have all that stood in it then. Merge the copy it was frozen in, and look again.</p>
        : <PlanAsItStood then={then} now={plan} />}
      <LookingBack standpoint={{ is: 'point', id: point.id }} words={longDay(point.madeOn!)} />
      {isToCome && !meeting.cancelled && <ToChange><div className={styles['buttons']}><Button icon={<LockClosed20Regular />} onClick={() => void freeze(meeting.id)}>Freeze it once more</Button></div></ToChange>}
    </>
  );
}

/** A meeting that was held without anything being frozen: the end of its day is the nearest there is. */
function NothingFrozen({ meeting }: { readonly meeting: Meeting }) {
  const today = planToday();
  if (meeting.cancelled) return <p className={styles['none']}>The meeting was cancelled, so it saw nothing.</p>;
  if (meeting.heldOn !== null && meeting.heldOn < today) {
    return (
      <>
        <p className={styles['none']}>Nothing was frozen for this meeting. The record still has the plan as it stood at the end of its day.</p>
        <LookingBack standpoint={{ is: 'day', day: meeting.heldOn }} words={longDay(meeting.heldOn)} />
      </>
    );
  }
  return (
    <>
      <p className={styles['none']}>
        When the agenda is published, freeze the plan for the meeting. Its papers and the tracker are kept as they are, each with a fingerprint that proves later that it is the
        same, and the next round is compared with it.
      </p>
      <ToChange><Button icon={<LockClosed20Regular />} onClick={() => void freeze(meeting.id)}>Freeze for the meeting</Button></ToChange>
    </>
  );
}

function LookingBack({ standpoint, words }: { readonly standpoint: Standpoint; readonly words: string }) {
  const compare = () => {
    showComparison(standpoint);
    show('history');
    focusViewSoon();
  };
  return (
    <div className={styles['buttons']}>
      <Button icon={<History20Regular />} onClick={() => void lookAt(standpoint)}>View as at {words}</Button>
      <Button icon={<ArrowSwap20Regular />} onClick={compare}>Compare</Button>
    </div>
  );
}
