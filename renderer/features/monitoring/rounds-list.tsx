import { useMemo } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Round } from '../../../shared/domain/round.ts';
import { count, have, sentence } from '../../../shared/papers/words.ts';
import { ownersInRound } from '../../../shared/rounds/owners-state.ts';
import { progressOf, progressWords } from '../../../shared/rounds/progress.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashBadge } from '../clashes/clash-badge.tsx';
import { showRound } from './monitoring-state.ts';
import styles from './rounds-list.module.css';
import { roundAbout, roundName } from './round-words.ts';

/** Every round of the plan, the newest first, each with its meeting and how far it has come. */
export function RoundsList({ rounds, current }: { readonly rounds: readonly Round[]; readonly current: Round | null }) {
  const plan = usePlan();
  return (
    <ScrollArea label="Rounds" className={styles['scroll']}>
      <ul className={styles['list']}>
        {[...rounds].reverse().map((one) => (
          <li key={one.id}>
            <button type="button" className={styles['round']} {...(one.id === current?.id ? { 'data-pane-start': true } : {})} onClick={() => { showRound(one.id); focusViewSoon(); }}>
              <b>{roundName(one)}<ClashBadge id={one.id} /></b>
              <span>{roundAbout(plan, one)}</span>
              <span className="quiet"><Progress plan={plan} round={one} /></span>
            </button>
          </li>
        ))}
      </ul>
    </ScrollArea>
  );
}
/** `9 of 12 returns are in. 20 actions have an update.` */
function Progress({ plan, round }: { readonly plan: Plan; readonly round: Round }) {
  const today = planToday();
  return useMemo(() => {
    const updated = plan.all('action').filter(({ id }) => plan.owned('update', id).some((one) => one.round === round.id)).length;
    return `${progressWords(progressOf(ownersInRound(plan, round, today)), round.closedOn !== null)}. ${sentence(count(updated, 'action'))} ${have(updated)} an update.`;
  }, [plan, round, today]);
}
