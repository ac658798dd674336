import { expect, test } from 'vitest';
import { filtersOf, ownerRows, shownAs } from '../../../../renderer/features/monitoring/owner-rows.ts';
import { dayBeside, roundAbout, roundName } from '../../../../renderer/features/monitoring/round-words.ts';
import { ownersInRound } from '../../../../shared/rounds/owners-state.ts';
import { planOf, together, type Things } from '../../../fixtures/plans/build-plan.ts';

const THINGS: Things = {
  committee: { scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } }, meeting: { m: { committee: 'committee/scrutiny', heldOn: '2026-03-12' } },
  person: { ben: { name: 'Ben Thackeray', post: 'Procurement Manager' }, ffion: { name: 'Ffion Pryce' }, tom: { name: 'Tom Hallworth', leftOn: '2026-02-01' } },
  action: { a1: { owner: 'person/ben' }, a2: { owner: 'person/ffion' }, a3: { owner: 'person/tom' } },
  round: { r: { ref: 'Round 3', name: 'Spring 2026', meeting: 'meeting/m' } },
  return: { 'round/r/return/b': { owner: 'person/ben', askedOn: '2026-01-29' }, 'round/r/return/f': { owner: 'person/ffion', askedOn: '2026-01-29' } },
  taking: { 'round/r/return/f/taking/1': { takenOn: '2026-02-04' } },
};
const plan = planOf(THINGS);
const round = plan.get('round', 'round/r')!;

test('each row belongs to one filter, what waits to be looked at before all; a filter without rows is not offered', () => {
  const owners = ownersInRound(plan, round, '2026-02-10');
  const rows = ownerRows(plan, round, owners, new Map(), '2026-02-10');
  expect(rows.map((row) => [row.name, row.post, shownAs(row)])).toEqual([['Ben Thackeray', 'Procurement Manager', 'not yet'], ['Tom Hallworth (left)', '', 'not asked'], ['Ffion Pryce', '', 'in']]);
  expect(filtersOf(rows, 'all').map(({ label }) => label)).toEqual(['All 3', 'Not asked 1', 'Not yet 1', 'Taken in 1']);
  const inHand = new Map([['person/ben', { words: '3 changes to review', clashes: 0, open: () => {} }]]);
  const reviewed = ownerRows(plan, round, owners, inHand, '2026-02-10');
  expect(filtersOf(reviewed, 'not yet').map(({ label }) => label), 'the one that is chosen stays').toEqual(['All 3', 'Not asked 1', 'Not yet 0', 'To review 1', 'Taken in 1']);
});
test('a round says what it is for and whether it is over', () => {
  expect(roundName(round)).toBe('Round 3: Spring 2026');
  expect(roundAbout(plan, round)).toBe('For Overview and Scrutiny Committee, Thursday 12 March 2026');
  const about = (...more: readonly Things[]) => {
    const other = planOf(together(THINGS, ...more));
    return roundAbout(other, other.get('round', 'round/r')!);
  };
  expect(about({ round: { r: { closedOn: '2026-03-13' } } })).toBe('For Overview and Scrutiny Committee, Thursday 12 March 2026. Closed on 13 March 2026.');
  expect(about({ round: { r: { meeting: null } } })).toBe('It belongs to no meeting yet, so that no day follows from one.');
  expect(about({ meeting: { m: { heldOn: null } } })).toBe('For Overview and Scrutiny Committee, on a day that is not known yet.');
});
test('a day has its year where that is another', () => {
  expect([dayBeside('2026-01-29', '2026-02-10'), dayBeside('2025-12-23', '2026-02-10')]).toEqual(['29 Jan', '23 Dec 2025']);
});
