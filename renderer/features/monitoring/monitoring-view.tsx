import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { roundsOf } from '../../../shared/domain/facts.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { ToChange, useMayChange } from '../../components/may-change.tsx';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { useStore } from '../../store/store.ts';
import { ReviewChanges } from '../taking-in/review-changes.tsx';
import { takingStore } from '../taking-in/taking-store.ts';
import { monitoringStore, showRound } from './monitoring-state.ts';
import { NEW_ROUND, NewRoundForm } from './new-round-form.tsx';
import { RoundPage } from './round-page.tsx';
import { RoundsList } from './rounds-list.tsx';

/** Rounds of monitoring: the page of the one that is going on, or of another that was chosen from the list of them. */
export function MonitoringView() {
  const plan = usePlan();
  const { round: chosen, listed } = useStore(monitoringStore);
  const rounds = roundsOf(plan);
  const round = plan.get('round', chosen) ?? rounds.at(-1) ?? null;
  const { review, open } = useStore(takingStore);
  const [making, setMaking] = useState(false);
  const mayChange = useMayChange();
  const close = () => { setMaking(false); focusViewSoon(); };
  const made = (id: EntityId) => { setMaking(false); showRound(id); focusViewSoon(); };
  const newRound = (
    <ToChange><Button data-opens={NEW_ROUND} appearance="primary" icon={<Add20Regular />} aria-expanded={making} onClick={() => setMaking(true)}>New round</Button></ToChange>
  );
  if (open && review !== null && plan.get('round', review.round)) return <ReviewChanges review={review} />;
  if (round !== null && !listed) return <RoundPage key={round.id} round={round} />;
  return (
    <>
      <ViewHeader title="Monitoring" about={round === null ? undefined : 'A round belongs to a committee meeting. It gathers what each owner says about their actions.'}>
        {round !== null && newRound}
      </ViewHeader>
      {making && mayChange && <NewRoundForm onMade={made} onClose={close} />}
      {round !== null ? <RoundsList rounds={rounds} current={round} /> : !making && (
        <EmptyState title="No monitoring round yet" button={newRound}>
          A round belongs to a committee meeting. Its days are counted back from it, each owner is asked about their actions, and what they say is gathered for the paper that
          goes to it.
        </EmptyState>
      )}
    </>
  );
}
