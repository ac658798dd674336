import { describe, expect, test } from 'vitest';
import { isShown, slippedActions, slippedSorted, slippedWords } from '../../../shared/slippage/slipped.ts';
import { planOf, type Things } from '../../fixtures/plans/build-plan.ts';

const things: Things = {
  person: { osei: { name: 'Margaret Osei' } },
  action: {
    a1: { ref: 'A1', title: 'Publish', owner: 'person/osei', originalDueOn: '2026-11-30', dueOn: '2027-05-31' },
    a2: { ref: 'A2', title: 'Brief', originalDueOn: '2026-12-31', dueOn: '2026-12-17' },
    a3: { ref: 'A3', title: 'Map', originalDueOn: '2026-12-31', dueOn: '2026-12-31' },
    a10: { ref: 'A10', title: 'Ask', originalDueOn: '2026-12-31', dueOn: '2026-12-31' },
  },
  move: {
    // Both on one day: their chain says which came first, not their ids.
    'action/a1/move/m1': { from: '2027-01-31', to: '2027-05-31', reason: 'The tender was repeated', approvedBy: 'Cabinet', movedOn: '2026-12-01' },
    'action/a1/move/m2': { from: '2026-11-30', to: '2027-01-31', reason: '', movedOn: '2026-12-01' },
    'action/a2/move/m1': { from: '2026-12-31', to: '2026-12-17', reason: 'Sooner', approvedBy: 'Cabinet', movedOn: '2026-11-01' },
    'action/a10/move/m1': { from: '2026-12-31', to: '2027-01-31', reason: 'Later', approvedBy: 'Cabinet', movedOn: '2026-11-01' },
    'action/a10/move/m2': { from: '2027-01-31', to: '2026-12-31', reason: 'Back', approvedBy: 'Cabinet', movedOn: '2026-11-02' },
  },
};
const plan = planOf(things);
const slipped = slippedActions(plan);
const refs = (some: readonly (typeof slipped)[number][]) => some.map(({ action }) => action.ref);

describe('the slippage ledger', () => {
  test('has every action that moved, its moves in their chain, and what they leave unsaid', () => {
    expect(slipped.map(({ action, days, moves, unexplained, unapproved }) => [action.ref, days, moves.map(({ to }) => to), unexplained, unapproved])).toEqual([
      ['A1', 182, ['2027-01-31', '2027-05-31'], 1, 1], ['A2', -14, ['2026-12-17'], 0, 0], ['A10', 0, ['2027-01-31', '2026-12-31'], 0, 0],
    ]);
  });
  test('is narrowed to what is later, moved several times, or was approved by nobody', () => {
    expect((['all', 'later', 'several', 'unapproved'] as const).map((shown) => refs(slipped.filter((one) => isShown(one, shown))))).toEqual([['A1', 'A2', 'A10'], ['A1'], ['A1', 'A10'], ['A1']]);
  });
  test('is sorted by days, by number and by what has no owner last, either way', () => {
    expect(refs(slippedSorted(slipped, 'days', true))).toEqual(['A1', 'A10', 'A2']);
    expect(refs(slippedSorted(slipped, 'days', false))).toEqual(['A2', 'A10', 'A1']);
    expect(refs(slippedSorted(slipped, 'ref', true))).toEqual(['A10', 'A2', 'A1']);
    expect(refs(slippedSorted(slipped, 'owner', true))).toEqual(['A1', 'A2', 'A10']);
  });
  test('is summed up in a sentence', () => {
    expect(slippedWords(plan, slipped)).toBe('Three of the 4 actions have moved, 5 times in all. One is later than first set, by 26 weeks.');
    expect(slippedWords(plan, [])).toBe('No target date has moved in any of the 4 actions.');
    expect(slippedWords(plan, slipped.slice(1, 2))).toBe('One of the 4 actions has moved, once in all. None is later than first set.');
    const later = ['2027-01-07', '2027-01-14', '2027-02-11'].map((dueOn, at) => ({ ...slipped[0]!, days: [7, 14, 42][at]!, action: { ...slipped[0]!.action, ref: `B${at}`, dueOn } }));
    expect(slippedWords(plan, later)).toBe('Three of the 4 actions have moved, 6 times in all. Three are later than first set, half of them by 2 weeks or more; B2 is the furthest, by 6 weeks.');
  });
});
