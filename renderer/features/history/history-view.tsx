import { Button } from '@fluentui/react-components';
import { BookmarkAdd20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { ToChange } from '../../components/may-change.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { appStore, useApp } from '../../store/app-store.ts';
import { currentRecord, useRevision } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { StrikeButton } from '../record/strike-button.tsx';
import { ChangesList } from './changes-list.tsx';
import { CompareView } from './compare-view.tsx';
import { PointsList } from './points-list.tsx';
import { historyStore, type HistoryState } from './history-state.ts';
import { NamePointDialog, NAMING } from './name-point-dialog.tsx';

const SHOWN: readonly { readonly value: HistoryState['shown']; readonly label: string }[] = [{ value: 'changes', label: 'All changes' }, { value: 'comparison', label: 'Compare' }, { value: 'points', label: 'Named points' }];
const ABOUT: Readonly<Record<HistoryState['shown'], string>> = {
  changes: 'Every change that was ever made to this plan, as each person’s own computer recorded it.',
  comparison: 'What is different between two points: what a committee saw, the end of a day, now.',
  points: 'Places in the history that somebody gave a name: what a committee saw.',
};

/** Who did what and when, in sentences; and what is different between two places in that history. */
export function HistoryView() {
  const revision = useRevision();
  const { shown } = useStore(historyStore);
  const hasMerges = useApp(({ history }) => history.merges.length > 0);
  const [naming, setNaming] = useState(false);
  const record = currentRecord();
  if (record === null) throw new Error('no plan is open');
  return (
    <>
      <ViewHeader title="History" about={ABOUT[shown]}>
        <Segmented label="What is shown" value={shown} options={SHOWN} onPick={(next) => historyStore.update({ shown: next })} />
        <ToChange>
          <Button data-opens={NAMING} icon={<BookmarkAdd20Regular />} onClick={() => setNaming(true)}>Name this point…</Button>
          {hasMerges && <Button onClick={() => appStore.update({ recordDialog: { is: 'merges' } })}>Copies and returns…</Button>}
          <StrikeButton />
        </ToChange>
      </ViewHeader>
      {shown === 'changes' && <ChangesList record={record} revision={revision} />}
      {shown === 'comparison' && <CompareView record={record} revision={revision} />}
      {shown === 'points' && <PointsList record={record} />}
      {naming && <NamePointDialog onClose={() => setNaming(false)} />}
    </>
  );
}
