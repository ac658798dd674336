import { describe, expect, test } from 'vitest';
import { STATUSES, type StatusWord } from '../../../shared/domain/action.ts';
import { actionsAnswering, coverage, dateMoves, isAnswered, isOverdue, namedWithPost, roundsOf, slippage, updatesOf, type Coverage } from '../../../shared/domain/facts.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { ashbourneVale, ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Given, type Things } from '../../fixtures/plans/build-plan.ts';

const statusOf = (word: StatusWord): NonNullable<Given<'action'>['status']> => {
  if (word === 'at risk' || word === 'off track') return { is: word, cause: 'Why', route: 'How' };
  if (word === 'proposed complete') return { is: word, evidence: 'Shown', proposedOn: null };
  if (word === 'complete') return { is: word, evidence: '', agreedBy: null, meeting: null, minute: '' };
  return word === 'withdrawn' ? { is: word, reason: 'Why' } : { is: word };
};

describe('A recommendation', () => {
  const plan = ashbourneValePlan();
  test.each<[string, Coverage]>([
    ['kr1', 'by an action'], ['kr3', 'not yet'], ['s2', 'not accepted'], ['s4', 'not yet'], ['s5', 'by another recommendation'],
  ])('%s is covered: %s', (key, covered) => expect(coverage(plan, plan.get('recommendation', `recommendation/${key}`)!)).toBe(covered));

  const answeredBy = (things: Things) => {
    const made = planOf({ recommendation: { r: { ref: 'KR1', text: 'Do it', ...things.recommendation?.['r'] }, ...things.recommendation }, action: things.action ?? {} });
    return coverage(made, made.get('recommendation', 'recommendation/r')!);
  };
  test('is not covered by a withdrawn action, and is by any other', () => {
    for (const word of STATUSES) {
      expect(answeredBy({ action: { a: { answers: ['recommendation/r'], status: statusOf(word) } } })).toBe(word === 'withdrawn' ? 'not yet' : 'by an action');
    }
  });
  test('is not covered where the links go round in a circle, nor by being not accepted without a reason', () => {
    const by = (key: string) => ({ response: { answer: 'covered by another' as const, by: `recommendation/${key}`, reason: '' } });
    const made = planOf({ recommendation: { a: by('b'), b: by('c'), c: by('a'), d: by('e'), e: by('f'), f: {}, into: by('a') } });
    const covered = (key: string) => coverage(made, made.get('recommendation', `recommendation/${key}`)!);
    expect(['a', 'b', 'c', 'into', 'd', 'e'].map(covered)).toEqual([...Array<Coverage>(4).fill('not yet'), 'by another recommendation', 'by another recommendation']);
    expect(answeredBy({ recommendation: { r: { response: { answer: 'not accepted', reason: ' ' } } } })).toBe('not yet');
  });
  test('is not covered by being accepted, by a link that leads nowhere, or by an action for another', () => {
    expect(answeredBy({ recommendation: { r: { response: { answer: 'accepted', reason: '' } } } })).toBe('not yet');
    expect(answeredBy({ recommendation: { r: { response: { answer: 'covered by another', by: 'recommendation/gone', reason: '' } } } })).toBe('not yet');
    expect(answeredBy({ action: { a: { answers: ['recommendation/other'] } } })).toBe('not yet');
  });
  test('is answered once something is said, but for "to be considered"', () => {
    expect(plan.all('recommendation').filter(isAnswered).map((one) => one.ref)).toEqual(['KR1', 'KR2', '3.1/S1', '3.1/S2', '3.3/S1', '3.4/S1']);
  });
  test('knows the actions that answer it, in the plan’s order', () => {
    expect(actionsAnswering(plan, 'recommendation/kr2').map((one) => one.ref)).toEqual(['A2', 'A6', 'A8']);
    expect(actionsAnswering(plan, 'recommendation/none')).toEqual([]);
  });
});

describe('An action', () => {
  const actionWith = (given: Given<'action'>): Entity<'action'> => planOf({ action: { a: given } }).get('action', 'action/a')!;
  test('has slipped by the days between its first date and its last', () => {
    expect(slippage(actionWith({ originalDueOn: '2026-03-31', dueOn: '2027-02-26' }))).toBe(332);
    expect(slippage(actionWith({ originalDueOn: '2028-02-28', dueOn: '2028-03-01' }))).toBe(2);
    expect(slippage(actionWith({ originalDueOn: '2026-03-31', dueOn: '2026-03-01' }))).toBe(-30);
    expect(slippage(actionWith({ originalDueOn: '2026-03-31', dueOn: null }))).toBe(0);
    expect(slippage(actionWith({}))).toBe(0);
  });
  test('is overdue from the day after its date, while it is open', () => {
    for (const word of STATUSES) {
      const action = actionWith({ dueOn: '2026-12-10', status: statusOf(word) });
      expect(isOverdue(action, '2026-12-10')).toBe(false);
      expect(isOverdue(action, '2026-12-11')).toBe(word !== 'complete' && word !== 'withdrawn');
    }
    expect(isOverdue(actionWith({}), '2026-12-11')).toBe(false);
  });
  test('has its moves oldest first and its updates newest first, however they were written', () => {
    const plan = planOf(together(ashbourneVale, {
      move: { 'action/a1/move/a0': { movedOn: '2026-11-01', to: '2027-03-31' } },
      update: { 'action/a1/update/a0': { madeOn: '2026-09-01', progress: 'Old' }, 'action/a1/update/z9': { madeOn: '2026-11-30', progress: 'New' } },
    }));
    expect(dateMoves(plan, 'action/a1').map((one) => one.movedOn)).toEqual(['2026-02-10', '2026-06-15', '2026-10-12', '2026-11-01']);
    expect(updatesOf(plan, 'action/a1').map((one) => one.madeOn)).toEqual(['2026-11-30', '2026-10-20', '2026-09-01']);
  });
  test('has the update last that was written last, where two are of one day', () => {
    const updates = Object.fromEntries(['k7d2m4x9qa-9-1', 'k7d2m4x9qa-10-1', 'k7d2m4x9qa-10-2'].map((key) => [`action/a1/update/${key}`, { madeOn: '2026-11-30', progress: key }]));
    expect(updatesOf(planOf({ action: { a1: {} }, update: updates }), 'action/a1').map(({ progress }) => progress)).toEqual(['k7d2m4x9qa-10-2', 'k7d2m4x9qa-10-1', 'k7d2m4x9qa-9-1']);
  });
});

test('A person is named with a post, else a portfolio, else alone', () => {
  const plan = planOf({ person: { a: { name: 'A', post: 'Head', portfolio: 'Finance' }, b: { name: 'B', portfolio: 'Finance' }, c: { name: 'C' } } });
  expect(['person/a', 'person/b', 'person/c', 'person/d', null].map((id) => namedWithPost(plan, id))).toEqual(['A, Head', 'B, Finance', 'C', '', '']);
});

test('the rounds stand by their numbers, whatever was drawn for their ids: the last is the one that goes on', () => {
  const plan = planOf({ round: { zz: { ref: 'Round 1' }, mm: { ref: 'Round 10' }, aa: { ref: 'Round 9' } } });
  expect(roundsOf(plan).map(({ ref }) => ref)).toEqual(['Round 1', 'Round 9', 'Round 10']);
});
