import { expect, test } from 'vitest';
import { endsOfRound } from '../../../../renderer/features/changed-since/between.ts';
import { planOf, together, type Things } from '../../../fixtures/plans/build-plan.ts';

const meetings: Things = {
  committee: { scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' }, cabinet: { name: 'Cabinet', type: 'executive' } },
  meeting: {
    december: { committee: 'committee/scrutiny', heldOn: '2026-12-10' }, january: { committee: 'committee/cabinet', heldOn: '2027-01-20' }, march: { committee: 'committee/scrutiny', heldOn: '2027-03-11' },
  },
};
const today = '2027-02-17';
const seen: Things = { point: { p1: { name: 'December', meeting: 'meeting/december', madeOn: '2026-12-03', frontier: ['a:1'] }, p2: { name: 'January', meeting: 'meeting/january', madeOn: '2027-01-12', frontier: ['a:2'] } } };
const frozen: Things = { point: { p3: { name: 'March', meeting: 'meeting/march', madeOn: '2027-03-03', frontier: ['a:3'] } } };

test('a round begins with what its committee saw before, and goes to now', () => {
  expect(endsOfRound(planOf(together(meetings, seen)), 'meeting/march', today)).toEqual({ from: { is: 'point', id: 'point/p1' }, to: { is: 'now' } });
});
test('where nothing was frozen it begins with the day the committee met last', () => {
  expect(endsOfRound(planOf(meetings), 'meeting/march', today)).toEqual({ from: { is: 'day', day: '2026-12-10' }, to: { is: 'now' } });
  expect(endsOfRound(planOf(meetings), 'meeting/december', '2026-12-01')).toEqual({ from: null, to: { is: 'now' } });
});
test('once it has been held, it ends with what was frozen for it', () => {
  const plan = planOf(together(meetings, seen, frozen));
  expect(endsOfRound(plan, 'meeting/march', '2027-03-11').to).toEqual({ is: 'now' });
  expect(endsOfRound(plan, 'meeting/march', '2027-04-01')).toEqual({ from: { is: 'point', id: 'point/p1' }, to: { is: 'point', id: 'point/p3' } });
});
test('a round without a meeting begins with what any committee saw last', () => {
  expect(endsOfRound(planOf(together(meetings, seen)), null, today).from).toEqual({ is: 'point', id: 'point/p2' });
});
