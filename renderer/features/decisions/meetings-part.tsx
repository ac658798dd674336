import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { ToChange } from '../../components/may-change.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { WhatTheySaw } from '../frozen/what-they-saw.tsx';
import { goToMeetings } from '../people/go-to-meetings.ts';
import { decisionsStore } from './decisions-state.ts';
import { MeetingList } from './meeting-list.tsx';
import { MeetingPage } from './meeting-page.tsx';
import styles from './meetings-part.module.css';
import { meetingGroups, nearestMeeting, NO_MEETING } from './meetings.ts';

const AddMeeting = ({ isFirst = false }: { readonly isFirst?: boolean }) => <ToChange><Button appearance={isFirst ? 'primary' : 'subtle'} icon={<Add20Regular />} onClick={goToMeetings}>Add a meeting</Button></ToChange>;

/** The meetings, to come and held, with the page of the selected one beside them. */
export function MeetingsPart() {
  const plan = usePlan();
  const { meeting } = useStore(decisionsStore);
  const today = planToday();
  const groups = useMemo(() => meetingGroups(plan, today), [plan, today]);
  const ids = groups.flatMap(({ lines }) => lines.map(({ id }) => id));
  const here = meeting !== null && ids.includes(meeting) ? meeting : nearestMeeting(groups);
  if (here === null) {
    return (
      <EmptyState title="No meetings yet" button={<AddMeeting isFirst />}>
        Decisions belong to a meeting. Add the meeting first, under People; then record what it resolved or recommended, with the minute number.
      </EmptyState>
    );
  }
  return (
    <div className={styles['meetings']}>
      <div className={styles['master']}>
        <MeetingList groups={groups} current={here} onPick={(id) => decisionsStore.update({ meeting: id as EntityId })} />
        <AddMeeting />
      </div>
      <div className={styles['here']}>
        <MeetingPage key={here} meeting={here === NO_MEETING ? null : here} />
        {here !== NO_MEETING && <WhatTheySaw key={`saw ${here}`} meeting={here} />}
      </div>
    </div>
  );
}
