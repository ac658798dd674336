import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { roundsOf } from '../../../shared/domain/facts.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { ToChange } from '../../components/may-change.tsx';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { monitoringStore, showRound } from './monitoring-state.ts';
import { RoundPage } from './round-page.tsx';
import { RoundsList } from './rounds-list.tsx';

async function addRound(): Promise<void> {
  const made = await run({ do: 'round.add', fields: { name: '' } });
  if (!made?.made) return;
  showRound(made.made);
  focusViewSoon();
}

/** Rounds of monitoring: the page of the one that is going on, or of another that was chosen from the list of them. */
export function MonitoringView() {
  const plan = usePlan();
  const { round: chosen, listed } = useStore(monitoringStore);
  const rounds = roundsOf(plan);
  const round = plan.get('round', chosen) ?? rounds.at(-1) ?? null;
  const newRound = <ToChange><Button appearance="primary" icon={<Add20Regular />} onClick={() => void addRound()}>New round</Button></ToChange>;
  if (round !== null && !listed) return <RoundPage key={round.id} round={round} />;
  return (
    <>
      <ViewHeader title="Monitoring" about={round === null ? undefined : 'A round belongs to a committee meeting. It gathers what each owner says about their actions.'}>{round !== null && newRound}</ViewHeader>
      {round === null
        ? <EmptyState title="No monitoring round yet" button={newRound}>A round belongs to a committee meeting. It gathers what each owner says about their actions, for the paper that goes to that meeting.</EmptyState>
        : <RoundsList rounds={rounds} current={round} />}
    </>
  );
}
