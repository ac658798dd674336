import { expect, test } from 'vitest';
import { forwardPlan, lateOf, toDoFor } from '../../../shared/calendar/forward-plan.ts';
import { planOf, together, type Given, type Things } from '../../fixtures/plans/build-plan.ts';

const THINGS: Things = {
  committee: { cabinet: { name: 'Cabinet', type: 'executive' } },
  meeting: {
    past: { committee: 'committee/cabinet', heldOn: '2016-09-08' }, next: { committee: 'committee/cabinet', heldOn: '2016-12-08' }, later: { committee: 'committee/cabinet', heldOn: '2017-02-09' },
    off: { committee: 'committee/cabinet', heldOn: '2017-01-12', cancelled: true },
  },
  paper: { p: { subject: 'Progress' } },
};
const withItem = (fields: Given<'planneditem'>) => planOf(together(THINGS, { planneditem: { i: { title: 'A new depot', meeting: 'meeting/next', ...fields } } }));
const late = (fields: Given<'planneditem'>, today: string) => {
  const plan = withItem(fields);
  return lateOf(plan, plan.get('planneditem', 'planneditem/i')!, today);
};
const toDo = (fields: Given<'planneditem'>, today: string) => {
  const plan = withItem(fields);
  return toDoFor(plan, plan.get('planneditem', 'planneditem/i')!, today);
};

test('by meeting: the soonest ahead, then what waits for a meeting, then what is over', () => {
  const plan = planOf(together(THINGS, { planneditem: { a: { meeting: 'meeting/later' }, b: {}, c: { meeting: 'meeting/past' }, d: { meeting: 'meeting/next' }, e: { meeting: 'meeting/later' } } }));
  expect(forwardPlan(plan, '2016-11-01').map(({ key, items }) => [key, items.map(({ id }) => id)])).toEqual([
    ['meeting/next', ['planneditem/d']], ['meeting/later', ['planneditem/a', 'planneditem/e']], ['loose', ['planneditem/b']], ['meeting/past', ['planneditem/c']],
  ]);
});
test('a key decision without its 28 clear days is late, with what could still help', () => {
  expect(late({ isKey: true, paper: 'paper/p' }, '2016-11-09')).toEqual([]);
  expect(late({ isKey: true, paper: 'paper/p' }, '2016-11-14')).toEqual([
    'No notice of the key decision is recorded. The last day was 9 November 2016, 5 days ago. The general exception (2012 Regulations, r.10) needs the chair of scrutiny to be told and five clear days; special urgency (r.11) needs the chair’s agreement.',
  ]);
  expect(late({ isKey: true, paper: 'paper/p', exception: 'special urgency' }, '2016-11-14')).toEqual([
    'No notice of the key decision is recorded. The last day was 9 November 2016, 5 days ago. The council claims special urgency (r.11).',
  ]);
  expect(late({ isKey: true, paper: 'paper/p', noticeOn: '2016-11-09' }, '2016-11-14')).toEqual([]);
  expect(late({ isKey: true, paper: 'paper/p', noticeOn: '2016-11-11', exception: 'general exception' }, '2016-11-14')).toEqual([
    'The notice of the key decision: it came out 2 days after the last day, with 26 clear days where 28 are needed. The council claims the general exception (r.10).',
  ]);
  expect(late({ isKey: false, paper: 'paper/p' }, '2016-12-07')).toEqual([]);
});
test('a paper that is not begun is late from the day papers go to be cleared', () => {
  expect(late({}, '2016-11-17')).toEqual([]);
  expect(late({}, '2016-11-18')).toEqual(['Its paper is not begun. It was to go to be cleared on 17 November 2016, and the agenda is to be out on 30 November 2016.']);
  expect(late({}, '2016-12-01')).toEqual(['Its paper is not begun, and the agenda was to be out on 30 November 2016.']);
  expect(late({}, '2016-12-09'), 'over').toEqual([]);
  expect(late({ paper: 'paper/p' }, '2016-12-01')).toEqual([]);
});
test('an item of a cancelled meeting needs another one, and one without a meeting is not late', () => {
  expect(late({ meeting: 'meeting/off', isKey: true }, '2017-01-10')).toEqual(['Its meeting is cancelled. Choose another.']);
  expect(late({ meeting: null, isKey: true }, '2017-01-10')).toEqual([]);
});
test('what is still to be done says by when', () => {
  expect(toDo({ isKey: true }, '2016-11-01')).toEqual(['Notice of the key decision by 9 November 2016.', 'Its paper goes to be cleared on 17 November 2016.']);
  expect(toDo({ isKey: true, noticeOn: '2016-11-01', paper: 'paper/p' }, '2016-11-01')).toEqual([]);
  expect(toDo({ isKey: true, meeting: 'meeting/past' }, '2016-11-01')).toEqual([]);
});
