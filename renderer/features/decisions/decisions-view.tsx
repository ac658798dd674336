import { Segmented } from '../../components/segmented.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { useStore } from '../../store/store.ts';
import { decisionsStore, PARTS } from './decisions-state.ts';
import { PART_VIEW } from './parts.tsx';

/** What came of each meeting, and what stands between meetings: how the plan is shaped, what one body asked of another, what is to come. */
export function DecisionsView() {
  const { part } = useStore(decisionsStore);
  const { View } = PART_VIEW[part];
  return (
    <>
      <ViewHeader title="Decisions">
        <Segmented label="What to show" value={part} options={PARTS.map((value) => ({ value, label: PART_VIEW[value].label }))} onPick={(next) => decisionsStore.update({ part: next })} />
      </ViewHeader>
      <View key={part} />
    </>
  );
}
