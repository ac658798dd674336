import { describe, expect, test } from 'vitest';
import { movingMeeting } from '../../../shared/calendar/moving.ts';
import { meetingForRound, plannedRound } from '../../../shared/rounds/planned-round.ts';
import { missingReturns } from '../../../shared/rounds/progress.ts';
import { roundDeadlines } from '../../../shared/rounds/round-deadlines.ts';
import { roundWarnings } from '../../../shared/rounds/round-warnings.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const THINGS: Things = {
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } },
  meeting: {
    m: { committee: 'committee/scrutiny', heldOn: '2026-03-12' }, sooner: { committee: 'committee/cabinet', heldOn: '2026-03-05' }, next: { committee: 'committee/scrutiny', heldOn: '2026-06-11' },
    off: { committee: 'committee/scrutiny', heldOn: '2026-04-09', cancelled: true },
  },
  person: { ben: { name: 'Ben Thackeray' }, ffion: { name: 'Ffion Pryce' } },
  action: { a1: { ref: 'A1', owner: 'person/ben' }, a2: { ref: 'A2', owner: 'person/ffion' }, a3: { ref: 'A3' } },
  round: { r: { ref: 'Round 3', meeting: 'meeting/m' } },
};
const ASKED: Things = { return: { 'round/r/return/b': { owner: 'person/ben', askedOn: '2026-01-29', asks: ['action/a1'] }, 'round/r/return/f': { owner: 'person/ffion', askedOn: '2026-01-29', asks: ['action/a2'] } } };
const due = (today: string, ...more: readonly Things[]) => {
  const plan = planOf(together(THINGS, ...more));
  return roundDeadlines(plan, plan.get('round', 'round/r')!, today).map(({ short, by }) => `${by} ${short}`);
};

describe('what a round asks of the clerk', () => {
  test('is to ask, and to have the returns in', () => {
    expect(due('2026-01-29')).toEqual(['2026-01-29 ask the owners for Round 3', '2026-02-17 returns for Round 3 are due']);
    expect(due('2026-01-30')).toEqual(['2026-02-17 returns for Round 3 are due']);
  });
  test('is to chase only as long as somebody is waited for who was not chased', () => {
    expect(due('2026-01-30', ASKED)).toEqual(['2026-02-10 send the first chaser for Round 3', '2026-02-16 send the second chaser for Round 3', '2026-02-17 returns for Round 3 are due']);
    const chased: Things = { mail: { 'round/r/return/b/mail/1': { tone: 'chasing', draftedOn: '2026-02-09' }, 'round/r/return/f/mail/1': { tone: 'chasing', draftedOn: '2026-02-09' } } };
    expect(due('2026-02-10', ASKED, chased)).toEqual(['2026-02-16 send the second chaser for Round 3', '2026-02-17 returns for Round 3 are due']);
    const answered: Things = { taking: { 'round/r/return/b/taking/1': { takenOn: '2026-02-03' }, 'round/r/return/f/taking/1': { takenOn: '2026-02-04' } } };
    expect(due('2026-02-10', ASKED, answered)).toEqual([]);
  });
  test('is nothing once it is closed', () => {
    expect(due('2026-01-29', ASKED, { round: { r: { closedOn: '2026-01-28' } } })).toEqual([]);
  });
});

test('how many returns are missing is counted over the rounds that are open', () => {
  const plan = (...more: readonly Things[]) => planOf(together(THINGS, ASKED, ...more));
  expect(missingReturns(plan(), '2026-02-20')).toBe(2);
  expect(missingReturns(plan({ taking: { 'round/r/return/b/taking/1': { takenOn: '2026-02-03' } } }), '2026-02-20')).toBe(1);
  expect(missingReturns(plan({ round: { r: { closedOn: '2026-03-13' } } }), '2026-03-20')).toBe(0);
});

test('days that do not go together are said, and none that does', () => {
  const warned = (...more: readonly Things[]) => {
    const plan = planOf(together(THINGS, ...more));
    return roundWarnings(plan, plan.get('round', 'round/r')!);
  };
  expect(warned()).toEqual([]);
  expect(warned({ round: { r: { returnsBy: '2026-02-13' } } })).toEqual(['The day for the returns, 13 February 2026, is before the second chaser, 16 February 2026.']);
  expect(warned({ meeting: { m: { cancelled: true } } })).toEqual(['The meeting was cancelled. Choose another under “Name and days”, and its days follow.']);
  expect(warned({ round: { r: { publishOn: '2026-03-05' } } })).toEqual([expect.stringMatching(/^The agenda has to be out on Wednesday 4 March 2026 at the latest/)]);
});

test('a new round is offered for the next meeting of scrutiny without one, else for the next of any; what is late already is said', () => {
  const plan = planOf(THINGS);
  expect(meetingForRound(plan, '2026-03-01'), 'not the one that is taken, nor the one that is cancelled').toBe('meeting/next');
  expect(meetingForRound(planOf(together(THINGS, { round: { q: { meeting: 'meeting/next' } } })), '2026-03-01')).toBe('meeting/sooner');
  expect(meetingForRound(plan, '2026-07-01')).toBeNull();
  expect(plannedRound(plan, 'meeting/m', '2026-02-12')).toMatchObject({ owners: 2, actions: 2, late: ['asking owners', 'the first chaser'], days: { returnsBy: { by: '2026-02-17' } } });
  expect(plannedRound(plan, null, '2026-02-12')).toMatchObject({ owners: 2, late: [], days: { askedOn: null } });
});

test('moved with its meeting, a round keeps every day it was given that is still to come; the others follow by themselves', () => {
  const plan = planOf(together(THINGS, { round: { r: { firstChaseOn: '2026-02-09', clearanceTo: '2026-02-24', minutesTo: '2026-03-27' } } }));
  const { commands, dates } = movingMeeting(plan, plan.get('meeting', 'meeting/m')!, '2026-03-19', '2026-02-12');
  expect(commands.slice(1)).toEqual([{ do: 'round.set', id: 'round/r', fields: { clearanceTo: '2026-03-03', minutesTo: '2026-04-07' } }]);
  expect(dates.find(({ what }) => what === 'Returns for Round 3 due')).toMatchObject({ from: '2026-02-17', to: '2026-02-24' });
});
