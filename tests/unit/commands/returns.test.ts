import { expect, it } from 'vitest';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const plan = planOf({
  person: { osei: { name: 'Margaret Osei' }, raman: { name: 'Priya Raman' } },
  round: { r3: { ref: 'Round 3' } },
  return: { 'round/r3/return/one': { owner: 'person/osei' }, 'round/r3/return/two': { owner: 'person/raman' } },
  taking: { 'round/r3/return/two/taking/t': { takenOn: '2026-11-02' } },
});

it('a return that went out to nobody is removed; one that has come back stays', () => {
  expect(decisionOn(plan, { do: 'return.remove', ids: ['round/r3/return/one'] })).toMatchObject({ edits: { 'round/r3/return/one': { removed: true } }, label: 'Removed the return of Margaret Osei' });
  expect(refusalOf(plan, { do: 'return.remove', ids: ['round/r3/return/one', 'round/r3/return/two'] })).toEqual({ kind: 'takenIn', message: 'The return of Priya Raman has come back already, so nothing was removed.' });
  expect(refusalOf(plan, { do: 'return.remove', ids: ['round/r3/return/gone'] }).kind).toBe('notInPlan');
});
