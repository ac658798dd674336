import { expect, test } from 'vitest';
import { dayOf, fieldsOf } from '../../../../renderer/features/monitoring/another-day.ts';
import { ownersInRound } from '../../../../shared/rounds/owners-state.ts';
import { planOf, type Given } from '../../../fixtures/plans/build-plan.ts';

const asked = (...given: readonly Given<'return'>[]) => {
  const plan = planOf({
    person: Object.fromEntries(given.map((_, at) => [`p${at}`, { name: `Owner ${at}` }])), round: { r: { ref: 'Round 3' } },
    return: Object.fromEntries(given.map((one, at) => [`round/r/return/${at}`, { owner: `person/p${at}`, askedOn: '2026-01-29', ...one }])),
  });
  return ownersInRound(plan, plan.get('round', 'round/r')!, '2026-02-10');
};
const ON_LEAVE = { dueOn: '2026-02-24', note: 'on leave' };

test('another day begins with the day and the note that are there already', () => {
  expect(dayOf(asked(ON_LEAVE))).toEqual(ON_LEAVE);
  expect(dayOf(asked(ON_LEAVE, ON_LEAVE))).toEqual(ON_LEAVE);
  expect(dayOf(asked(ON_LEAVE, { note: 'ill' }))).toEqual({ dueOn: null, note: '' });
});
test('given to several at once it leaves each the note they have, unless another is written', () => {
  const two = asked(ON_LEAVE, { note: 'ill' });
  expect(fieldsOf(two, { dueOn: '2026-02-26', note: ' ' })).toEqual({ dueOn: '2026-02-26' });
  expect(fieldsOf(two, { dueOn: '2026-02-26', note: ' half term ' })).toEqual({ dueOn: '2026-02-26', note: 'half term' });
  expect(fieldsOf(asked(ON_LEAVE), { dueOn: null, note: '' }), 'the note of one is taken away by emptying it').toEqual({ dueOn: null, note: '' });
});
