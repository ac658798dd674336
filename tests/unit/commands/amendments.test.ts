import { describe, expect, test } from 'vitest';
import { Rehearsal } from '../../../shared/domain/rehearsal.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const plan = planOf({
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } },
  meeting: { july: { committee: 'committee/scrutiny', heldOn: '2026-07-23' }, september: { committee: 'committee/cabinet', heldOn: '2026-09-08' } },
  resolution: { agreed: { text: 'That the amendments be agreed', meeting: 'meeting/september', minute: '34' } },
  person: {
    ackland: { type: 'member', name: 'Councillor Ruth Ackland', politicalGroup: 'Independent Group' },
    osei: { name: 'Margaret Osei' }, leaders: { type: 'group', name: 'Group Leaders' },
  },
  recommendation: { kr1: { ref: 'KR1', text: 'One' } },
  action: {
    a1: { ref: 'A1', title: 'Agree outcomes', successMeasure: 'Savings over £50,000', owner: 'person/osei', dueOn: '2026-12-01', originalDueOn: '2026-12-01', answers: ['recommendation/kr1'] },
    a2: { ref: 'A2', title: 'Publish' },
    a3: { ref: 'A3', title: 'Train', status: { is: 'withdrawn', reason: 'Overtaken' } },
  },
  comment: {
    words: { type: 'amendment', about: 'action/a1', text: 'Lower the sum', outcome: 'agreed', change: { is: 'words', field: 'successMeasure', to: 'Savings over £10,000', from: 'Savings over £50,000' } },
    date: { type: 'amendment', about: 'action/a1', text: 'Sooner', outcome: 'agreed', reason: 'Before the budget', decidedBy: 'resolution/agreed', change: { is: 'target date', to: '2026-11-20', from: '2026-12-01' } },
    moved: { type: 'amendment', about: 'action/a1', text: 'A month later', outcome: 'agreed', proposer: 'person/ackland', politicalGroup: 'Independent Group', meeting: 'meeting/july', change: { is: 'target date', to: '2027-01-01', from: '2026-12-01' } },
    owner: { type: 'amendment', about: 'action/a2', text: 'The leaders', change: { is: 'owner', to: 'person/leaders', from: null } },
    fresh: { type: 'amendment', about: 'recommendation/kr1', text: 'Cost it', outcome: 'agreed', decidedBy: 'resolution/agreed', change: { is: 'new action', title: 'Set out the cost' } },
    withdraw: { type: 'amendment', about: 'action/a2', text: 'Done elsewhere', outcome: 'agreed', change: { is: 'withdraw', reason: '' } },
    stale: { type: 'amendment', about: 'action/a1', text: 'Name it', outcome: 'agreed', change: { is: 'words', field: 'title', to: 'Agree the outcomes', from: 'Agree aims' } },
    part: { type: 'amendment', about: 'action/a1', text: 'Lower it', outcome: 'agreed in part', change: { is: 'words', field: 'successMeasure', to: 'Savings over £1', from: 'Savings over £50,000' } },
    refused: { type: 'amendment', about: 'action/a1', text: 'No', outcome: 'not agreed', change: { is: 'words', field: 'title', to: 'x', from: 'Agree outcomes' } },
    loose: { type: 'amendment', about: 'action/a1', text: 'Say when', outcome: 'agreed' },
    closed: { type: 'amendment', about: 'action/a3', text: 'Later', outcome: 'agreed', change: { is: 'words', field: 'title', to: 'Train all', from: 'Train' } },
    gone: { type: 'amendment', about: 'action/gone', text: 'Lost', outcome: 'agreed', change: { is: 'words', field: 'title', to: 'y' } },
  },
});
const apply = (ids: readonly string[], more: object = {}) => ({ do: 'comment.apply', ids: ids.map((id) => `comment/${id}`), ...more });
const after = (command: unknown): Plan => {
  const rehearsal = new Rehearsal(plan);
  rehearsal.suppose(decisionOn(plan, command).edits);
  return rehearsal.plan;
};

