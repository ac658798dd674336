import { expect, test } from 'vitest';
import { whatHappened } from '../../../../renderer/features/decisions/concerned.ts';
import { draftOf, fieldsOfDraft, votesOf } from '../../../../renderer/features/decisions/draft.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const plan = planOf({
  committee: { cabinet: { name: 'Cabinet', type: 'executive' } },
  meeting: { jan: { committee: 'committee/cabinet', heldOn: '2026-01-20' }, nov: { committee: 'committee/cabinet', heldOn: '2025-11-18' } },
  action: {
    a1: { ref: 'A1', status: { is: 'complete', evidence: '', agreedBy: 'committee/cabinet', meeting: 'meeting/jan', minute: '112' } },
    a2: { ref: 'A2', status: { is: 'complete', evidence: '', agreedBy: 'committee/cabinet', meeting: 'meeting/nov', minute: '88' } },
    a3: { ref: 'A3' },
  },
  move: { 'action/a3/move/m1': { from: '2026-02-27', to: '2026-04-30', approvedBy: 'Cabinet', movedOn: '2026-01-22' }, 'action/a3/move/m2': { from: '2026-04-30', to: '2026-06-30', approvedBy: '', movedOn: '2026-02-10' } },
  resolution: {
    d: { text: 'That the date of 30 April 2026 be approved.', meeting: 'meeting/jan', item: '9', minute: '112(3)', callIn: { is: 'subject to it' }, concerns: ['action/a3', 'action/a2', 'action/a1', 'action/gone'] },
  },
});

test('of what a decision is about, what closed on its meeting and what moved to the date it names are told apart from the rest', () => {
  expect(whatHappened(plan, plan.get('resolution', 'resolution/d')!)).toEqual({
    closed: ['action/a1'], moved: [{ id: 'action/a3', from: '2026-02-27', to: '2026-04-30', approvedBy: 'Cabinet' }], others: ['action/a2'],
  });
});
test('a new decision goes on in the item, minute and call-in of the last one of its meeting', () => {
  expect(draftOf(plan, null, 'meeting/jan')).toMatchObject({ item: '9', minute: '112', callIn: { is: 'subject to it' }, text: '' });
  expect(draftOf(plan, null, 'meeting/nov')).toMatchObject({ item: '', minute: '', callIn: { is: 'not subject to it' } });
});
test('whom it is recommended to and by when they reply go with the power', () => {
  const draft = { ...draftOf(plan, null, 'meeting/jan'), toCommittee: 'committee/cabinet', replyBy: '2026-03-20' };
  expect(fieldsOfDraft(draft)).toMatchObject({ toCommittee: null, replyBy: null });
  expect(fieldsOfDraft({ ...draft, power: 'recommended' })).toMatchObject({ toCommittee: 'committee/cabinet', replyBy: '2026-03-20' });
});
test('votes are numbers, none where nothing is typed, and nought where one of them is left empty', () => {
  expect(votesOf({ for: '', against: ' ', abstained: '' })).toBeNull();
  expect(votesOf({ for: '9', against: '', abstained: '1 (Chair)' })).toEqual({ for: 9, against: 0, abstained: 1 });
  expect(votesOf({ for: 'all', against: '0', abstained: '99999' })).toEqual({ for: 0, against: 0, abstained: 1_000 });
});
