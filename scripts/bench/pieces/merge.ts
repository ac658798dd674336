import { PlanSession } from '../../../electron/session/plan-session.ts';
import type { Change } from '../../../shared/record/change.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import type { Piece } from '../figure.ts';
import { BenchWriter, BIG, bigPlan, bytesOf, sizeOf } from '../plans/big-plan.ts';
import { Draws } from '../plans/words.ts';
import { sideBySide } from '../side-by-side.ts';
import { openedWhole, parsed, ROUNDS, SURROUNDINGS } from './reading.ts';

const EDITS = { full: 500, small: 20 } as const;

/** A colleague's copy of the plan, with edits of their own, taken into the open one: from its bytes to the next plan and the list of clashes. */
export const merge: Piece = async (scale) => {
  const { record } = bigPlan(BIG[scale]);
  const copy = new BenchWriter(record.copy(), new Draws(7));
  for (let done = 0; done < EDITS[scale]; done++) copy.addUpdate(1 + copy.draws.below(BIG[scale].actions));
  const here = new BenchWriter(record, new Draws(8));
  for (let done = 0; done < EDITS[scale] / 5; done++) here.addUpdate(1 + here.draws.below(BIG[scale].actions));
  const bytes = bytesOf(copy.record);
  const own = record.changes();

  const session = () => {
    const mine = new PlanRecord(record.planId);
    mine.take(own);
    return new PlanSession(mine, SURROUNDINGS);
  };
  const takenIn = (open: PlanSession, changes: readonly Change[]): void => {
    if (open.takeIn(changes).length < EDITS[scale]) throw new Error('The copy’s edits were not taken in.');
    open.record.state.clashes();
  };
  const times = await sideBySide(ROUNDS[scale], {
    floor: () => parsed(bytes),
    taken: {
      ready: () => {
        const open = session();
        return () => takenIn(open, (parsed(bytes) as { readonly record: { readonly changes: Change[] } }).record.changes);
      },
    },
    checked: {
      ready: () => {
        const open = session();
        return () => takenIn(open, openedWhole(bytes).record.changes());
      },
    },
  });
  const common = { unit: 'ms', against: 'decoding and JSON.parse of the copy', theirs: times.floor.median } as const;
  return [
    { ...common, work: `the copy parsed, its ${EDITS[scale]} edits verified and taken in`, first: times.taken.first, ours: times.taken.median, goal: { times: 2.5 } },
    { ...common, work: `the copy opened whole and taken in, as saving does: ${sizeOf(BIG[scale], bytes)}`, first: times.checked.first, ours: times.checked.median, goal: null },
  ];
};