describe('amendments are applied', () => {
  test('several in one step: words, a date, an owner, a new action; each notes the day', () => {
    const decision = decisionOn(plan, apply(['words', 'date', 'owner', 'fresh']));
    expect(decision.label).toBe('Applied 4 amendments');
    const next = after(apply(['words', 'date', 'owner', 'fresh']));
    expect(next.get('action', 'action/a1')).toMatchObject({ successMeasure: 'Savings over £10,000', dueOn: '2026-11-20', originalDueOn: '2026-12-01' });
    expect(next.get('action', 'action/a2')!.owner).toBe('person/leaders');
    expect(next.get('action', decision.made!)).toMatchObject({
      ref: 'A4', title: 'Set out the cost', answers: ['recommendation/kr1'], arises: { is: 'amendment', from: 'comment/fresh', words: 'Cost it', minute: '34' },
    });
    for (const id of ['words', 'date', 'owner', 'fresh']) expect(next.get('comment', `comment/${id}`)).toMatchObject({ outcome: 'agreed', appliedOn: '2026-11-09' });
  });

  test('a date moves with who agreed it in the ledger, and does not say that a committee agreed it where no decision is recorded', () => {
    const move = (id: string) => after(apply([id])).owned('move', 'action/a1')[0]!;
    expect(move('date')).toMatchObject({ from: '2026-12-01', to: '2026-11-20', reason: 'Agreed by Cabinet, 8 September 2026, minute 34: Before the budget', approvedBy: 'Cabinet' });
    expect(move('moved')).toMatchObject({
      reason: 'Amendment agreed, moved by Councillor Ruth Ackland (Independent Group) at Overview and Scrutiny Committee, 23 July 2026: A month later', approvedBy: '',
    });
  });

  test('a withdrawal has a reason, and what is withdrawn is not changed after it', () => {
    expect(after(apply(['withdraw'])).get('action', 'action/a2')!.status).toEqual({ is: 'withdrawn', reason: 'Amendment agreed: Done elsewhere' });
    expect(refusalOf(plan, apply(['withdraw', 'owner'])).message).toMatch(/^A2 is withdrawn, so there is nothing in it to change any more\. Nothing was applied\.$/);
  });

  test('not over words that have changed since, which are shown, until it is asked for again', () => {
    const { kind, message } = refusalOf(plan, apply(['stale']));
    expect(kind).toBe('changedSince');
    expect(message).toContain('It said “Agree aims” then, and says “Agree outcomes” now; the amendment would have “Agree the outcomes”.');
    expect(after(apply(['stale'], { anyway: true })).get('action', 'action/a1')!.title).toBe('Agree the outcomes');
  });

  test('two that change the same are not both applied unseen', () => {
    expect(refusalOf(plan, apply(['date', 'moved'])).kind).toBe('changedSince');
  });

  test('in part: what was agreed is said, and that is what is made', () => {
    expect(refusalOf(plan, apply(['part'])).kind).toBe('sayWhatWasAgreed');
    const instead = { is: 'words', field: 'successMeasure', to: 'Savings over £25,000' };
    const next = after(apply(['part'], { instead }));
    expect(next.get('action', 'action/a1')!.successMeasure).toBe('Savings over £25,000');
    expect(next.get('comment', 'comment/part')).toMatchObject({ outcome: 'agreed in part', appliedOn: '2026-11-09', change: { to: 'Savings over £1' } });
    expect(refusalOf(plan, apply(['part', 'words'], { instead })).kind).toBe('oneAtATime');
  });

  test.each([
    ['refused', 'notAgreed'], ['loose', 'nothingToApply'], ['closed', 'actionClosed'], ['gone', 'notInPlan'], ['nobody', 'notInPlan'],
  ])('not where it cannot be: %s', (id, kind) => {
    const refusal = refusalOf(plan, apply(['words', id]));
    expect(refusal.kind).toBe(kind);
    expect(refusal.message).toMatch(/Nothing was applied|nothing was changed/);
  });

  test('once', () => {
    const next = after(apply(['words']));
    expect(refusalOf(next, apply(['words'])).kind).toBe('alreadyApplied');
    expect(refusalOf(next, { do: 'comment.set', id: 'comment/words', fields: { outcome: 'not agreed' } }).kind).toBe('alreadyApplied');
    expect(decisionOn(next, { do: 'comment.set', id: 'comment/words', fields: { reason: 'It can be done', change: next.get('comment', 'comment/words')!.change } }).edits).toMatchObject({ 'comment/words': { reason: 'It can be done' } });
  });
});

describe('a proposed change', () => {
  const add = (fields: object) => ({ do: 'comment.add', fields: { type: 'amendment', text: 'Say it', ...fields } });
  test('keeps what stood there when it was moved, also when its words are put right later', () => {
    const change = { is: 'words', field: 'title', to: 'Publish it' };
    expect(decisionOn(plan, add({ about: 'action/a2', change })).edits['comment/new-1']).toMatchObject({ change: { ...change, from: 'Publish' } });
    expect(decisionOn(plan, { do: 'comment.set', id: 'comment/stale', fields: { change: { is: 'words', field: 'title', to: 'Agree them' } } }).edits['comment/stale']).toMatchObject({ change: { to: 'Agree them', from: 'Agree aims' } });
    expect(decisionOn(plan, { do: 'comment.set', id: 'comment/stale', fields: { about: 'action/a2' } }).edits['comment/stale']).toMatchObject({ about: 'action/a2', change: { from: 'Publish' } });
  });
  test('has an action to change, an owner who is there and a title', () => {
    expect(refusalOf(plan, add({ about: 'recommendation/kr1', change: { is: 'target date', to: '2027-01-01' } })).kind).toBe('actionNeeded');
    expect(refusalOf(plan, add({ about: 'action/a2', change: { is: 'owner', to: 'person/gone' } })).kind).toBe('notInPlan');
    expect(refusalOf(plan, add({ about: 'recommendation/kr1', change: { is: 'new action', title: ' ' } })).kind).toBe('titleNeeded');
  });
});
