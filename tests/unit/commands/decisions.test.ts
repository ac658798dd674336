import { describe, expect, test } from 'vitest';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const plan = planOf({
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } },
  meeting: { m: { committee: 'committee/cabinet', heldOn: '2026-12-10' } },
  recommendation: { r1: { ref: 'KR1', text: 'One' } },
  action: { a1: { ref: 'A1', title: 'Agree outcomes' }, a2: { ref: 'A2', title: 'Publish' }, a3: { ref: 'A3', title: 'Train' } },
  resolution: { done: { text: 'That it be noted', meeting: 'meeting/m', concerns: ['action/a1', 'action/a2'] } },
  comment: { c: { text: 'Say when', type: 'amendment', decidedBy: 'resolution/done' } },
  planneditem: { p: { title: 'Progress against the plan', isKey: true } },
});

describe('a resolution', () => {
  test('writes of what it concerns only what is other than before, so that two people may each add', () => {
    const { edits } = decisionOn(plan, { do: 'resolution.set', id: 'resolution/done', fields: {}, concerns: ['action/a2', 'action/a3'] });
    expect(edits).toEqual({ 'resolution/done': { 'concerns:action/a3': true, 'concerns:action/a1': null } });
  });

  test('does not concern what is not in the plan, nor is it heard or answered at a meeting that is not', () => {
    const add = (fields: object, concerns: readonly string[] = []) => refusalOf(plan, { do: 'resolution.add', fields: { text: 'That it be so', ...fields }, concerns }).kind;
    expect(add({}, ['action/gone'])).toBe('notInPlan');
    expect(add({ callIn: { is: 'called in', on: null, by: '', why: '', hearing: 'meeting/gone', outcome: null, note: '' } })).toBe('notInPlan');
    expect(add({ reply: { is: 'accepted', words: '', on: null, meeting: 'meeting/gone' } })).toBe('notInPlan');
  });

  test('is not removed while an amendment says that it was decided there', () => {
    expect(refusalOf(plan, { do: 'resolution.remove', id: 'resolution/done' }).message).toMatch(/^That decision is still named in an amendment, so nothing was removed\./);
  });
});

test('an item of the forward plan has a title, and its meeting is in the plan', () => {
  expect(refusalOf(plan, { do: 'plannedItem.add', fields: { title: ' ' } }).kind).toBe('titleNeeded');
  expect(refusalOf(plan, { do: 'plannedItem.set', id: 'planneditem/p', fields: { meeting: 'meeting/gone' } }).kind).toBe('notInPlan');
  expect(decisionOn(plan, { do: 'plannedItem.set', id: 'planneditem/p', fields: { noticeOn: '2026-11-09' } })).toMatchObject({
    edits: { 'planneditem/p': { noticeOn: '2026-11-09' } }, label: 'Changed “Progress against the plan” in the forward plan',
  });
});

test('scrutiny is asked to help lead a recommendation, and that is taken back', () => {
  const lead = (led: boolean) => decisionOn(plan, { do: 'recommendation.leadWithScrutiny', ids: ['recommendation/r1'], led });
  expect(lead(true)).toMatchObject({ edits: { 'recommendation/r1': { ledWithScrutiny: true } }, label: 'Asked scrutiny to help lead KR1' });
  expect(lead(false).label).toBe('Took back that scrutiny helps lead KR1');
});
