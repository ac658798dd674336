import { expect, test } from 'vitest';
import { needsOf } from '../../../../renderer/features/overview/needs.ts';
import { ofRounds } from '../../../../renderer/features/overview/round-needs.ts';
import { planOf, together, type Things } from '../../../fixtures/plans/build-plan.ts';

const NAMES = ['Ben', 'Ffion', 'Gareth', 'Ian', 'Karen', 'Tom'];
const THINGS: Things = {
  committee: { scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } }, meeting: { m: { committee: 'committee/scrutiny', heldOn: '2026-03-12' } },
  person: Object.fromEntries(NAMES.map((name) => [name.toLowerCase(), { name }])),
  action: Object.fromEntries(NAMES.map((name, at) => [`a${at + 1}`, { ref: `A${at + 1}`, owner: `person/${name.toLowerCase()}`, dueOn: '2025-12-01' }])),
  round: { r: { ref: 'Round 3', meeting: 'meeting/m' }, later: { ref: 'Round 4' } },
  return: Object.fromEntries(NAMES.map((name, at) => [`round/r/return/${name.toLowerCase()}`, { owner: `person/${name.toLowerCase()}`, askedOn: '2026-01-29', asks: [`action/a${at + 1}`] }])),
  taking: { 'round/r/return/tom/taking/1': { takenOn: '2026-02-03' } },
};
const told = (today: string, ...more: readonly Things[]) => ofRounds(planOf(together(THINGS, ...more)), today).map(({ words, detail, tone }) => [words, detail, tone]);

test('a round whose owners were asked says how far it has come and who is still to come, until all are in', () => {
  expect(told('2026-02-10')).toEqual([['1 of 6 returns is in for Round 3', 'They are due on 17 February 2026. Still to come: Ben, Ffion, Gareth and 2 more.', 'waiting']]);
  expect(told('2026-02-18')[0]).toEqual(['1 of 6 returns is in for Round 3', 'They were due on 17 February 2026. Still to come: Ben, Ffion, Gareth and 2 more.', 'trouble']);
  const allIn: Things = { taking: Object.fromEntries(NAMES.map((name) => [`round/r/return/${name.toLowerCase()}/taking/1`, { takenOn: '2026-02-03' }])) };
  expect(told('2026-02-18', allIn)).toEqual([]);
  expect(told('2026-03-13', allIn)).toEqual([['Round 3 can be closed', 'Its meeting was on 12 March 2026.', 'waiting']]);
  expect(told('2026-03-13', allIn, { round: { r: { closedOn: '2026-03-12' } } })).toEqual([]);
});
test('what is overdue stands before actions in trouble, and what is only awaited after them', () => {
  const order = (today: string) => needsOf(planOf(THINGS), today).map(({ key }) => key).filter((key) => ['round/r returns missing', 'overdue'].includes(key));
  expect(order('2026-02-10')).toEqual(['overdue', 'round/r returns missing']);
  expect(order('2026-02-18')).toEqual(['round/r returns missing', 'overdue']);
});
