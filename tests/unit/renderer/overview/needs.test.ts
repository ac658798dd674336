import { describe, expect, test } from 'vitest';
import { headline, needsOf } from '../../../../renderer/features/overview/needs.ts';
import { stepsOf } from '../../../../renderer/features/overview/steps.ts';
import { matching } from '../../../../renderer/features/actions/filters/filters.ts';
import { actionRows } from '../../../../renderer/features/actions/rows.ts';
import { countOf } from '../../../../renderer/features/review/sections.ts';
import { meetingsAhead } from '../../../../shared/statutory/deadlines-of-plan.ts';
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
      '1 recommendation is not covered by anything yet: KR2',
      '2 actions have no owner: A1, A2',
      '2 actions have no success measure that can be counted: A1, A2',
      '2 actions do not say how they are paid for: A1, A2',
      '2 actions name no risk yet: A1, A2',
    ]);
    expect(needs[0]!.behind).toEqual({ view: 'actions', filters: [{ by: 'overdue', values: [] }], first: 'action/a1' });
    expect(needs[2]!.behind).toEqual({ view: 'review', shown: 'not answered', first: 'recommendation/kr1' });
  });
  test('says what is late in the forward plan, of meetings that are still to come', () => {
    const late = needsOf(planOf({
      committee: { c: { name: 'Cabinet', type: 'executive' } }, meeting: { past: { committee: 'committee/c', heldOn: '2026-02-16' }, next: { committee: 'committee/c', heldOn: '2026-02-26' } },
      planneditem: { a: { title: 'A new depot', meeting: 'meeting/next', isKey: true }, b: { title: 'Over', meeting: 'meeting/past', isKey: true }, c: { title: 'No date', isKey: true } },
    }), TODAY).find(({ key }) => key === 'forward plan');
    expect(late).toMatchObject({ words: '1 item of the forward plan is late', detail: 'A new depot', behind: { view: 'decisions', part: 'forward plan' } });
  });
  test('counts exactly the rows it leads to', () => {
    const rows = actionRows(plan, TODAY);
    for (const { words, behind } of needs) {
      const shown = behind.view === 'actions' ? matching(rows, '', behind.filters, { plan, today: TODAY, me: '' }).length : behind.view === 'review' ? countOf(plan, behind.shown) : null;
      expect(shown, words).toBe(Number(words.split(' ')[0]));
    }
  });
  test('red or amber without a route to green, and what has no update in the round that is open, are needs of their own', () => {
    const round = (closedOn: string | null) => planOf({
      round: { r3: { ref: 'Round 3', closedOn } },
      action: { a1: { ref: 'A1', title: 'In trouble', owner: 'person/p', status: { is: 'at risk', cause: 'c', route: ' ' } }, a2: { ref: 'A2', title: 'Said' } },
      update: { 'action/a2/update/u1': { round: 'round/r3', madeOn: '2026-02-01', progress: 'Under way' } },
    });
    expect(needsOf(round(null), TODAY).map(({ words }) => words)).toEqual(expect.arrayContaining(['1 red or amber action has no route to green', '1 open action has no update in Round 3']));
    expect(needsOf(round('2026-02-10'), TODAY).map(({ key }) => key)).not.toContain('not updated');
  });
  test('an open action whose owner has left, or is no longer in the plan, is a need of its own', () => {
    const left = planOf({
      person: { osei: { name: 'Margaret Osei', leftOn: TODAY }, raman: { name: 'Priya Raman', leftOn: '2026-02-18' } },
      action: {
        a1: { ref: 'A1', title: 'One', owner: 'person/osei' }, a2: { ref: 'A2', title: 'Two', owner: 'person/raman' }, a3: { ref: 'A3', title: 'Three', owner: 'person/gone' },
        a4: { ref: 'A4', title: 'Done', owner: 'person/osei', status: { is: 'withdrawn', reason: 'Overtaken' } },
      },
    });
    expect(needsOf(left, TODAY).find(({ key }) => key === 'owner left')).toMatchObject({ words: '2 actions have an owner who has left', detail: 'A1, A3' });
  });
  test('a deadline is one once it is five working days away, and comes first', () => {
    const cabinet = planOf({ committee: { c: { name: 'Cabinet', type: 'executive' } }, meeting: { m: { committee: 'committee/c', heldOn: '2016-12-08' } }, action: { a1: { ref: 'A1', title: 'Late', dueOn: '2016-11-01' } } });
    expect(needsOf(cabinet, '2016-11-22').some(({ tone }) => tone === 'deadline')).toBe(false);
    expect(needsOf(cabinet, '2016-11-23')[0]).toMatchObject({
      words: 'Publish the agenda for Cabinet by Wednesday 30 November 2016', detail: 'In 5 working days. At least five clear days before the meeting.', behind: { view: 'people', id: 'meeting/m' },
    });
    expect(headline(cabinet, needsOf(cabinet, '2016-11-30'), '2016-11-30')).toEqual(['Publish the agenda for Cabinet today', 'One action is past its target date']);
    expect(headline(cabinet, needsOf(cabinet, '2016-11-28'), '2016-11-28')).toEqual(['One action is past its target date']);
  });
  test('gives the heading, until nothing is left to do', () => {
    expect(headline(plan, needs, TODAY)).toEqual(['One action is past its target date']);
    expect(headline(plan, [], TODAY)).toEqual(['All 2 recommendations are answered and every action is on course']);
    expect(headline(planOf({}), [], TODAY)).toEqual(['The plan has no recommendations yet']);
  });
});

test('the days on the way to a meeting stand in order: what the law asks, what its round asks, and the meeting', () => {
  const cabinet = planOf({
    committee: { c: { name: 'Cabinet' } }, meeting: { m: { committee: 'committee/c', heldOn: '2016-12-08' } },
    round: { r1: { ref: 'Round 1', meeting: 'meeting/m', askedOn: '2016-11-01', returnsBy: '2016-12-02' }, r2: { ref: 'Round 2' } },
  });
  expect(stepsOf(cabinet, meetingsAhead(cabinet, '2016-11-25')[0]!, '2016-11-25').map(({ day, what, note }) => `${day} ${what}. ${note}`)).toEqual([
    '2016-11-01 Owners asked. Round 1', '2016-11-30 Publish the agenda and reports. In 3 working days', '2016-12-02 Returns due. Round 1', '2016-12-08 Cabinet. ',
  ]);
});

test('what earlier meetings left open leads to the matters arising of the next meeting', () => {
  const arises = { is: 'decision', from: 'resolution/r', words: 'Brief them', minute: '' } as const;
  const opened = planOf({
    committee: { c: { name: 'Cabinet' } }, meeting: { past: { committee: 'committee/c', heldOn: '2026-01-20' }, next: { committee: 'committee/c', heldOn: '2026-03-18' } },
    resolution: { r: { meeting: 'meeting/past', text: 'Brief them' } }, action: { a1: { ref: 'A1', title: 'Brief', dueOn: '2026-02-01', arises } },
  });
  expect(needsOf(opened, TODAY).find(({ key }) => key === 'matters arising')).toMatchObject({
    words: '1 matter arising is open for Cabinet, 18 March 2026', detail: '1 of them is late.', behind: { view: 'decisions', part: 'matters arising' },
  });
  expect(needsOf(opened, '2026-04-01').find(({ key }) => key === 'matters arising')).toBeUndefined();
});
