import { expect, test } from 'vitest';
import { afterThat, decisionsOf, minuteBlocks } from '../../../../renderer/features/decisions/minutes.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const shown = (resolution: Record<string, Record<string, unknown>>) => {
  const plan = planOf({
    committee: { cabinet: { name: 'Cabinet' }, council: { name: 'Council' } }, meeting: { dec: { heldOn: '2025-12-11' } },
    resolution: Object.fromEntries(Object.entries(resolution).map(([key, one], order) => [key, { meeting: 'meeting/dec', order, ...one }])),
  });
  return minuteBlocks(plan, decisionsOf(plan, 'meeting/dec')).map(({ place, power, to, decisions }) => [place, [power, to].filter(Boolean).join(' to '), ...decisions.map(({ number, words }) => `${number} ${words}`)]);
};

test('decisions of one minute stand under their powers, numbered as the minute numbers them', () => {
  expect(shown({
    a: { text: 'That progress be noted.', minute: '47(1)' },
    b: { text: 'That an action be added.', minute: '47(2)', power: 'recommended', toCommittee: 'committee/cabinet' },
    c: { text: 'that A20 be taken into A17.', minute: '47(3)', power: 'recommended', toCommittee: 'committee/cabinet' },
    d: { text: 'the date be noted;', minute: '47(4)' },
  })).toEqual([
    ['Minute 47', 'resolved', '(1) progress be noted.'],
    ['', 'recommended to Cabinet', '(2) an action be added.', '(3) A20 be taken into A17.'],
    ['', 'resolved', '(4) the date be noted;'],
  ]);
});
test('without numbers they are counted, from one again at every item and minute', () => {
  expect(shown({
    a: { text: 'Noted.', item: '7', minute: '47' }, b: { text: 'Agreed.', item: '7', minute: '47' }, c: { text: 'Agreed.', item: '8', minute: '47' }, d: { text: 'Noted.', power: 'recommended' },
  })).toEqual([['Item 7, minute 47', 'resolved', '(1) Noted.', '(2) Agreed.'], ['Item 8, minute 47', 'resolved', '(1) Agreed.'], ['', 'recommended', '(1) Noted.']]);
});
test('only the “That” that the heading says is left out of the words', () => {
  expect(afterThat('That that be noted.')).toBe('that be noted.');
  expect(afterThat('Thatcham be visited.')).toBe('Thatcham be visited.');
});
