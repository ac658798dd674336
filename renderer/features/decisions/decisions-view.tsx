import { focusViewSoon } from '../../app/panes.ts';
import { useMayChange } from '../../components/may-change.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { decisionsStore, PARTS } from './decisions-state.ts';
import { LiveMeeting } from './live-meeting.tsx';
import { PART_VIEW } from './parts.tsx';

/** What came of each meeting, and what stands between meetings: how the plan is shaped, what one body asked of another, what is to come. */
export function DecisionsView() {
  const { part, live } = useStore(decisionsStore);
  const meeting = usePlan().get('meeting', live);
  const mayChange = useMayChange();
  const { View } = PART_VIEW[part];
  if (meeting !== null && mayChange) return <LiveMeeting meeting={meeting} onLeave={() => { decisionsStore.update({ live: null, part: 'meetings', meeting: meeting.id }); focusViewSoon(); }} />;
  return (
    <>
      <ViewHeader title="Decisions">
        <Segmented label="What to show" value={part} options={PARTS.map((value) => ({ value, label: PART_VIEW[value].label }))} onPick={(next) => decisionsStore.update({ part: next })} />
      </ViewHeader>
      <View key={part} />
    </>
  );
}
