import { Warning16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Round } from '../../../shared/domain/round.ts';
import { ownersInRound } from '../../../shared/rounds/owners-state.ts';
import { progressOf, progressWords } from '../../../shared/rounds/progress.ts';
import { roundWarnings } from '../../../shared/rounds/round-warnings.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { Segmented } from '../../components/segmented.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import details from '../details/details-pane.module.css';
import { DraftMails } from './commands/draft-mails.tsx';
import { MakeReturns } from './commands/make-returns.tsx';
import { RoundMenu } from './commands/round-menu.tsx';
import { TakeInReturns } from './commands/take-in-returns.tsx';
import { monitoringStore, PARTS } from './monitoring-state.ts';
import { PART_VIEW } from './parts.tsx';
import { RoundLine } from './round-line.tsx';
import styles from './round-page.module.css';
import { roundAbout, roundName } from './round-words.ts';

/** One round: how far it has come, its days on a line, and its owners, updates and dates in parts. */
export function RoundPage({ round }: { readonly round: Round }) {
  const plan = usePlan();
  const today = planToday();
  const { part, ticked } = useStore(monitoringStore);
  const owners = useMemo(() => ownersInRound(plan, round, today), [plan, round, today]);
  const warnings = useMemo(() => (round.closedOn === null ? roundWarnings(plan, round) : []), [plan, round]);
  const { View } = PART_VIEW[part];
  const toCommand = { round, owners, ticked: owners.filter(({ owner }) => ticked.has(owner)) };
  const toList = () => { monitoringStore.update({ listed: true }); focusViewSoon(); };
  return (
    <>
      <ViewHeader
        trail={<><button type="button" className={styles['up']} onClick={toList}>Monitoring</button><span>{roundName(round)}</span></>}
        title={progressWords(progressOf(owners), round.closedOn !== null)} about={roundAbout(plan, round)}
      >
        <MakeReturns {...toCommand} />
        <DraftMails {...toCommand} />
        <TakeInReturns {...toCommand} />
        <RoundMenu {...toCommand} />
      </ViewHeader>
      <div className={styles['said']}>
        <ClashLinks id={round.id} />
        {warnings.map((one) => <p key={one} className={details['warn']}><Warning16Regular aria-hidden /><span>{one}</span></p>)}
      </div>
      <RoundLine round={round} />
      <div className={styles['parts']}><Segmented label="What to show of the round" value={part} options={PARTS.map((value) => ({ value, label: PART_VIEW[value].label }))} onPick={(next) => monitoringStore.update({ part: next })} /></div>
      <View key={`${round.id} ${part}`} round={round} owners={owners} />
    </>
  );
}
