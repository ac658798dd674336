import { describe, expect, test } from 'vitest';
import { draftOf, neededFor, statusOf } from '../../../../renderer/components/status-draft.ts';
import { missingWords } from '../../../../renderer/features/details/classified.ts';
import { laterWords, ledgerOf, moveWords, nthWord, slippageWords } from '../../../../shared/slippage/ledger.ts';
import { neighbours } from '../../../../renderer/features/details/neighbours.ts';
import { poundsOf, readPounds } from '../../../../renderer/features/details/pounds.ts';
import { status, STATUSES } from '../../../../shared/domain/action.ts';
import { PUBLIC } from '../../../../shared/domain/classification.ts';
import { dateMoves } from '../../../../shared/domain/facts.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

describe('the slippage ledger', () => {
  const plan = planOf({
    action: {
      a1: { ref: 'A1', title: 'Savings', originalDueOn: '2025-10-31', dueOn: '2026-01-30' },
      a2: { ref: 'A2', title: 'Undated' },
      a3: { ref: 'A3', title: 'Twice in a day', originalDueOn: '2026-01-01', dueOn: '2026-03-01' },
    },
    move: {
      'action/a1/move/m2': { from: '2025-11-28', to: '2026-01-30', reason: 'No baseline', movedOn: '2025-12-11' },
      'action/a1/move/m1': { from: '2025-10-31', to: '2025-11-28', reason: 'Pay award', approvedBy: 'Councillor Sutcliffe', movedOn: '2025-10-20' },
      'action/a3/move/a': { from: '2026-02-01', to: '2026-03-01', reason: 'Again', movedOn: '2025-12-11' },
      'action/a3/move/b': { from: '2026-01-01', to: '2026-02-01', reason: 'First', movedOn: '2025-12-11' },
    },
  });
  const [a1, a2, a3] = plan.all('action');
  const moves = dateMoves(plan, a1!.id);

  test('begins with the original and ends with the current date, each move with its interval and reason', () => {
    expect(ledgerOf(a1!, moves).map((line) => [line.day, line.original, line.current, line.interval, line.reason])).toEqual([
      ['2025-10-31', true, false, null, ''], ['2025-11-28', false, false, '4 weeks later', 'Pay award'], ['2026-01-30', false, true, '9 weeks later', 'No baseline'],
    ]);
    expect(slippageWords(a1!, moves)).toBe('moved twice, 13 weeks in all');
    expect(ledgerOf(a2!, [])).toEqual([]);
  });
  test('two moves of one day stand in the order in which they follow from each other', () => {
    expect(ledgerOf(a3!, dateMoves(plan, a3!.id)).map((line) => line.day)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  });
  test('says what follows from a date that was typed', () => {
    expect(moveWords(a1!, moves, '2026-05-29')).toBe('Third move, 17 weeks later. A reason is needed.');
    expect(moveWords(a1!, moves, '2026-01-30')).toBe('As it stands.');
    expect(moveWords(a1!, moves, null)).toBe('Third move, no date any more. A reason is needed.');
    expect(moveWords(a2!, [], '2026-05-29')).toBe('First target date. It becomes the original.');
  });
  test('intervals read as one says them', () => {
    expect([7, 10, -14, 100, 0].map(laterWords)).toEqual(['1 week later', '10 days later', '2 weeks earlier', '14 weeks later', 'the same day']);
    expect([nthWord(3), nthWord(12)]).toEqual(['Third', '12th']);
  });
});

describe('a status being chosen', () => {
  test('says what is still missing, and once it is said fits the schema', () => {
    for (const is of STATUSES) {
      const empty = { ...draftOf({ is: 'not started' }), is };
      const first = neededFor(is)[0];
      expect(statusOf(empty, '2026-03-01')).toEqual(first ? { missing: first } : expect.objectContaining({ status: expect.objectContaining({ is }) }));
      const said = statusOf({ ...empty, cause: 'c', route: 'r', evidence: 'e', reason: 'w' }, '2026-03-01');
      expect('status' in said && status.safeParse(said.status).success, is).toBe(true);
    }
  });
  test('white space is not a cause', () => {
    expect(statusOf({ ...draftOf({ is: 'on track' }), is: 'at risk', cause: '  ', route: 'r' }, '2026-03-01')).toEqual({ missing: 'cause' });
  });
  test('the words that stood are there again', () => {
    expect(draftOf({ is: 'off track', cause: 'No owner', route: 'By March' })).toMatchObject({ is: 'off track', cause: 'No owner', route: 'By March', minute: '' });
  });
});

test('an exempt marking says what it still lacks; a public one lacks nothing', () => {
  expect(missingWords(PUBLIC)).toBeNull();
  expect(missingWords({ ...PUBLIC, level: 'exempt', reason: 'Negotiations' })).toBe('Still to say: the paragraph of Schedule 12A, the public-interest statement and who decided.');
  expect(missingWords({ ...PUBLIC, level: 'confidential', reason: 'Government terms', decidedBy: 'Monitoring Officer' })).toBeNull();
});

test('amounts are read as people write them', () => {
  expect(['£25,000', '25000', '25k', '1.2m', ''].map(readPounds)).toEqual([25_000, 25_000, 25_000, 1_200_000, 0]);
  expect(['lots', '-5', '1e9', '12,5k x'].map(readPounds)).toEqual([null, null, null, null]);
  expect([poundsOf(25_000), poundsOf(0)]).toEqual(['£25,000', '']);
});

test('next and previous end at the ends', () => {
  expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ previous: 'a', next: 'c' });
  expect(neighbours(['a', 'b'], 'a')).toEqual({ previous: null, next: 'b' });
  expect(neighbours(['a'], 'x')).toEqual({ previous: null, next: null });
});
