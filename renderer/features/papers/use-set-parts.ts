import { useRef } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Paper } from '../../../shared/domain/paper.ts';
import type { PaperValues } from '../../../shared/papers/front-table.ts';
import { printedValues } from '../../../shared/papers/paper-content.ts';
import type { PaperPast } from '../../../shared/papers/past.ts';
import { planToday } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { currentPlan } from '../../store/plan-mirror.ts';

/** The lines of a paper that say several things in one value. */
type InParts = 'callIn' | 'wardCouncillorsNotified' | 'equalityAssessment' | 'callInWaived';
export type SetPart<Line extends InParts> = (part: Partial<Paper[Line]>) => Promise<unknown>;

/**
 * Sets a part of such a line and keeps the others. One after the other, each on what the one before has made of it: somebody who writes a name and
 * presses a switch does both at once.
 */
export function useSetParts(id: EntityId, past: PaperPast): <Line extends InParts>(line: Line) => SetPart<Line> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (line) => (part) => {
    const set = async () => {
      const plan = currentPlan();
      const paper = plan?.get('paper', id) ?? null;
      if (plan === null || paper === null) return;
      const now: PaperValues[typeof line] = printedValues(plan, paper, planToday(), past)[line];
      await run({ do: 'paper.set', id, fields: { [line]: { ...now, ...part } } });
    };
    last.current = last.current.then(set, set);
    return last.current;
  };
}
