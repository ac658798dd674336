import { expect, test } from 'vitest';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const plan = planOf({
  committee: { scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } },
  meeting: { m: { committee: 'committee/scrutiny', heldOn: '2026-03-12' }, later: { committee: 'committee/scrutiny', heldOn: '2026-06-11' } },
  round: { r: { ref: 'Round 3', meeting: 'meeting/m' } },
});
const set = (fields: object) => ({ do: 'round.set', id: 'round/r', fields });

test('an agenda is not planned for a day on which it would be late by law, for the meeting the round then has', () => {
  const refusal = refusalOf(plan, set({ publishOn: '2026-03-05' }));
  expect(refusal.kind).toBe('afterTheLawsDay');
  expect(refusal.message).toMatch(/^The agenda has to be out on Wednesday 4 March 2026 at the latest.*So the day was left as it was\.$/);
  expect(decisionOn(plan, set({ publishOn: '2026-03-04' })).edits).toEqual({ 'round/r': { publishOn: '2026-03-04' } });
  expect(decisionOn(plan, set({ meeting: 'meeting/later', publishOn: '2026-03-05' })).label).toBe('Changed Round 3');
  expect(refusalOf(plan, { do: 'round.add', fields: { meeting: 'meeting/m', publishOn: '2026-03-12' } }).kind).toBe('afterTheLawsDay');
});
test('closing a round and opening it again say so', () => {
  expect(decisionOn(plan, set({ closedOn: '2026-03-13' }))).toMatchObject({ label: 'Closed Round 3', edits: { 'round/r': { closedOn: '2026-03-13' } } });
  expect(decisionOn(plan, set({ closedOn: null })).label).toBe('Opened Round 3 again');
});
