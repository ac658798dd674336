import { describe, expect, test } from 'vitest';
import type { Classification } from '../../../shared/domain/classification.ts';
import { ownersInRound, type OwnerInRound } from '../../../shared/rounds/owners-state.ts';
import { progressOf, progressWords } from '../../../shared/rounds/progress.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const EXEMPT: Classification = { level: 'exempt', paragraphs: [3], reason: 'Talks', publicInterest: 'Price', decidedBy: 'Monitoring Officer', reviewOn: null };
/** Round 3 is due on 17 February 2026. Five owners are asked in five ways; Gareth has only what is done. */
const THINGS: Things = {
  committee: { scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } },
  meeting: { m: { committee: 'committee/scrutiny', heldOn: '2026-03-12' } },
  person: { ben: { name: 'Ben Thackeray' }, ffion: { name: 'Ffion Pryce' }, ian: { name: 'Ian Strickland' }, karen: { name: 'Karen Brightwell' }, tom: { name: 'Tom Hallworth' }, gareth: { name: 'Gareth Lyle' } },
  action: {
    a1: { ref: 'A1', owner: 'person/ben' }, a2: { ref: 'A2', owner: 'person/ben', classification: EXEMPT }, a3: { ref: 'A3', owner: 'person/ffion' }, a4: { ref: 'A4', owner: 'person/ian' },
    a5: { ref: 'A5', owner: 'person/karen' }, a6: { ref: 'A6', owner: 'person/tom' }, a7: { ref: 'A7', owner: 'person/gareth', status: { is: 'withdrawn', reason: 'Done elsewhere' } }, a8: { ref: 'A8' },
  },
  update: { 'action/a1/update/u1': { round: 'round/r', madeOn: '2026-02-03' }, 'action/a2/update/u2': { round: 'round/before', madeOn: '2025-11-03' } },
  round: { before: { ref: 'Round 2' }, r: { ref: 'Round 3', meeting: 'meeting/m' } },
  return: {
    'round/before/return/x': { owner: 'person/tom', askedOn: '2025-10-01', asks: ['action/a6'] },
    'round/r/return/b': { owner: 'person/ben', askedOn: '2026-01-29', asks: ['action/a1'] },
    'round/r/return/f': { owner: 'person/ffion', askedOn: '2026-01-29', asks: ['action/a3'], dueOn: '2026-02-24', note: 'on leave to 18 February' },
    'round/r/return/k': { owner: 'person/karen', askedOn: '2026-01-29', asks: ['action/a5'] },
    'round/r/return/t': { owner: 'person/tom', askedOn: '2026-01-30', asks: ['action/a6'] },
  },
  mail: {
    'round/r/return/b/mail/1': { tone: 'asking', draftedOn: '2026-01-29' }, 'round/r/return/b/mail/2': { tone: 'chasing', draftedOn: '2026-02-10' }, 'round/r/return/b/mail/3': { tone: 'last call', draftedOn: '2026-02-16' },
  },
  taking: {
    'round/r/return/k/taking/1': { takenOn: '2026-02-04', returnedOn: '2026-02-02' },
    'round/r/return/t/taking/1': { takenOn: '2026-02-09', returnedOn: '2026-02-09', says: 'nothing to report', as: 'word of mouth' },
  },
};
const inRound = (today: string, ...more: readonly Things[]): readonly OwnerInRound[] => {
  const plan = planOf(together(THINGS, ...more));
  return ownersInRound(plan, plan.get('round', 'round/r')!, today);
};
const brief = (list: readonly OwnerInRound[]) => list.map(({ owner, state }) => `${owner.slice(7)}: ${state}`);
const one = (list: readonly OwnerInRound[], owner: string) => list.find((each) => each.owner === `person/${owner}`)!;

