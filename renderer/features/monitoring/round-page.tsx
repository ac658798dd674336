import { Button } from '@fluentui/react-components';
import { CalendarEdit20Regular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import type { Round } from '../../../shared/domain/round.ts';
import { ownersInRound } from '../../../shared/rounds/owners-state.ts';
import { progressOf, progressWords } from '../../../shared/rounds/progress.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { Segmented } from '../../components/segmented.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { DraftMails } from './commands/draft-mails.tsx';
import { MakeReturns } from './commands/make-returns.tsx';
import { TakeInReturns } from './commands/take-in-returns.tsx';
import { monitoringStore, PARTS } from './monitoring-state.ts';
import { PART_VIEW } from './parts.tsx';
import { RoundLine } from './round-line.tsx';
import styles from './round-page.module.css';
import { RoundSetUp } from './round-set-up.tsx';
import { roundAbout, roundName } from './round-words.ts';

/** One round: how far it has come, its days on a line, and its owners, updates and dates in parts. */
export function RoundPage({ round }: { readonly round: Round }) {
  const plan = usePlan();
  const today = planToday();
  const { part, ticked } = useStore(monitoringStore);
  const [settingUp, setSettingUp] = useState(false);
  const setUpId = useId();
  const owners = useMemo(() => ownersInRound(plan, round, today), [plan, round, today]);
  const { View } = PART_VIEW[part];
  const toCommand = { round, owners, ticked: owners.filter(({ owner }) => ticked.has(owner)) };
  const toList = () => { monitoringStore.update({ listed: true }); focusViewSoon(); };
  return (
    <>
      <ViewHeader
        trail={<><button type="button" className={styles['up']} onClick={toList}>Monitoring</button><span>{roundName(round)}</span></>}
        title={progressWords(progressOf(owners))} about={roundAbout(plan, round)}
      >
        <MakeReturns {...toCommand} />
        <DraftMails {...toCommand} />
        <TakeInReturns {...toCommand} />
        <Button icon={<CalendarEdit20Regular />} aria-expanded={settingUp} {...(settingUp ? { 'aria-controls': setUpId } : {})} onClick={() => setSettingUp(!settingUp)}>
          Name and days…
        </Button>
      </ViewHeader>
      <div className={styles['clashes']}><ClashLinks id={round.id} /></div>
      {settingUp && <RoundSetUp id={setUpId} round={round} />}
      <RoundLine round={round} />
      <div className={styles['parts']}><Segmented label="What to show of the round" value={part} options={PARTS.map((value) => ({ value, label: PART_VIEW[value].label }))} onPick={(next) => monitoringStore.update({ part: next })} /></div>
      <View key={`${round.id} ${part}`} round={round} owners={owners} />
    </>
  );
}
