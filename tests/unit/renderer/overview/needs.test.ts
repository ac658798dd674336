import { describe, expect, test } from 'vitest';
import { comingMeetings, headline, needsOf } from '../../../../renderer/features/overview/needs.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const TODAY = '2026-02-17';
const plan = planOf({
  recommendation: { kr1: { ref: 'KR1', text: 'One' }, kr2: { ref: 'KR2', text: 'Two', response: { answer: 'accepted', reason: '' } } },
  action: {
    a1: { ref: 'A1', title: 'Late', dueOn: '2026-02-16', answers: ['recommendation/kr1'] },
    a2: { ref: 'A2', title: 'In trouble', dueOn: '2026-03-01', status: { is: 'off track', cause: 'c', route: 'r' } },
    a3: { ref: 'A3', title: 'Done, and late no more', dueOn: '2026-01-01', status: { is: 'complete', evidence: '', agreedBy: null, meeting: null, minute: '' } },
  },
  committee: { c: { name: 'Cabinet' } },
  meeting: { past: { committee: 'committee/c', heldOn: '2026-02-16' }, now: { committee: 'committee/c', heldOn: TODAY }, next: { committee: 'committee/c', heldOn: '2026-02-18' } },
});

describe('what needs doing', () => {
  const needs = needsOf(plan, TODAY);
  test('comes with the most pressing first, and each names its rows', () => {
    expect(needs.map(({ words, detail }) => `${words}: ${detail}`)).toEqual([
      '1 action is past its target date: A1',
      '1 action is off track: A2',
      '1 recommendation has no answer yet: KR1',
      '1 answered recommendation has no action yet: KR2',
      '2 actions have no owner: A1, A2',
      '2 actions have no success measure that can be counted: A1, A2',
      '2 actions are not said to be paid for: A1, A2',
      '2 actions are tied to no risk yet: A1, A2',
    ]);
    expect(needs[0]).toMatchObject({ rows: { view: 'actions', overdue: true }, first: 'action/a1' });
  });
  test('gives the heading, until nothing is left to do', () => {
    expect(headline(plan, needs)).toBe('1 action is past its target date');
    expect(headline(plan, [])).toBe('All 2 recommendations are answered and every action is on course');
    expect(headline(planOf({}), [])).toBe('The plan has no recommendations yet');
  });
});

test('the next meetings begin with today’s', () => {
  expect(comingMeetings(plan, TODAY).map((one) => `${one.committee}, ${one.heldOn}, ${one.in}`)).toEqual(['Cabinet, 17 February 2026, today', 'Cabinet, 18 February 2026, tomorrow']);
});