describe('an owner in a round', () => {
  test('is there with open actions or once asked, those whose return is missing first', () => {
    expect(brief(inRound('2026-02-17')), 'the day itself is in time').toEqual(['ben: asked', 'ffion: asked', 'ian: not asked', 'karen: returned', 'tom: nothing to report']);
    expect(brief(inRound('2026-02-18'))).toEqual(['ben: overdue', 'ffion: asked', 'ian: not asked', 'karen: returned', 'tom: nothing to report']);
    expect(brief(inRound('2026-02-25')), 'a day of their own holds for them').toEqual(['ben: overdue', 'ffion: overdue', 'ian: not asked', 'karen: returned', 'tom: nothing to report']);
  });
  test('has what they were asked, how often they were chased, and since when', () => {
    expect(one(inRound('2026-02-18'), 'ben')).toMatchObject({
      actions: ['action/a1', 'action/a2'], saidOn: ['action/a1'], askedOn: '2026-01-29', chasedOn: ['2026-02-10', '2026-02-16'], dueOn: '2026-02-17', daysSinceAsked: 20, escalates: true,
    });
    expect(one(inRound('2026-02-18', { council: { main: { chasersBeforeDirector: 3 } } }), 'ben').escalates).toBe(false);
    expect(one(inRound('2026-02-18'), 'karen')).toMatchObject({ returnedOn: '2026-02-02', takenOn: '2026-02-04', escalates: false });
    expect(one(inRound('2026-02-18'), 'ian')).toMatchObject({ askedOn: null, daysSinceAsked: null });
  });
  test('asked once more after an answer owes one again, and what was asked anew the same day was answered', () => {
    const again: Things = { return: { 'round/r/return/k2': { owner: 'person/karen', askedOn: '2026-02-05', asks: ['action/a5'] } } };
    expect(one(inRound('2026-02-10', again), 'karen')).toMatchObject({ state: 'asked', askedOn: '2026-01-29', returns: [{ id: 'round/r/return/k' }, { id: 'round/r/return/k2' }] });
    expect(one(inRound('2026-02-10', again, { taking: { 'round/r/return/k2/taking/1': { takenOn: '2026-02-10' } } }), 'karen').state).toBe('returned');
  });
  test('asked twice on one day, they are to fill in what was made last', () => {
    const twice: Things = { return: Object.fromEntries(['k7d2m4x9qa-9-1', 'k7d2m4x9qa-10-1'].map((key) => [`round/r/return/${key}`, { owner: 'person/ian', askedOn: '2026-01-29', asks: ['action/a4'], fileName: `${key}.xlsx` }])) };
    expect(one(inRound('2026-02-10', twice), 'ian').returns.at(-1)?.fileName).toBe('k7d2m4x9qa-10-1.xlsx');
  });
  test('stays in a closed round with what they were asked, and nobody comes in any more', () => {
    const closed = inRound('2026-06-01', { round: { r: { closedOn: '2026-03-12' } }, action: { a5: { owner: 'person/ian' } } });
    expect(closed.map(({ owner, actions }) => [owner.slice(7), actions])).toEqual([['ben', ['action/a1']], ['ffion', ['action/a3']], ['karen', ['action/a5']], ['tom', ['action/a6']]]);
  });
  test('who is asked by a round counts, and whose return is in', () => {
    expect(progressOf(inRound('2026-02-18'))).toEqual({ owners: 5, asked: 4, in: 2, nothingToReport: 1, overdue: 1 });
  });
});

test.each([
  [{ owners: 0, asked: 0, in: 0 }, 'Nobody has an open action to report on'], [{ owners: 1, asked: 0, in: 0 }, 'One owner is to be asked'], [{ owners: 12, asked: 0, in: 0 }, '12 owners are to be asked'],
  [{ owners: 12, asked: 12, in: 0 }, 'None of 12 returns is in yet'], [{ owners: 2, asked: 1, in: 0 }, 'The return is not in yet'], [{ owners: 12, asked: 12, in: 9 }, '9 of 12 returns are in'],
  [{ owners: 12, asked: 12, in: 1 }, '1 of 12 returns is in'], [{ owners: 12, asked: 12, in: 12 }, 'All 12 returns are in'], [{ owners: 1, asked: 1, in: 1 }, 'The return is in'],
])('a round says in its heading how far it has come: %o', (given, words) => {
  expect(progressWords({ ...given, nothingToReport: 0, overdue: 0 })).toBe(words);
});
test('a round that was closed without anybody being asked says so', () => {
  expect(progressWords({ owners: 0, asked: 0, in: 0, nothingToReport: 0, overdue: 0 }, true)).toBe('Nobody was asked for a return');
});
